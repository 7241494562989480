/** From the text at a place to the value that was meant: the address in it, the number, the bare name. */
import type { TaughtField } from '../domain/taught-rule';
import { above, isElement, type Leaf } from './tree';

const EMAIL = /[^\s<>()"'，；,;:：]{1,64}@[^\s<>()"'，；,;@]{1,190}\.[\p{L}\d-]{2,24}/gu;
/** As people write numbers, masked ones included. */
const PHONE =
  /[+＋(（]?[\d０-９][\d０-９\s().\-–/（）*]{3,30}[\d０-９](?:\s*(?:ext\.?|x|转|轉|доб\.?)\s*\d{1,6})?/giu;
const BETWEEN_NUMBERS = /[;,，；、|]|\s\/\s/;
const MOST = 5;
const LONGEST = 120;
const FEWEST_DIGITS = 5;

const digits = (text: string): number => text.match(/[\d０-９*]/g)?.length ?? 0;

const emailsIn = (text: string): string[] => (text.match(EMAIL) ?? []).slice(0, MOST);
const phonesIn = (text: string): string[] =>
  text
    .split(BETWEEN_NUMBERS)
    .flatMap((piece) => piece.match(PHONE) ?? [])
    .map((number) => number.trim())
    .filter((number) => digits(number) >= FEWEST_DIGITS)
    .slice(0, MOST);

/** Some pages show "Write" or a picture, and keep the address behind it. */
const BEHIND = ['href', 'title', 'data-email', 'data-email-address', 'data-phone', 'aria-label'];
function behind(leaf: Leaf, read: (text: string) => string[]): string[] {
  let el = isElement(leaf) ? leaf : above(leaf);
  for (let level = 0; el && level < 2; level++, el = above(el))
    for (const name of BEHIND) {
      const text = el.getAttribute(name)?.replace(/^(?:mailto|tel|callto|sms):([^?]*).*$/i, '$1');
      const found = text ? read(text) : [];
      if (found.length > 0) return found;
    }
  return [];
}

function nameIn(text: string): string[] {
  // "Caller: Ada Quill <ada@quill.example>": label and address are no part of the name.
  const bare = text
    .replace(/^[^:：]{1,40}[:：](?=.*\p{L})/u, '')
    .replace(EMAIL, ' ')
    .replace(/[<(（［["“]\s*[>)）］\]"”]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:：,;|·–—-]+|[\s:：,;|·–—-]+$/g, '');
  // Dashes and "…" stand where nothing is known.
  return /\p{L}/u.test(bare) && bare.length <= LONGEST && !/^(?:n\/a|null|undefined|none)$/i.test(bare)
    ? [bare]
    : [];
}

/** @returns empty where there is no such value in the text, nor behind it */
export function valuesIn(field: TaughtField, text: string, leaf: Leaf): string[] {
  if (field === 'name' || field === 'company') return nameIn(text);
  const read = field === 'email' ? emailsIn : phonesIn;
  const found = read(text);
  return found.length > 0 ? found : behind(leaf, read);
}
