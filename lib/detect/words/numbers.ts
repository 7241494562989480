/** Phone numbers inside longer texts. */
import { type ParsedPhone, parsePhone } from '../../domain/phone';
import { type MaskedPhone, parseMasked } from '../../domain/phone/masked';
import { isOtherNumber } from '../../domain/phone/other-numbers';
import { isCodeBefore, REACH } from './code-words';
import { countDigits, digitRuns, type Run } from './digit-runs';

export interface FoundPhone extends ParsedPhone {
  written: string;
  start: number;
  end: number;
}

export interface FoundMask extends MaskedPhone {
  written: string;
  start: number;
  end: number;
}

const MONEY = 'EUR|USD|CNY|RMB|HKD|TWD|SGD|JPY|GBP|CHF|DKK|NOK|SEK|PLN|CZK|INR|BRL|kr|zł|Kč|Rs|Rp';
/** What stands before a number that is no phone: part of a longer code, of an address, money. */
const BEFORE = new RegExp(
  `[_#＃*@＠=<]$|\\d[.,:：]$|(?:[€$£¥￥₽₹₩฿₫]|(?<!\\p{L})(?:${MONEY})\\.?)\\s?$`,
  'u',
);
/** Joined to letters or digits before it; a plus begins anew, and Chinese stands beside numbers without a blank. */
const JOINED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]$|(?![\u2e80-\u9fff\uac00-\ud7af])[\p{L}\d][-/]$/u;
const GLUED_LABEL = /(?:^|[^\p{L}])(?:tel|phone|mob(?:ile)?|cell|handy|t|p|m|тел)$/iu;
/** Bank accounts: `NL91 ABNA 0417…`; containers: `CSQU 305438 3`; parcels: `1Z 999 AA1 01…`. */
const CODE_STARTS = /\b[A-Z]{2}\d\d ?[A-Z]{4} ?$|\b[A-Z]{3}[UJZ] ?$|\b1Z[ \dA-Z]{3,12}$/;
/** `…2217QQ:` goes on with the next label, not with the number. */
const LABEL_AFTER = 'QQ|Tel|TEL|Fax|FAX|Mail|Email|E-mail|WeChat|Mobile';
const AFTER = new RegExp(
  `^(?:[\\d*%‰@＠_=]|\\s?(?:[%‰€£¥元円원₽₹°]|(?:${MONEY})(?!\\p{L}))|[.,]\\d|-?(?!(?:${LABEL_AFTER})(?![\\p{L}\\d]))\\p{Script=Latin}|\\.[a-z]{2,4}(?!\\p{L}))`,
  'u',
);
const EXTENSION =
  /^[\s,，;；(（]*(?:ext(?:n|ension)?\.?|x|#|＃|转|轉|分机号?|分機|内线|內線|内線|내선|poste|durchwahl|ramal|доб\.?)[\s:：.]*\d{1,6}(?!\d)(?:\s*[)）])?/iu;
/** What an extension can begin with; whatever else follows a number is not looked at. */
const EXTENSION_START = /[\s,，;；(（ex#＃转轉分内內내pdrд]/i;
const MAX_PER_TEXT = 12;
const MIN_DIGITS = 7;
/** Longer runs are columns of digits, not a few numbers side by side. */
const MAX_RUN = 120;
/** Between two numbers that nothing else separates, the surest first. */
const BETWEEN = [/\s{0,9}\n\s{0,9}/g, /\s{0,9}[/／]\s{0,9}/g, /\s{2,}|\u3000/g, /\s{1,9}(?=[(（])/g, /\s/g];
/** Beside a number these may stand: an index, minutes of a time, the last digits of another extension. */
const SMALL = /^\D*\d{1,4}\D*$/;

/** @param countries by which national numbers are read, most likely first */
export function readPhone(raw: string, countries: readonly string[]): ParsedPhone | undefined {
  for (const c of countries) {
    const hit = parsePhone(raw, c);
    if (hit) return hit;
  }
  return undefined;
}

/** How many characters after a number are its extension. */
function extensionAfter(text: string, at: number): number {
  if (at >= text.length || !EXTENSION_START.test(text.charAt(at))) return 0;
  return EXTENSION.exec(text.slice(at, at + 24))?.[0].length ?? 0;
}

/** A time that shares a run with a number gives up its minutes: `14:36 139…`, `…2217 14:36`. */
function withoutTimes(text: string, start: number, end: number): Run {
  let [from, to] = [start, end];
  if (/\d[:：]$/.test(text.slice(Math.max(0, from - 2), from)))
    from += /^\d{1,2}\s+/.exec(text.slice(from, to))?.[0].length ?? 0;
  if (/^[:：]\d/.test(text.slice(to, to + 2)))
    to -= /\s{1,9}\d{1,2}$/.exec(text.slice(from, to))?.[0].length ?? 0;
  return { start: from, end: to };
}

function standsFree(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const signed = /[+＋(（]/.test(text.charAt(start));
  if (BEFORE.test(before) || CODE_STARTS.test(before)) return false;
  if (!signed && JOINED.test(before) && !GLUED_LABEL.test(before)) return false;
  return !isCodeBefore(before) && !AFTER.test(text.slice(end, end + 16));
}

/**
 * Two or more numbers with little between them.
 * @param spare whether small numbers and dates may stand beside them; else all of it has to be numbers
 */
function pieces(
  text: string,
  { start, end }: Run,
  countries: readonly string[],
  spare: boolean,
): FoundPhone[] {
  const run = text.slice(start, end);
  if (isOtherNumber(run)) return [];
  for (const between of BETWEEN) {
    const out: FoundPhone[] = [];
    let at = 0;
    let sense = true;
    const parts = run.split(between);
    for (const written of parts.length > 1 ? parts : []) {
      const from = run.indexOf(written, at);
      at = from + written.length;
      const hit = countDigits(written) >= MIN_DIGITS ? readPhone(written, countries) : undefined;
      if (hit) out.push({ ...hit, written, start: start + from, end: start + at });
      else if (!spare || !(SMALL.test(written) || isOtherNumber(written))) sense = false;
    }
    if (sense && out.length > 0) return out;
  }
  return [];
}

function inRun(text: string, run: Run, countries: readonly string[]): FoundPhone[] {
  const written = text.slice(run.start, run.end);
  const digits = countDigits(written);
  if (digits < MIN_DIGITS || !standsFree(text, run.start, run.end)) return [];
  // Where lengths vary, `+43 1674300 0656-5671` reads as one number with an extension: two sure ones go before.
  const sure = digits >= MIN_DIGITS * 2 ? pieces(text, run, countries, false) : [];
  if (sure.length > 1) return sure;
  const whole = readPhone(written, countries);
  return whole ? [{ ...whole, written, ...run }] : pieces(text, run, countries, true);
}

/** Phone numbers in a text, in order. */
export function findPhones(text: string, countries: readonly string[]): FoundPhone[] {
  const out: FoundPhone[] = [];
  for (const run of digitRuns(text, MIN_DIGITS)) {
    if (out.length >= MAX_PER_TEXT) break;
    if (run.end - run.start > MAX_RUN) continue;
    const { start, end: last } = withoutTimes(text, run.start, run.end);
    const end = last + extensionAfter(text, last);
    out.push(...inRun(text, { start, end }, countries));
  }
  return out.slice(0, MAX_PER_TEXT);
}

const MASK_SIGN = /[*＊✱∗﹡•●○◦⁎]{2}|[xX]{3}|\d(?:…|\.{2,})\s?\d/;
const MASKED =
  /(?:[(（]\s*)?[+＋]?[\d０-９*＊✱∗﹡•●○◦⁎xX][\d０-９*＊✱∗﹡•●○◦⁎xX…\s()（）.\-‐-―－]{4,30}[\d０-９*＊✱∗﹡•●○◦⁎xX]/g;

/** Numbers of which the page shows only some digits, in order; see phone/masked.ts. */
export function findMasked(text: string, countries: readonly string[]): FoundMask[] {
  if (!MASK_SIGN.test(text)) return [];
  const out: FoundMask[] = [];
  for (const m of text.matchAll(MASKED)) {
    if (out.length >= MAX_PER_TEXT) break;
    const written = m[0].trim();
    const start = m.index + m[0].indexOf(written);
    const end = start + written.length;
    if (!standsFree(text, start, end)) continue;
    for (const country of countries) {
      const hit = parseMasked(written, country);
      if (hit) out.push({ ...hit, written, start, end });
      if (hit) break;
    }
  }
  return out;
}
