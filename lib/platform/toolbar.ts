import { browser } from 'wxt/browser';
import type { Standard } from '../domain/standard';
import { TIERS, type Tier } from '../domain/tier';
import { TIER_HUES, tierColour } from '../domain/tier-look';

/** The letter of the customer in a tab; `?` several, `+` a new person, `⊘` do-not-call, `•` not to be profiled, empty nobody. */
export type ToolbarMark = Tier | '?' | '+' | '⊘' | '•' | '';

/** Same hues as components/tokens.css, dark enough for the browser's white letter. */
const COLOURS: Record<Exclude<ToolbarMark, Tier>, string> = {
  '?': '#6b4fa0',
  '+': '#44546a',
  '⊘': '#b3261e',
  '•': '#5f6673',
  '': '#5f6673',
};

const isTier = (mark: ToolbarMark): mark is Tier => TIERS.some((tier) => tier === mark);

/** @param tiers of the standard, whose colours they are */
export async function setToolbarMark(
  tabId: number,
  mark: ToolbarMark,
  tiers?: Standard['tiers'],
): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: mark });
    if (mark === '') return;
    const color = isTier(mark) ? TIER_HUES[tierColour(tiers, mark)][0] : COLOURS[mark];
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeTextColor({ tabId, color: '#ffffff' });
  } catch (error) {
    // The tab was closed in between; anything else is worth knowing.
    if (!/no tab|invalid tab/i.test(String(error))) console.error(error);
  }
}
