/** Numbers shown only in part, `138****5678`: what is left of them, and whom it fits. Pure. */
import { BY_ISO, COUNTRIES } from './countries';
import type { Country } from './country';
import { MAX_WRITTEN, plainWritten } from './written';

/** Never a phone by itself: it can only be held against numbers that are known whole. */
export interface MaskedPhone {
  /** E.164 with `*` for each hidden digit, or one `%` for hidden digits of which nobody knows how many. */
  pattern: string;
  country: string;
}

/** Fewer digits than these say nothing about anybody. */
const MIN_KEPT = 4;
const MIN_HIDDEN = 2;
/** More runs of hidden digits than this are no mask but a drawing. */
const MAX_RUNS = 3;
const MAX_ELASTIC = 9;
/** A mask of more signs has as many as it hides. */
const MAX_SYMBOLIC = 5;

const SIGNS = /[*＊✱∗﹡•●○◦⁎]/g;
const LETTERS = /(?<=\d[\s-]?)[xX×]{2,}(?=[\s-]?[\dxX×]|$)|^[xX×]{2,}(?=[\s-]?[\dxX×])/g;
const DOTS = /…|\.{2,}/g;
const WRITTEN = /^\+?[\d*%\s().\-/]+$/;
/** `192.168.*.*` is a range of addresses. */
const ADDRESS = /\.\*(?:\.|$)/;
/** Whatever the country of the page: a Chinese mobile, as every shop there masks it. */
const CHINESE = /^1[3-9]\d\*{4}\d{4}$/;

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

/** Whether some number of a person in this country looks like that. */
function possible(template: string, c: Country): boolean {
  for (let fill = 0; fill <= 9; fill++) {
    const nsn = template.replaceAll('*', String(fill));
    if (!c.hotline.test(nsn) && (c.mobile.test(nsn) || c.fixed.test(nsn))) return true;
  }
  return false;
}

/** Pages write three or four signs whatever they hide: as many as fit, or "some" where several would. */
function stretched(template: string, c: Country): string | undefined {
  const runs = template.match(/[*%]+/g) ?? [];
  const longest = runs.reduce((a, b) => (b.length > a.length ? b : a), '');
  if (longest.length > MAX_SYMBOLIC || runs.length > 1) return undefined;
  const fit: string[] = [];
  for (let n = 1; n <= MAX_ELASTIC; n++) {
    const tried = template.replace(longest, '*'.repeat(n));
    if (!tried.includes('%') && possible(tried, c)) fit.push(tried);
  }
  return fit.length === 1 ? fit[0] : fit.length > 1 ? template.replace(longest, '%') : undefined;
}

function inCountry(template: string, c: Country): MaskedPhone | undefined {
  const exact = !template.includes('%') && possible(template, c) ? template : undefined;
  const fitting = exact ?? stretched(template, c);
  return fitting === undefined ? undefined : { pattern: `+${c.code}${fitting}`, country: c.iso };
}

const withoutTrunk = (template: string, c: Country): string | undefined =>
  c.trunk && template.startsWith(c.trunk) ? template.slice(c.trunk.length) : undefined;

function national(template: string, c: Country): MaskedPhone | undefined {
  const dialled = withoutTrunk(template, c);
  const hit = dialled === undefined ? undefined : inCountry(dialled, c);
  return hit ?? (c.bare ? inCountry(template, c) : undefined);
}

function international(template: string, region: string): MaskedPhone | undefined {
  const rows = COUNTRIES.filter((c) => template.startsWith(c.code));
  for (const c of rows.sort((a, b) => Number(b.iso === region) - Number(a.iso === region))) {
    const rest = template.slice(c.code.length);
    const hit = inCountry(withoutTrunk(rest, c) ?? rest, c) ?? inCountry(rest, c);
    if (hit) return hit;
  }
  return undefined;
}

/**
 * Reads a number of which some digits are hidden: `138****5678`, `+86 138 **** 5678`, `138xxxx5678`,
 * `(415) ***-0132`, `1385555****`.
 * @param region ISO country by which national numbers are read.
 */
export function parseMasked(raw: string, region: string): MaskedPhone | undefined {
  if (raw.length > MAX_WRITTEN) return undefined;
  const signed = raw.replace(SIGNS, '*').replace(DOTS, '%');
  const text = plainWritten(signed.replace(LETTERS, (xs) => '*'.repeat(xs.length)));
  if (!WRITTEN.test(text) || ADDRESS.test(text)) return undefined;
  const template = text.replace(/[^\d*%]/g, '');
  const hidden = count(template, /\*/g) + (template.includes('%') ? MIN_HIDDEN : 0);
  if (count(template, /\d/g) < MIN_KEPT || hidden < MIN_HIDDEN) return undefined;
  if (count(template, /[*%]+/g) > MAX_RUNS || count(template, /%/g) > 1) return undefined;
  if (text.startsWith('+')) return international(template, region);
  if (template.startsWith('00')) return international(template.slice(2), region);
  const c = BY_ISO.get(CHINESE.test(template) ? 'CN' : region.toUpperCase());
  return c && national(template, c);
}

/** Digits of the number itself, without the country's code, that the pattern shows. */
export function keptDigits(pattern: string): number {
  const digits = pattern.slice(1);
  const code = COUNTRIES.find((c) => digits.startsWith(c.code))?.code.length ?? 0;
  return count(digits.slice(code), /\d/g);
}

const ELASTIC = `\\d{1,${MAX_ELASTIC}}`;

/** Whether a whole number may be the one behind the pattern. */
export function fitsMask(pattern: string, e164: string): boolean {
  if (!/^\+[\d*%]{4,24}$/.test(pattern)) return false;
  const source = pattern.slice(1).replaceAll('*', '\\d').replace('%', ELASTIC);
  return new RegExp(`^\\+${source}$`).test(e164);
}
