/** Pieces of a text that may be names, with whose the words before them say they are. */
import type { Claim } from '../types';
import { kindByParts } from '../words/label-parts';
import { normal, trailingLabel } from '../words/labels';
import { looksLikeName } from '../words/names';

/** As much of a text as can hold a name; what is longer is prose, or made to keep expressions busy. */
export const NAME_CHARS = 120;

/** The piece of a text that may be a name: what stands before `<`, after a label, between separators. */
const PIECES = /\s*[|｜·•,，;；、／\n\t　]\s*|\s+[-–—/]\s+|\s{2,}|[:：]\s*/;
const STAFF_WORDS = /^(?:师傅|客服|顾问|经理|主管|快递员|司机|agent|owner|rep|by|von|par|por)$/i;
/** "Von: Kerstin Holz" heads a mail; "von Kerstin Holz" says who did something. */
const fromBefore = (text: string, word: string): boolean =>
  /^von$/i.test(word) && /^\s*von\s?[:：]/i.test(text);

/** "👤 Ada Quill": a card of somebody, passed on in a chat. */
const PICTURE = /^(?:\p{Extended_Pictographic}\uFE0F?\s{0,3}){1,4}(?=\p{L})/u;

/** "Conservas Quiroga, S.L.": a legal form goes with what stands before its comma. */
const BEFORE_FORM =
  /, (?=(?:S\.?\s?L\.?(?:\s?U\.?)?|S\.?\s?A\.?|S\.?\s?p\.?\s?A\.?|S\.?\s?r\.?\s?l\.?|Inc|LLC|Ltd|Ltda|Lda|GmbH)\.?(?:$|[\s·|,;]))/g;
const KEPT = '\u0001';

export interface Piece {
  text: string;
  role: Claim['role'];
}

/** What else is said of where a parcel goes. */
const PARCEL = /收件人.{0,30}(?:电话|手机|電話|手機|\d{7})/u;

/** "ZURITA BELMONTE, LEOCADIA" */
const TURNED = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?, \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

export function piecesOf(text: string): Piece[] {
  const turned = text.trim();
  if (turned.length < NAME_CHARS && TURNED.test(turned) && looksLikeName(turned))
    return [{ text: turned, role: 'customer' }];
  const out: Piece[] = [];
  const raw = text
    .replace(BEFORE_FORM, KEPT)
    .split(PIECES)
    .map((p) => p.replaceAll(KEPT, ', ').trim())
    .filter(Boolean);
  raw.forEach((p, k) => {
    const before = raw[k - 1];
    const label = before
      ? STAFF_WORDS.test(before)
        ? fromBefore(text, before)
          ? 'from'
          : 'staff'
        : (trailingLabel(before) ?? kindByParts(normal(before)))
      : undefined;
    // Without an address it is a parcel's: "收件人：虞大成，电话 0572-…".
    const parcel = label === 'to' && !/[@＠]/.test(text) && PARCEL.test(text);
    const role = parcel
      ? 'third'
      : label === 'staff' ||
          label === 'third' ||
          label === 'self' ||
          label === 'cc' ||
          label === 'to' ||
          label === 'from'
        ? label
        : 'customer';
    out.push({ text: p.replace(PICTURE, ''), role });
  });
  return out;
}

/** "My partner Bram Oosterhuis": the name at the end of a sentence. */
export function lastName(text: string): string {
  if (looksLikeName(text)) return text;
  const words = text.split(/\s+/);
  const ends = [3, 2].map((n) => words.slice(-n).join(' '));
  return (words.length > 2 && ends.find((end) => looksLikeName(end))) || text;
}
