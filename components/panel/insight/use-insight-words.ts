import { type InsightWords, insightWords } from '../../../lib/locales/insight';
import { useWords, type Words } from '../../shared/words';

export function useInsightWords(): Words & { w: InsightWords } {
  const words = useWords();
  return { ...words, w: insightWords(words.language) };
}
