/** Texts and code as words, so that the two can be compared: `contactHeader__una-frost`, "Frost, Una". Pure. */

const SPLIT = /[^\p{L}\p{M}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;

/** Accents away: addresses are written without. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Small, without accents; single Latin letters say nothing. */
export const wordsOf = (text: string): string[] => [
  ...new Set(
    text
      .slice(0, 1_000)
      .split(SPLIT)
      .map(fold)
      .filter((word) => /\p{L}/u.test(word) && (word.length > 1 || !/[a-z]/.test(word))),
  ),
];

/** Nothing but letters and figures: "Ada Quill" and `ada-quill` are the same. */
export const lettersOf = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '');

/** What a text may be as one word of code: all of it, the front of an address, each part: `orourke`. */
export const joinedOf = (text: string): string[] =>
  [text, text.split('@')[0] ?? '', ...text.split(/\s+/)].map(lettersOf);

/** The text behind `%E5%90%B4`, which is how addresses write it. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray per cent sign: the text as it is.
    return text;
  }
}
