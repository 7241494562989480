import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import type { Tier } from '../../lib/domain/tier';
import type { Catalogue } from '../../lib/locales/en';
import { type ReviewCatalogue, reviewCatalogue } from '../../lib/locales/review';
import { useWords } from '../shared/words';
import { type Numbers, numbers } from './numbers';

interface ReviewWords {
  r: ReviewCatalogue;
  n: Numbers;
  /** The company's own name of a tier, else the catalogue's. */
  tierName(tier: Tier): string;
}

export const makeReviewWords = (
  language: UiLanguage,
  t: Catalogue,
  names: Readonly<Partial<Record<Tier, string>>>,
): ReviewWords => ({
  r: reviewCatalogue(language),
  n: numbers(language),
  tierName: (tier) => names[tier] || t.tiers[tier],
});

export const ReviewWordsContext = createContext<ReviewWords | undefined>(undefined);

/** The words of the page: its own, the house's, and numbers. */
export function useReviewWords() {
  const own = useContext(ReviewWordsContext);
  if (!own) throw new Error('no words: the page has to provide ReviewWordsContext');
  return { ...useWords(), ...own };
}
