import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import { type Catalogue, catalogue, type Formats, formats } from '../../lib/locales';

export interface Words {
  t: Catalogue;
  f: Formats;
  language: UiLanguage;
}

export const makeWords = (language: UiLanguage, t: Catalogue = catalogue(language)): Words => ({
  t,
  f: formats(language),
  language,
});

/** The words of the page, handed down once instead of through every component. */
export const WordsContext = createContext<Words>(makeWords('en'));
export const useWords = (): Words => useContext(WordsContext);
