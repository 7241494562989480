import type { Catalogue, Words } from './en';

/** The word for a code, or the code itself where the users have added one of their own. */
export const wordFor = (words: Words, code: string): string =>
  Object.hasOwn(words, code) ? (words[code] ?? code) : code;

/** The name of an outcome: the user's own, else the catalogue's. */
export const outcomeLabel = (t: Catalogue, outcome: { code: string; label?: string }): string =>
  outcome.label || wordFor(t.outcomes, outcome.code);
