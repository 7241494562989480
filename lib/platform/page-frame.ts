import type { Browser } from 'wxt/browser';
import { hostOf } from '../domain/sites';

/** Where a message from a page comes from, as the browser says, not the page. */
export interface PageFrame {
  tabId: number;
  frameId: number;
  /** Host of the tab's top page. */
  page: string;
  /** Host of the frame itself; one without an address has that of whoever wrote it. */
  frame: string;
  /** Address of the tab's top page. */
  url: string;
}

export function pageFrame(tabId: number, sender: Browser.runtime.MessageSender): PageFrame {
  const frameId = sender.frameId ?? 0;
  const frame = hostOf(sender.url ?? '') || hostOf(sender.origin ?? '');
  const url = sender.tab?.url ?? (frameId === 0 ? (sender.url ?? '') : '');
  return { tabId, frameId, url, page: hostOf(sender.tab?.url ?? '') || (frameId === 0 ? frame : ''), frame };
}
