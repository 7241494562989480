import { browser } from 'wxt/browser';
import type { Tier } from '../domain/tier';

/** The letter of the customer in a tab; `?` several, `+` a new person, `⊘` do-not-call, `•` not to be profiled, empty nobody. */
export type ToolbarMark = Tier | '?' | '+' | '⊘' | '•' | '';

/** Same hues as components/tokens.css, dark enough for the browser's white letter. */
const COLOURS: Record<ToolbarMark, string> = {
  A: '#9a4a00',
  B: '#0a6a6a',
  C: '#43536b',
  D: '#625f70',
  '?': '#6b4fa0',
  '+': '#44546a',
  '⊘': '#b3261e',
  '•': '#5f6673',
  '': '#5f6673',
};

export async function setToolbarMark(tabId: number, mark: ToolbarMark): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: mark });
    if (mark === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOURS[mark] });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch (error) {
    // The tab was closed in between; anything else is worth knowing.
    if (!/no tab|invalid tab/i.test(String(error))) console.error(error);
  }
}
