/** Numbers as people write them, to E.164 and back. Data: phone/countries.ts. Pure. */
import { BY_ISO, COUNTRIES, type Country, OTHER_CODES } from './phone/countries';

export interface ParsedPhone {
  /** `+` and digits; digits only for short service numbers, which have no international form. */
  e164: string;
  extension?: string;
  /** ISO 3166-1 alpha-2, where a row of the table fits. */
  country?: string;
  /** A service or toll-free number: belongs to a company's desk, never to a person. */
  hotline?: boolean;
}

/** Longer strings are not phone numbers, and not worth looking at. */
const MAX_WRITTEN = 48;
/** ITU-T E.164: at most 15 digits with the country code. */
const MAX_DIGITS = 15;
const MIN_DIGITS = 5;

/** Order numbers and cards: digits in one row, longer than a national number. */
const LONG_CODE = /^(?!00)\d{14,}$/;
/** Nothing in it to be folded, stripped or cut off first. */
const PLAIN = /^\+?\d[\d .-]*\d$/;

const EXTENSION =
  /[\s,;]*(?:;ext=|\bext(?:ension)?\b\.?|\bx(?=\s?\d)|分机号?|分機|转|轉|内线|内線|내선|\bposte\b|\bdurchwahl\b|\bdw\b\.?|\bapp\b\.?|доб\.?|\bramal\b|\bint\b\.?|#)\s*[:：.]?\s*(\d{1,6})\s*\)?$/iu;
const WRITTEN = /^\+?[\d\s().\-/·[\]]+$/;
const DATE =
  /^(?:(?:19|20)\d\d([-./\s])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])|(?:[0-2]?\d|3[01])([-./])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d|(?:0?[1-9]|1[0-2])\/(?:[0-2]?\d|3[01])\/(?:19|20)\d\d)\b/;
const IP = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)$/;
const DECIMAL = /^\d+\.\d{1,3}$/;
/** Thousands written with dots or spaces: `1.234.567`; a phone's first group then starts with 0 or is long. */
const THOUSANDS = /^[1-9]\d{0,2}(?:\.\d{3}){2,}$/;
const YEARS = /^(?:19|20)\d\d\s?[-–/]\s?(?:19|20)\d\d$/;
const ISO_DATE_DIGITS = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])(?:\d{4}|\d{6})?$/;
/** Shapes that tell the country whatever the region is set to. */
const NANP_SHAPE = /^(?:\+?1[\s.-])?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[.-])[2-9]\d\d[\s.-]\d{4}$/;
const CN_MOBILE_SHAPE = /^1[3-9]\d[\s-]\d{4}[\s-]\d{4}$/;

const isPerson = (c: Country, nsn: string) => c.mobile.test(nsn) || c.fixed.test(nsn);

function made(c: Country, nsn: string): ParsedPhone | undefined {
  // Service numbers first: their ranges overlap the loose patterns of ordinary ones.
  if (c.hotline.test(nsn)) {
    const short = nsn.length <= 6;
    return { e164: short ? nsn : `+${c.code}${nsn}`, country: c.iso, hotline: true };
  }
  return isPerson(c, nsn) ? { e164: `+${c.code}${nsn}`, country: c.iso } : undefined;
}

function international(digits: string, region: string): ParsedPhone | undefined {
  if (digits.length < 7 || digits.length > MAX_DIGITS) return undefined;
  const rows = COUNTRIES.filter((c) => digits.startsWith(c.code));
  for (const c of [...rows].sort((a, b) => Number(b.iso === region) - Number(a.iso === region))) {
    const rest = digits.slice(c.code.length);
    const hit = made(c, rest);
    if (hit) return hit;
    // `+49 (0)89 …` and `+86 0512 …`: the trunk prefix does not belong here, but people write it.
    if (c.trunk && rest.startsWith(c.trunk)) {
      const without = made(c, rest.slice(c.trunk.length));
      if (without) return without;
    }
  }
  if (rows.length > 0 || !OTHER_CODES.test(digits)) return undefined;
  return digits.length >= 8 ? { e164: `+${digits}` } : undefined;
}

function national(digits: string, c: Country): ParsedPhone | undefined {
  if (c.trunk && digits.startsWith(c.trunk)) {
    const rest = digits.slice(c.trunk.length);
    const hit = made(c, rest);
    // With its trunk prefix a Chinese mobile (`0139…`) is still a mobile; a hotline keeps its own zero.
    if (hit) return hit;
  }
  if (c.hotline.test(digits)) return made(c, digits);
  if (c.bare === 'all' || (c.bare === 'mobile' && c.mobile.test(digits))) return made(c, digits);
  return undefined;
}

