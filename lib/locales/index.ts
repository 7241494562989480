import type { UiLanguage } from '../domain/settings';
import { type Catalogue, en, type Words } from './en';
import { zhCN } from './zh-CN';

export type { Catalogue, Words } from './en';
export { type Formats, formats } from './format';

/** The panel's words; both languages travel along, so that switching is instant. */
export const catalogue = (language: UiLanguage): Catalogue => (language === 'zh-CN' ? zhCN : en);

/** The word for a code, or the code itself where the users have added one of their own. */
export const wordFor = (words: Words, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

/** The name of an outcome: the user's own, else the catalogue's. */
export const outcomeLabel = (t: Catalogue, outcome: { code: string; label?: string }): string =>
  outcome.label || wordFor(t.outcomes, outcome.code);
