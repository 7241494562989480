/** Phone numbers inside longer texts. */
import { type ParsedPhone, parsePhone } from '../../domain/phone';

export interface FoundPhone extends ParsedPhone {
  written: string;
  start: number;
  end: number;
}

const CANDIDATE =
  /(?:\(\s*\+\s*\d{1,3}\s*\)|[+＋(（]?\s?[\d０-９])[\d０-９\s().（）\-‐-―−－/·]{4,28}[\d０-９](?:\s*(?:ext\.?|x|#|转|轉|分机|內線|内線|poste|durchwahl)\s*[:：.]?\s*\d{1,6}\b)?/giu;
/** What stands before a number that is no phone: part of a longer code, money, a version. */
const BEFORE = /[\p{L}\d_#*@€$£¥￥/=.,:-]$/u;
const CJK_BEFORE = /[\u2e80-\u9fff\uac00-\ud7af：。，；]$/u;
const AFTER = /^(?:[\d*%€$£@]|[-_]?[a-z]{1,3}\d|-[A-Z]\b|\p{Script=Latin}{2,}\d|元|[.,]\d)/u;
const MAX_PER_TEXT = 12;
const MIN_DIGITS = 7;

/** @param countries by which national numbers are read, most likely first */
export function readPhone(raw: string, countries: readonly string[]): ParsedPhone | undefined {
  for (const c of countries) {
    const hit = parsePhone(raw, c);
    if (hit) return hit;
  }
  return undefined;
}

/** As many digits as the shortest number: one look at each character, whatever the text. */
function enough(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) digits++;
    if (digits >= MIN_DIGITS) return true;
  }
  return false;
}

/** Phone numbers in a text, in order. */
export function findPhones(text: string, countries: readonly string[]): FoundPhone[] {
  if (!enough(text)) return [];
  const out: FoundPhone[] = [];
  CANDIDATE.lastIndex = 0;
  let m = CANDIDATE.exec(text);
  for (let k = 0; m && k < MAX_PER_TEXT * 4 && out.length < MAX_PER_TEXT; k++, m = CANDIDATE.exec(text)) {
    let written = m[0].trim();
    if (written.startsWith('(') && !written.includes(')')) written = written.slice(1);
    const start = m.index + m[0].indexOf(written);
    const end = start + written.length;
    const before = text.slice(Math.max(0, start - 2), start);
    if (written.replace(/\D/g, '').length < MIN_DIGITS && !/[０-９]/.test(written)) continue;
    if (BEFORE.test(before) && !CJK_BEFORE.test(before) && !/[:：.]$/.test(before)) continue;
    if (AFTER.test(text.slice(end, end + 6))) continue;
    const hit = readPhone(written, countries);
    if (hit) {
      out.push({ ...hit, written, start, end });
      continue;
    }
    // Two numbers glued by a slash or wide space: read each.
    for (const part of written.split(/\s*\/\s*|\s{2,}/)) {
      const one = part !== written && part.length >= MIN_DIGITS ? readPhone(part, countries) : undefined;
      if (one) out.push({ ...one, written: part, start: start + written.indexOf(part), end });
    }
  }
  return out;
}
