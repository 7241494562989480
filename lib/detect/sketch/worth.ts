/** Whether a page may hold people at all: the others are not worth a message. */
import type { Sketch } from './sketch';

/** Digits of the shortest number worth reading, and how much punctuation may stand between two of them. */
const DIGITS = 7;
const BETWEEN = 3;
/** Characters of a text that may go on in the next. */
const MAX_RUN = 16;
/** The address of a record rather than of a start page. */
const RECORD = /\d{2,}|[0-9a-f]{8,}|[A-Za-z0-9]{15,}/;
/** Attributes and their values that are made for contacts. */
const CONTACT_LINK = /^(?:mailto|tel|sms|callto|sip):/i;
const CARD = /Person\b|(?:^|\s)(?:h-card|vcard)(?:\s|$)/;

const isDigit = (code: number) => (code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19);
/** `138****5678`, `138••••5678`: a mask counts as digits. */
const isMask = (code: number) => code === 0x2a || code === 0x2022 || code === 0xff0a;
const isLetter = (code: number) => (code | 32) >= 97 && (code | 32) <= 122;

/** An address, or enough digits for a number; one look at each character, whatever the text. */
export function holdsContact(text: string): boolean {
  let digits = 0;
  let between = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x40 || code === 0xff20) return true;
    if (isDigit(code) || (isMask(code) && digits > 0)) {
      digits++;
      between = 0;
      if (digits >= DIGITS) return true;
    } else if (digits > 0 && (isLetter(code) || ++between > BETWEEN)) digits = 0;
  }
  return false;
}

/** `<span>136</span> <span>0555</span> <span>0141</span>`: digits of one number in several texts of a line. */
function splitNumber({ texts }: Sketch): boolean {
  let line = -1;
  let run = '';
  for (const [, at, , text] of texts) {
    run = at === line ? run.slice(-MAX_RUN) + text.slice(0, MAX_RUN) : text.slice(0, MAX_RUN);
    line = at;
    if (run.length > DIGITS && holdsContact(run)) return true;
  }
  return false;
}

/** @param hits whether an address or a number was met in the page's texts */
export function worthJudging(sketch: Sketch, url: string, hits: boolean): boolean {
  if (hits || sketch.jsonLd.length > 0) return true;
  if (RECORD.test(url.replace(/^[a-z]+:\/\/[^/]*/i, ''))) return true;
  const speaks = (w: string) => CONTACT_LINK.test(w) || CARD.test(w) || holdsContact(w);
  return sketch.words.some(speaks) || splitNumber(sketch);
}
