import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import type { TierColour } from '../../lib/domain/standard';
import type { Tier } from '../../lib/domain/tier';
import { tierColour } from '../../lib/domain/tier-look';
import type { Catalogue } from '../../lib/locales/en';
import { type Formats, formats } from '../../lib/locales/format';
import { type OwnWords, withOwnWords } from '../../lib/locales/own-words';

export interface Words {
  t: Catalogue;
  f: Formats;
  language: UiLanguage;
  tierColour(tier: Tier): TierColour;
}

/** @param own the company's own names and colours, from its standard */
export const makeWords = (language: UiLanguage, t: Catalogue, own?: OwnWords): Words => ({
  t: withOwnWords(t, own),
  f: formats(language),
  language,
  tierColour: (tier) => tierColour(own?.tiers, tier),
});

/** The words of the page, handed down once instead of through every component. */
export const WordsContext = createContext<Words | undefined>(undefined);

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('no words: the page has to provide WordsContext');
  return words;
}
