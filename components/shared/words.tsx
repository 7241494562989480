import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import type { Catalogue } from '../../lib/locales/en';
import { type Formats, formats } from '../../lib/locales/format';

export interface Words {
  t: Catalogue;
  f: Formats;
  language: UiLanguage;
}

export const makeWords = (language: UiLanguage, t: Catalogue): Words => ({
  t,
  f: formats(language),
  language,
});

/** The words of the page, handed down once instead of through every component. */
export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words: the page has to provide WordsContext');
  return words;
}
