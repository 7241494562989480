/** What a tier is called and how it is coloured where the standard says nothing, and the hues themselves. */
import type { Standard, TierColour } from './standard';
import type { Tier } from './tier';

const DEFAULT_COLOURS: Readonly<Record<Tier, TierColour>> = { A: 'amber', B: 'teal', C: 'slate', D: 'grey' };

/** The colour that the standard gives a tier, else its own. */
export const tierColour = (tiers: Standard['tiers'] | undefined, tier: Tier): TierColour =>
  tiers?.[tier]?.colour ?? DEFAULT_COLOURS[tier];

/**
 * For pages that are not ours and for the toolbar, which have no tokens: ink on white, and a tint behind that ink.
 * The light values of components/tokens.css (a test holds them together); ink is AA on both and beneath white.
 */
export const TIER_HUES: Readonly<Record<TierColour, readonly [ink: string, soft: string]>> = {
  amber: ['#9a4a00', '#f1e6db'],
  teal: ['#0a6a6a', '#dcf0ef'],
  slate: ['#43536b', '#e5e7ea'],
  grey: ['#625f70', '#e9e9eb'],
  violet: ['#6b3fa0', '#eae4f2'],
  rose: ['#a8285a', '#f3e1e8'],
  green: ['#2f6b1f', '#e2eae0'],
  blue: ['#1f5aa8', '#e0e8f3'],
};