/** The country code without a plus: `86-139…`, `0086…` where what follows is surely a mobile. */
function bareCode(digits: string, c: Country): ParsedPhone | undefined {
  if (!digits.startsWith(c.code) || c.code.length < 2) return undefined;
  const rest = digits.slice(c.code.length);
  return c.mobile.test(rest) ? made(c, rest) : undefined;
}

function parseNumber(text: string, region: string): ParsedPhone | undefined {
  if (!WRITTEN.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS + 3) return undefined;
  if (text.startsWith('+')) return international(digits, region);
  if (DATE.test(text) || IP.test(text) || DECIMAL.test(text) || YEARS.test(text) || THOUSANDS.test(text))
    return undefined;
  // 00 is the international prefix of most of the world, 011 of North America; no national number starts so.
  if (/^00[1-9]/.test(digits)) return international(digits.slice(2), region);
  const c = BY_ISO.get(region);
  if (c?.code === '1' && /^011[2-9]/.test(digits)) return international(digits.slice(3), region);
  const us = BY_ISO.get('US');
  const cn = BY_ISO.get('CN');
  if (cn && CN_MOBILE_SHAPE.test(text)) return made(cn, digits);
  const local = c && !(ISO_DATE_DIGITS.test(digits) && c.bare === 'all') ? national(digits, c) : undefined;
  if (local) return local;
  if (us && NANP_SHAPE.test(text)) return national(digits, us);
  return c ? bareCode(digits, c) : undefined;
}

/**
 * Reads one phone number.
 * @param raw as written, or a `tel:` address; full-width digits, `(0)` and extensions are understood.
 * @param region ISO country by which national numbers are read.
 * @returns undefined for everything that is not a phone number: dates, prices, IPs, cards, identity numbers.
 */
export function parsePhone(raw: string, region: string): ParsedPhone | undefined {
  if (raw.length > MAX_WRITTEN * 2 || LONG_CODE.test(raw)) return undefined;
  const r = region.toUpperCase();
  if (PLAIN.test(raw)) return raw.length > MAX_WRITTEN ? undefined : withTail(raw, r);
  return parseWritten(raw, r);
}

function parseWritten(raw: string, r: string): ParsedPhone | undefined {
  let text = raw
    .normalize('NFKC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .trim()
    .replace(/^(?:tel|callto|sms|phone):/i, '')
    .replace(/%20/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff70\u30fc~]/g, '-')
    .replace(/;phone-context=[^;]*/i, '')
    .trim();
  if (text.length > MAX_WRITTEN || text.length < MIN_DIGITS) return undefined;
  let extension: string | undefined;
  const ext = EXTENSION.exec(text);
  if (ext?.[1]) {
    extension = ext[1];
    text = text.slice(0, ext.index).replace(/[\s,;(-]+$/, '');
  }
  text = text
    .replace(/^\(\s*\+\s*(\d{1,3})\s*\)/, '+$1 ')
    .replace(/^\(\s*00(\d{1,3})\s*\)/, '+$1 ')
    .replace(/^\+\s+/, '+');
  if (text.startsWith('+')) text = text.replace(/\(\s*0\s*\)/, ' ');
  if (!extension) return withTail(text, r);
  const hit = parseNumber(text, r);
  return hit && { ...hit, extension };
}

function withTail(text: string, r: string): ParsedPhone | undefined {
  const hit = parseNumber(text, r);
  if (hit) return hit;
  // `021-5555 0166-802`: digits after the last hyphen that do not fit the number are an extension.
  const tail = /^(.*\d)\s*-\s*(\d{1,5})$/.exec(text);
  if (tail?.[1] && tail[2]) {
    const short = parseNumber(tail[1], r);
    // Only where the tail is clearly apart: hotlines of banks are written 95-588.
    if (short && !short.hotline) return { ...short, extension: tail[2] };
  }
  return undefined;
}

const cut = (digits: string, sizes: readonly number[]): string[] => {
  const out: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at >= digits.length) break;
    out.push(digits.slice(at, at + size));
    at += size;
  }
  if (at < digits.length) out[out.length - 1] += digits.slice(at);
  return out;
};

/** For showing: `+86 139 5550 2217`, `+1 415 555 0132`; what is not E.164 comes back unchanged. */
export function formatPhone(e164: string): string {
  if (!/^\+\d{7,15}$/.test(e164)) return e164;
  const digits = e164.slice(1);
  const c = COUNTRIES.find((x) => digits.startsWith(x.code) && made(x, digits.slice(x.code.length)));
  if (!c) return e164;
  const nsn = digits.slice(c.code.length);
  const row = c.groups?.find(([start]) => start.test(nsn));
  const parts = row
    ? cut(
        nsn,
        row.slice(1).filter((n) => typeof n === 'number'),
      )
    : cut(nsn, [3, 3, 3, 3]);
  return [`+${c.code}`, ...parts].join(' ');
}
