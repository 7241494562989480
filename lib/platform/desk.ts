/** What the panel does outside itself: permission, clipboard, settings page, telephone, other contexts. */
import { browser } from 'wxt/browser';
import type { PanelMessage } from '../messages/protocol';

/** Must be called before anything is awaited: browsers ask only on a click. */
export async function requestPageAccess(): Promise<boolean> {
  const pages = { origins: ['<all_urls>'] };
  try {
    return await browser.permissions.request(pages);
  } catch {
    // Asking is for fresh clicks only (a switch or a screen reader may not count as one); what was granted
    // at installation stands all the same.
    return browser.permissions.contains(pages);
  }
}

/** A worker that is stopped on the way takes the message with it. */
const SAY_AGAIN = 4;

/** Only for what may be said twice. Undefined where nobody heard it: the next page that is read hears as much. */
export async function tellBackground(
  message: Exclude<PanelMessage, { type: 'insert-note' }>,
): Promise<unknown> {
  for (let i = 0; i < SAY_AGAIN; i++)
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      // Its worker was stopped meanwhile; the next message starts it again.
    }
  return undefined;
}

/** False also where the answer was lost: the note stays, and the agent sees whether it is in the field. */
export async function insertNote(tabId: number, text: string): Promise<boolean> {
  const message: PanelMessage = { type: 'insert-note', tabId, text };
  try {
    return (await browser.runtime.sendMessage(message)) === true;
  } catch {
    return false;
  }
}

export async function teach(
  tabId: number,
  action: Extract<PanelMessage, { type: 'teach' }>['action'],
): Promise<boolean> {
  return (await tellBackground({ type: 'teach', tabId, action })) === true;
}

export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    console.error('clipboard', error);
    return false;
  }
}

export async function openSettings(section?: string): Promise<void> {
  const url = browser.runtime.getURL('/options.html') + (section ? `#${section}` : '');
  await browser.tabs.create({ url });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** The agent's calendar day of a moment, for comparing. */
export const dayOf = (at: number): string => new Date(at).toDateString();

export const browserLanguage = (): string => browser.i18n.getUILanguage();

/**
 * Hands the number to whatever makes calls on this machine. A link that is clicked, not an address the
 * panel goes to: the panel stays where it is when nothing answers `tel:`.
 */
export function dial(phone: string): void {
  const link = document.createElement('a');
  link.href = `tel:${phone}`;
  link.click();
}
