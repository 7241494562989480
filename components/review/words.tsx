import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import { type ReviewCatalogue, reviewCatalogue } from '../../lib/locales/review';
import { useWords } from '../shared/words';
import { type Numbers, numbers } from './numbers';

interface ReviewWords {
  r: ReviewCatalogue;
  n: Numbers;
}

export const makeReviewWords = (language: UiLanguage): ReviewWords => ({
  r: reviewCatalogue(language),
  n: numbers(language),
});

export const ReviewWordsContext = createContext<ReviewWords | undefined>(undefined);

/** The words of the page: its own, the house's, and numbers. */
export function useReviewWords() {
  const own = useContext(ReviewWordsContext);
  if (!own) throw new Error('no words: the page has to provide ReviewWordsContext');
  return { ...useWords(), ...own };
}
