import { browser } from 'wxt/browser';
import type { PageMessage } from '../messages/protocol';

/** To one frame, or all of a tab; undefined where nobody listens. */
export async function tellPage(tabId: number, message: PageMessage, frameId?: number): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, frameId === undefined ? undefined : { frameId });
  } catch {
    // No content script there (a protected page, a paused site, a tab just closed): nothing to tell.
    return undefined;
  }
}

export async function tellAllPages(message: PageMessage): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : tellPage(id, message))));
}
