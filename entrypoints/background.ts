import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openDatabase } from '../lib/db/database';
import { fuseFrames } from '../lib/detect/fuse';
import type { LookedUp, TabReading } from '../lib/domain/reading';
import type { Settings } from '../lib/domain/settings';
import { catalogue } from '../lib/locales';
import { badgeLabel } from '../lib/locales/text/badge';
import { parseContentMessage, parsePanelMessage } from '../lib/messages/parse';
import type { ContentConfig, ContentMessage, ContentReplies, PanelMessage } from '../lib/messages/protocol';
import { regionOf, uiLanguage } from '../lib/models/languages';
import { hostOf } from '../lib/models/panel-state';
import { browserLanguage, openWelcome } from '../lib/platform/desk';
import { insertIntoPage } from '../lib/platform/note-insert';
import { tellAllPages, tellPage } from '../lib/platform/page-messages';
import { openPanelBeside, openPanelOnClick, panelShortcut } from '../lib/platform/panel-opening';
import {
  injectOpenTabs,
  injectReader,
  registerContent,
  unregisterContent,
} from '../lib/platform/registration';
import {
  allTabReadings,
  forgetPages,
  putFocus,
  sessionTabs,
  tabFocus,
  tabReading,
} from '../lib/platform/tab-readings';
import { createTabTracker } from '../lib/platform/tab-tracker';
import { setToolbarMark } from '../lib/platform/toolbar';
import { defaultCurrency, defaultStandard } from '../lib/standard/default';
import { knownPeople, markOf } from '../lib/use-cases/customers/badges';
import { focusFor, focusHolds } from '../lib/use-cases/customers/focus';

const TOP_FRAME = 0;
/** An address that nobody may know is another one. */
const GONE = 'about:blank';

