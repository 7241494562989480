/** Numbers as people write them, to E.164 and back. Data and details: phone/. Pure. */
import { BY_ISO, COUNTRIES, NOWHERE_HOTLINE, OTHER_CODES } from './phone/countries';
import type { Country } from './phone/country';
import { isDateDigits, isOtherNumber } from './phone/other-numbers';
import { MAX_WRITTEN, plainWritten, splitExtension } from './phone/written';

export interface ParsedPhone {
  /** `+` and digits; digits only for short service numbers, which have no international form. */
  e164: string;
  extension?: string;
  /** ISO 3166-1 alpha-2, where a row of the table fits. */
  country?: string;
  /** A service or toll-free number: belongs to a company's desk, never to a person. */
  hotline?: boolean;
}

/** ITU-T E.164: at most 15 digits with the country code. */
const MAX_DIGITS = 15;
const MIN_DIGITS = 5;
/** Service numbers this short are dialled at home only. */
const SHORT = 6;

/** Order numbers and cards: digits in one row, longer than a national number. */
const LONG_CODE = /^(?!00)\d{14,}$/;
/** Nothing in it to be folded, stripped or cut off first. */
const PLAIN = /^\+?\d[\d .-]*\d$/;
const WRITTEN = /^\+?[\d\s().\-/·[\]]+$/;
/** Shapes that tell the country whatever the region is set to. */
const NANP_SHAPE = /^(?:\+?1[\s.-])?(?:\([2-9]\d\d\)\s?|[2-9]\d\d[.-])[2-9]\d\d[\s.-]\d{4}$/;
const CN_MOBILE_SHAPE = /^1[3-9]\d[\s-]\d{4}[\s-]\d{4}$/;
/** Country codes that neighbours write without a plus: `852-9123 4567`, `(886) 2-2555 0123`. */
const CHINESE_CODE = /^\(?(86|852|853|886)\)?[\s-]+\(?\d[\d\s()-]*$/;

function made(c: Country, nsn: string): ParsedPhone | undefined {
  // Service numbers first: their ranges overlap the loose patterns of ordinary ones.
  if (c.hotline.test(nsn)) {
    const e164 = nsn.length <= SHORT ? nsn : `+${c.code}${nsn}`;
    return { e164, country: c.iso, hotline: true };
  }
  const person = c.mobile.test(nsn) || c.fixed.test(nsn);
  return person ? { e164: `+${c.code}${nsn}`, country: c.iso } : undefined;
}

const rewritten = (c: Country, digits: string): ParsedPhone | undefined =>
  c.rewrite?.[0].test(digits) ? made(c, digits.replace(c.rewrite[0], c.rewrite[1])) : undefined;

function international(digits: string, region: string): ParsedPhone | undefined {
  if (digits.length < 7 || digits.length > MAX_DIGITS) return undefined;
  const rows = COUNTRIES.filter((c) => digits.startsWith(c.code));
  for (const c of rows.sort((a, b) => Number(b.iso === region) - Number(a.iso === region))) {
    const rest = digits.slice(c.code.length);
    // `+49 (0)89 …` and `+86 0512 …`: the trunk prefix does not belong here, but people write it.
    const withoutTrunk = c.trunk && rest.startsWith(c.trunk) ? rest.slice(c.trunk.length) : '';
    const hit = made(c, rest) ?? rewritten(c, rest) ?? made(c, withoutTrunk);
    if (hit) return hit;
  }
  if (NOWHERE_HOTLINE.test(digits)) return { e164: `+${digits}`, hotline: true };
  if (rows.length > 0 || !OTHER_CODES.test(digits)) return undefined;
  return digits.length >= 8 ? { e164: `+${digits}` } : undefined;
}

/** @param groups the digits with a hyphen wherever something stood between them */
function national(digits: string, groups: string, c: Country): ParsedPhone | undefined {
  const shaped = c.bare?.test(groups) ?? false;
  // North America's 1 says too little to go without the usual groups.
  if (c.trunk && digits.startsWith(c.trunk) && (shaped || c.code !== '1')) {
    // With its trunk prefix a Chinese mobile (`0139…`) is still a mobile; a hotline keeps its own zero.
    const hit = made(c, digits.slice(c.trunk.length));
    if (hit) return hit;
  }
  const known = shaped || (c.hotline.test(digits) && c.bareHotline.test(digits));
  return rewritten(c, digits) ?? (known ? made(c, digits) : undefined);
}

/** The country code without a plus: `86-139…` where what follows is surely a mobile, or stands apart. */
function bareCode(text: string, digits: string, c: Country): ParsedPhone | undefined {
  const own = digits.startsWith(c.code) ? digits.slice(c.code.length) : '';
  if (c.code.length > 1 && c.mobile.test(own)) return made(c, own);
  const code = CHINESE_CODE.exec(text)?.[1];
  const apart = code && COUNTRIES.find((x) => x.code === code);
  return apart ? international(digits, apart.iso) : undefined;
}

function parseNumber(text: string, region: string): ParsedPhone | undefined {
  if (!WRITTEN.test(text)) return undefined;
  const digits = text.replace(/\D/g, '');
  if (digits.length < MIN_DIGITS || digits.length > MAX_DIGITS + 3) return undefined;
  if (text.startsWith('+')) return international(digits, region);
  if (isOtherNumber(text)) return undefined;
  // 00 is the international prefix of most of the world, 011 of North America; no national number starts so.
  if (/^\(?00\)?[\s.-]*[1-9]/.test(text)) return international(digits.slice(2), region);
  const c = BY_ISO.get(region);
  if (c?.code === '1' && /^011[\s.-]*[2-9]/.test(text)) return international(digits.slice(3), region);
  const us = BY_ISO.get('US');
  const cn = BY_ISO.get('CN');
  if (cn && CN_MOBILE_SHAPE.test(text)) return made(cn, digits);
  const groups = text.replace(/\D+/g, '-').replace(/^-|-$/g, '');
  const date = isDateDigits(text) && !(c?.trunk && digits.startsWith(c.trunk));
  const local = c && !date ? national(digits, groups, c) : undefined;
  if (local) return local;
  if (us && NANP_SHAPE.test(text)) return national(digits, groups, us);
  return c ? bareCode(text, digits, c) : undefined;
}

function withTail(text: string, region: string): ParsedPhone | undefined {
  const hit = parseNumber(text, region);
  if (hit) return hit;
  // `021-5555 0166-802`: digits after the last hyphen that do not fit the number are an extension.
  const tail = /^(.*\d)\s*-\s*(\d{1,5})$/.exec(text);
  if (!tail?.[1] || !tail[2] || isOtherNumber(text)) return undefined;
  const short = parseNumber(tail[1], region);
  // Only where the tail is clearly apart: hotlines of banks are written 95-588, orders 302-2234567-12345.
  if (!short || short.hotline || (short.e164.startsWith('+1') && !NANP_SHAPE.test(tail[1]))) return undefined;
  return { ...short, extension: tail[2] };
}

function parseWritten(raw: string, region: string): ParsedPhone | undefined {
  const text = plainWritten(raw);
  if (text.length > MAX_WRITTEN || text.length < MIN_DIGITS) return undefined;
  const { number, extension } = splitExtension(text);
  if (extension === undefined) return withTail(number, region);
  const hit = parseNumber(number, region);
  return hit && { ...hit, extension };
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

function cut(digits: string, sizes: readonly number[]): string[] {
  const out: string[] = [];
  let at = 0;
  for (const size of sizes) {
    if (at >= digits.length) break;
    out.push(digits.slice(at, at + size));
    at += size;
  }
  if (at < digits.length) out[out.length - 1] += digits.slice(at);
  return out;
}

const THREE_BY_THREE = [3, 3, 3, 3];

/** For showing: `+86 139 5550 2217`, `+1 415 555 0132`; what is not E.164 comes back unchanged. */
export function formatPhone(e164: string): string {
  if (!/^\+\d{7,15}$/.test(e164)) return e164;
  const digits = e164.slice(1);
  const c = COUNTRIES.find((x) => digits.startsWith(x.code) && made(x, digits.slice(x.code.length)));
  if (!c) return e164;
  const nsn = digits.slice(c.code.length);
  const sizes = c.groups.find(([start]) => start.test(nsn))?.[1] ?? THREE_BY_THREE;
  return [`+${c.code}`, ...cut(nsn, sizes)].join(' ');
}
