/**
 * Whom a tab's panel shows because of a click on a badge, instead of whom the page is about: kept beside the
 * tab's reading, changed in the tab's turn, gone when the tab goes elsewhere or turns to somebody else.
 */
import type { TabFocus, TabReading } from '../domain/reading';
import { openPanelBeside, panelShortcut } from './panel-opening';
import { putFocus, tabFocus, tabReading } from './tab-readings';

const TOP_FRAME = 0;
/** An address that nobody may know is another one. */
const GONE = 'about:blank';

/** A click on a badge, and where the browser says it came from. */
export interface BadgeClick {
  customerId: string;
  tabId: number;
  windowId: number;
  /** Address of the tab. */
  url: string;
}

export interface FocusOptions {
  /** Other work on what is kept of a tab, one after the other. */
  turn(tabId: number, work: () => Promise<void>): Promise<void>;
  /** What the click leaves for the panel; undefined where the page is shown as ever. */
  focusFor(click: BadgeClick, reading: TabReading | undefined): Promise<TabFocus | undefined>;
  holds(focus: TabFocus, now: { url: string; reading?: TabReading }): boolean;
  /** How the agent opens the panel, in their language. @param keys as the browser writes them */
  hint(keys: string | undefined): Promise<string>;
}

export function createTabFocus({ turn, focusFor, holds, hint }: FocusOptions) {
  /** To be called in the tab's turn. */
  async function check(tabId: number, url: string, reading?: TabReading): Promise<void> {
    const focus = await tabFocus(tabId);
    if (focus && !holds(focus, { url: url || focus.url, reading })) await putFocus(tabId, undefined);
  }
  return {
    /**
     * Nothing may be awaited between the click's message and this: the panel opens first.
     * @returns true where it is open now, else how to open it
     */
    async opened(click: BadgeClick): Promise<true | string> {
      const opening = openPanelBeside(click.windowId);
      await turn(click.tabId, async () =>
        putFocus(click.tabId, await focusFor(click, await tabReading(click.tabId))),
      );
      return (await opening) || hint(await panelShortcut());
    },
    /** The tab has another reading; in its turn. */
    read: (reading: TabReading) => check(reading.tabId, reading.url, reading),
    /** Another document, even at the same address: the panel follows the page again. */
    hello: async (tabId: number, frameId: number) => {
      if (frameId === TOP_FRAME) await turn(tabId, () => putFocus(tabId, undefined));
    },
    /** @param url empty where it may not be known */
    navigated: (tabId: number, url: string) => turn(tabId, () => check(tabId, url || GONE)),
  };
}