export default defineBackground(() => {
  const database = openDatabase();
  const now = () => Date.now();
  const settings = () => database.read((stores) => stores.settings.get());
  const standardOf = (s: Settings) => defaultStandard(defaultCurrency(regionOf(s, browserLanguage())));
  const configOf = (s: Settings): ContentConfig => ({
    region: regionOf(s, browserLanguage()),
    agent: { name: s.agent.name, emails: s.agent.emails, phones: s.agent.phones },
  });

  const mark = async ({
    tabId,
    host,
    primary,
    several,
  }: Awaited<ReturnType<typeof allTabReadings>>[number]) => {
    const s = await settings();
    const standard = standardOf(s);
    const silent = s.consentAt === undefined || s.pausedHosts.includes(host);
    const person = several || silent ? undefined : primary;
    await setToolbarMark(tabId, await database.read((s) => markOf(s, person, standard, now())));
  };
  /** Every tab: one that nothing is known of any more loses its mark. */
  async function markAll(): Promise<void> {
    const readings = new Map((await allTabReadings()).map((reading) => [reading.tabId, reading]));
    await Promise.all(
      (await browser.tabs.query({})).map(({ id }) => {
        const reading = id === undefined ? undefined : readings.get(id);
        return reading ? mark(reading) : id !== undefined && setToolbarMark(id, '');
      }),
    );
  }

  const tracker = createTabTracker({
    store: sessionTabs,
    fuse: async (frames) => fuseFrames(frames, configOf(await settings())),
    changed: async (reading) => {
      await endFocus(reading.tabId, reading.url, reading);
      await mark(reading);
    },
    now,
  });

  /** Whoever was opened from a list goes when the tab goes elsewhere or is about somebody else. */
  async function endFocus(tabId: number, url: string, reading?: TabReading): Promise<void> {
    const focus = await tabFocus(tabId);
    if (focus && !focusHolds(focus, { url: url || focus.url, reading })) await putFocus(tabId, undefined);
  }

  async function fromBadge(customerId: string, tabId: number, url: string, opening: Promise<boolean>) {
    await tracker.turn(tabId, async () => {
      const s = await settings();
      if (s.consentAt === undefined || s.pausedHosts.includes(hostOf(url))) return;
      const reading = await tabReading(tabId);
      await putFocus(tabId, await database.read((st) => focusFor(st, customerId, url, reading)));
    });
    if (await opening) return true;
    const t = catalogue(uiLanguage(await settings(), browserLanguage()));
    return t.badge.openPanel(await panelShortcut());
  }

  async function lookup(people: readonly LookedUp[]): Promise<ContentReplies['lookup']> {
    const s = await settings();
    if (s.consentAt === undefined) return people.map(() => null);
    const language = uiLanguage(s, browserLanguage());
    const known = await database.read((stores) => knownPeople(stores, people, standardOf(s), now()));
    return known.map((one) => {
      if (!one) return null;
      const { customer, assessment, last } = one;
      return {
        customerId: customer.id,
        ...(assessment.scored && { tier: assessment.tier, confidence: assessment.confidence }),
        doNotCall: !assessment.scored,
        label: badgeLabel(assessment, last, catalogue(language), language, now()),
      };
    });
  }

  async function fromPage(
    message: Exclude<ContentMessage, { type: 'badge-click' }>,
    tabId: number,
    frameId: number,
  ): Promise<unknown> {
    if (message.type === 'lookup') return lookup(message.people);
    if (message.type === 'reader') return injectReader(tabId, frameId);
    if (message.type === 'reading') return tracker.reading(tabId, frameId, message.reading).then(() => true);
    if (message.type === 'leaving') return tracker.leaving(tabId, frameId, message.url).then(() => true);
    const s = await settings();
    if (s.consentAt === undefined || s.pausedHosts.includes(hostOf(message.url))) return false;
    // Another document, even at the same address: the panel follows the page again.
    if (frameId === TOP_FRAME) await tracker.turn(tabId, () => putFocus(tabId, undefined));
    await tracker.hello(tabId, frameId, message.url);
    return configOf(s);
  }

  /** Registered exactly while the notice is accepted; open pages are read without a reload. */
  async function follow(s: Settings): Promise<void> {
    await tellAllPages({ type: 'stop' });
    if (s.consentAt === undefined) {
      await unregisterContent();
      // Who was on the open pages is nothing to keep without consent.
      return forgetPages();
    }
    await registerContent(s.pausedHosts);
    await injectOpenTabs();
  }

  async function fromPanel(message: PanelMessage): Promise<unknown> {
    if (message.type === 'insert-note') return insertIntoPage(message.tabId, message.text);
    if (message.type === 'settings-changed') await follow(await settings());
    await markAll();
    return tellAllPages({ type: 'refresh-badges' });
  }

  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    const tabId = sender.tab?.id;
    if (sender.url?.startsWith(browser.runtime.getURL('/'))) {
      const message = parsePanelMessage(raw);
      return message && fromPanel(message);
    }
    const message = parseContentMessage(raw);
    // Refused, which is an answer: a script that hears nothing says it again.
    if (!message || tabId === undefined || !sender.tab) return Promise.resolve(false);
    if (message.type === 'badge-click') {
      // Opened here, with nothing awaited since the click.
      const opening = openPanelBeside(sender.tab.windowId);
      return fromBadge(message.customerId, tabId, sender.tab.url ?? '', opening);
    }
    return fromPage(message, tabId, sender.frameId ?? 0);
  });
  browser.tabs.onRemoved.addListener((tabId) => void tracker.removed(tabId));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // A page that may not be read has no address for us: whoever was shown is gone all the same.
    if (change.url || (change.status === 'loading' && !tab.url)) {
      const url = tab.url ?? '';
      void tracker.turn(tabId, () => endFocus(tabId, url || GONE));
      void tracker.navigated(tabId, url);
    }
    if (change.url) void tellPage(tabId, { type: 'address-changed' });
  });
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    const s = await settings();
    await follow(s);
    // Each unpacked start says "install" again: consent decides, not the reason alone.
    if (reason === 'install' && s.consentAt === undefined) await openWelcome();
  });
  browser.runtime.onStartup.addListener(async () => follow(await settings()));
  openPanelOnClick();
});
