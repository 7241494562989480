/** The letters in place of a picture: "HV" before Harriet Vale, 容 before 容蕾. They are no part of the name. */
import type { Atom } from '../types';

const LETTERS = /^\p{L}+$/u;
const MAX_LETTERS = 2;
/** Longer texts are no names. */
const MAX_NAME = 80;

const wordsOf = (name: string): string[] => name.split(/[^\p{L}]+/u).filter(Boolean);

function standsFor(letters: string, name: string): boolean {
  const short = letters.trim().toUpperCase();
  const whole = name.trim().toUpperCase();
  if (
    !LETTERS.test(short) ||
    short.length > MAX_LETTERS ||
    whole.length > MAX_NAME ||
    whole.length <= short.length
  )
    return false;
  const initials = wordsOf(whole).map(([first = '']) => first);
  // First and last name, whatever stands between; of a name without blanks its first signs, or its last.
  if (short === initials.join('') || short === `${initials[0]}${initials.at(-1)}`) return true;
  const han = /^\p{Script=Han}+$/u.test(short);
  return han
    ? whole.startsWith(short) || whole.endsWith(short)
    : short.length === 1 && whole.startsWith(short);
}

/** The values of a field without the avatar that they begin with. */
export function withoutAvatar(values: Atom[]): Atom[] {
  const [first, second] = values;
  const avatar = first && second && first.spot !== second.spot && standsFor(first.text, second.text);
  return avatar ? values.slice(1) : values;
}
