/** The page beside the panel: the active tab of the panel's window, or the tab named in `?tabId=`. */
import { browser } from 'wxt/browser';
import type { PageBeside } from '../domain/reading';
import { tabFocus, tabReading, watchTab } from './tab-readings';

const READABLE = /^(https?|file|blob|data|about:blank|about:srcdoc)/;

async function ownWindow(search: URLSearchParams): Promise<number | undefined> {
  const named = Number(search.get('windowId'));
  if (named > 0) return named;
  return (await browser.windows.getCurrent()).id;
}

/** Calls back now and after each change of tab, address or reading; answers how to stop. */
export function watchPageBeside(search: URLSearchParams, next: (page: PageBeside) => void): () => void {
  const fixed = Number(search.get('tabId')) || undefined;
  let windowId: number | undefined;
  let current: PageBeside = { url: '', readable: false };
  let stopReading = () => {};
  let turn = 0;

  const show = (page: PageBeside) => {
    current = page;
    next(page);
  };

  async function follow(tabId: number | undefined): Promise<void> {
    turn += 1;
    const mine = turn;
    stopReading();
    if (tabId === undefined) return show({ url: '', readable: false });
    let fresh: Pick<PageBeside, 'reading' | 'focus'> = {};
    stopReading = watchTab(tabId, (change) => {
      fresh = { ...fresh, ...change };
      if (current.tabId === tabId) show({ ...current, ...change });
    });
    const [tab, reading, focus] = await Promise.all([
      // A tab that is not there any more has nobody.
      browser.tabs.get(tabId).catch((): { url?: string } => ({})),
      tabReading(tabId),
      tabFocus(tabId),
    ]);
    if (mine !== turn) return;
    const url = tab.url ?? '';
    // What arrived while we asked is newer than the answer.
    show({ tabId, url, readable: READABLE.test(url), reading, focus, ...fresh });
  }

  const activated = (info: { tabId: number; windowId: number }) => {
    if (fixed === undefined && info.windowId === windowId) void follow(info.tabId);
  };
  const updated = (tabId: number, change: { url?: string; status?: string }, tab: { url?: string }) => {
    if (tabId !== current.tabId || (change.url === undefined && change.status === undefined)) return;
    // The address of a page that may not be read is not told at all: then there is nobody.
    const url = tab.url ?? '';
    if (url !== current.url) show({ ...current, url, readable: READABLE.test(url) });
  };

  void (async () => {
    browser.tabs.onActivated.addListener(activated);
    browser.tabs.onUpdated.addListener(updated);
    if (fixed !== undefined) return follow(fixed);
    windowId = await ownWindow(search);
    const [active] = await browser.tabs.query({ active: true, windowId });
    await follow(active?.id);
  })();

  return () => {
    stopReading();
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}
