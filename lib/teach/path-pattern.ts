/**
 * Addresses of one form, as one line that people can read and change: `crm.example/contacts/*?view=detail`.
 * `*` is any one part (or the rest of one), `**` at the end is anything below. Pure.
 */

import { decoded } from './words';

/** Parts that are a version rather than an id. */
const VERSION = /^v\d{1,2}$/i;
/** Keys that say which view of an application is open; what others hold is ids, searches and the like. */
const VIEW_KEY =
  /^_?(?:action|app|area|cmd|controller|do|entity|etn|form|layout|menu|mod|mode|model|module|object|op|option|page_?type|pagetype|pg|route|screen|section|tab|task|type|view|view_?type|what)$/i;
const MAX_VIEW_VALUE = 40;
/** `#/contacts/2`, `#Contact/view/2`: an address of its own; `#notes` is a place on the page. */
const ROUTE = /^!?[^#]*[/=?]/;

interface Address {
  host: string;
  path: string[];
  query: Map<string, string>;
  /** Undefined where the address has no route behind `#`. */
  hash?: { path: string[]; query: Map<string, string> };
}

const parts = (path: string): string[] => path.split('/').filter(Boolean).map(decoded);
const queryOf = (text: string): Map<string, string> => new Map(new URLSearchParams(text));

function hashOf(raw: string): Address['hash'] {
  const hash = decoded(raw.replace(/^#/, ''));
  if (!ROUTE.test(hash)) return undefined;
  const at = hash.indexOf('?');
  const path = at < 0 ? hash : hash.slice(0, at);
  const query = at < 0 ? '' : hash.slice(at + 1);
  // `#id=7&model=partner`: keys and values without a path.
  return at < 0 && !path.includes('/')
    ? { path: [], query: queryOf(path) }
    : { path: parts(path.replace(/^!/, '')), query: queryOf(query) };
}

/** Undefined where the text is no address. */
function addressOf(url: string): Address | undefined {
  if (!URL.canParse(url)) return undefined;
  const u = new URL(url);
  // `about:srcdoc`, `blob:…` and files have no host: their scheme stands for it.
  const host = u.host || u.protocol;
  // What a `data:` address holds is the page itself.
  const path = u.protocol === 'data:' ? [] : parts(u.pathname);
  return { host, path, query: queryOf(u.search.slice(1)), hash: hashOf(u.hash) };
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Signs in an order that no word has: `FMfcgzGxSRk`, `003Qy00000AbCdE`, `a1b2c3d4e5f6`. */
function isRandom(part: string): boolean {
  if (part.length < 12 || /[^\w-]/.test(part)) return false;
  const share = (turn: RegExp) => (part.match(turn)?.length ?? 0) / part.length;
  return UUID.test(part) || share(/[a-z](?=[A-Z])/g) > 0.15 || share(/[a-z](?=\d)|\d(?=[a-z])/gi) > 0.3;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Whether a part of an address stands for one record.
 * @param values what was pointed at: an address may name the customer
 */
function isId(part: string, values: readonly string[]): boolean {
  if (VERSION.test(part)) return false;
  if (/^\d+$/.test(part) || /\d{2}|[-_.]\d+$|@/.test(part) || isRandom(part)) return true;
  const said = letters(part);
  return said.length > 1 && values.some((value) => letters(value) === said);
}

/** Signs that mean something in a pattern. */
const written = (part: string, signs = /[?#/\s]/g): string => part.replace(signs, encodeURIComponent);
const pathText = (path: readonly string[], values: readonly string[]): string =>
  path.map((part) => (isId(part, values) ? '*' : written(part))).join('/');

function viewText(query: Map<string, string>, values: readonly string[]): string {
  const kept = [...query].filter(
    ([key, value]) =>
      VIEW_KEY.test(key) && value !== '' && value.length <= MAX_VIEW_VALUE && !isId(value, values),
  );
  return kept.map((pair) => pair.map((text) => written(text, /[?#&=+\s]/g)).join('=')).join('&');
}

const withQuery = (path: string, query: string): string => (query ? `${path}?${query}` : path);

/** The form of an address; undefined where there is none. @param values see `isId` */
export function patternOf(url: string, values: readonly string[] = []): string | undefined {
  const at = addressOf(url);
  if (!at) return undefined;
  const page = withQuery(`${at.host}/${pathText(at.path, values)}`, viewText(at.query, values));
  const hash =
    at.hash &&
    withQuery(
      at.hash.path.length > 0 ? `/${pathText(at.hash.path, values)}` : '',
      viewText(at.hash.query, values),
    );
  return hash ? `${page}#${hash}` : page;
}

interface Pattern {
  host: string;
  path: string[];
  query: [string, string][];
  hash?: { path: string[]; query: [string, string][] };
}

const LONGEST = 400;
/** A host, one part of it may be open at its beginning: `*.crm.example`; or a scheme. */
const HOST = /^(?:(?:\*\.)?[\p{L}\p{N}][\p{L}\p{N}.-]*(?::\d+)?|\[[\da-f:.]+\](?::\d+)?|[a-z]+:)$/iu;

function cut(text: string): { path: string[]; query: [string, string][] } {
  const at = text.indexOf('?');
  return {
    path: parts(at < 0 ? text : text.slice(0, at)),
    query: at < 0 ? [] : [...queryOf(text.slice(at + 1))],
  };
}

/** Undefined for what is no pattern: nothing is then matched by it. */
function parsePattern(text: string): Pattern | undefined {
  const plain = text.trim().replace(/^https?:\/\//i, '');
  if (plain === '' || plain.length > LONGEST || /\s/.test(plain)) return undefined;
  const at = plain.indexOf('#');
  const page = at < 0 ? plain : plain.slice(0, at);
  const slash = page.search(/[/?]/);
  const host = slash < 0 ? page : page.slice(0, slash);
  if (!HOST.test(host)) return undefined;
  return {
    host: host.toLowerCase(),
    ...cut(slash < 0 ? '' : page.slice(slash)),
    ...(at >= 0 && { hash: cut(plain.slice(at + 1)) }),
  };
}

/** The pattern as it is kept; undefined where the text is none. */
export const tidyPattern = (text: string): string | undefined =>
  parsePattern(text) && text.trim().replace(/^https?:\/\//i, '');

/** The pattern with `*` for parts, and without keys, that may not stay. @param stays asked with plain text */
export function cleanPattern(text: string, stays: (part: string) => boolean): string {
  const p = parsePattern(text);
  if (!p) return text;
  const path = (parts: readonly string[]) =>
    parts.map((part) => (part.includes('*') || !stays(part) ? starred(part) : written(part))).join('/');
  const query = (pairs: readonly [string, string][]) =>
    pairs
      .filter((pair) => pair.every(stays))
      .map((pair) => pair.map((part) => written(part, /[?#&=+\s]/g)).join('='))
      .join('&');
  const page = withQuery(`${p.host}/${path(p.path)}`, query(p.query));
  const hash =
    p.hash && withQuery(p.hash.path.length > 0 ? `/${path(p.hash.path)}` : '', query(p.hash.query));
  return hash ? `${page}#${hash}` : page;
}
/** What a part says apart from its stars is of no use where it may not stay. */
const starred = (part: string): string => (part === '**' ? part : '*');

/** `*` is anything within one part. No pattern of the user's becomes a regular expression. */
function fits(pattern: string, part: string): boolean {
  const pieces = pattern.toLowerCase().split('*');
  const text = part.toLowerCase();
  const [first = '', ...rest] = pieces;
  if (rest.length === 0) return text === first;
  const last = rest.pop() ?? '';
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let at = first.length;
  for (const piece of rest) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= text.length - last.length;
}

function fitsPath(pattern: readonly string[], path: readonly string[]): boolean {
  const open = pattern.at(-1) === '**';
  const wanted = open ? pattern.slice(0, -1) : pattern;
  if (open ? path.length < wanted.length : path.length !== wanted.length) return false;
  return wanted.every((part, i) => fits(part, path[i] ?? ''));
}

const fitsQuery = (pattern: readonly [string, string][], query: Map<string, string>): boolean =>
  pattern.every(([key, value]) => query.has(key) && fits(value, query.get(key) ?? ''));

/** Whether an address is of this form. Keys that the pattern does not name do not matter. */
export function matches(pattern: string, url: string): boolean {
  const p = parsePattern(pattern);
  const at = p && addressOf(url);
  if (!p || !at || !hostFits(p.host, at.host)) return false;
  if (!fitsPath(p.path, at.path) || !fitsQuery(p.query, at.query)) return false;
  // A form without a route is not that of every route.
  if (!p.hash) return !at.hash || at.hash.path.length === 0;
  return (
    at.hash !== undefined && fitsPath(p.hash.path, at.hash.path) && fitsQuery(p.hash.query, at.hash.query)
  );
}

function hostFits(pattern: string, host: string): boolean {
  const own = host.toLowerCase();
  return pattern.startsWith('*.')
    ? own.endsWith(pattern.slice(1)) || own === pattern.slice(2)
    : own === pattern;
}

/** Whether any page of this address's site may be of the form. */
export function matchesSite(pattern: string, url: string): boolean {
  const p = parsePattern(pattern);
  const at = addressOf(url);
  return p !== undefined && at !== undefined && hostFits(p.host, at.host);
}

/** How much a pattern says: of two that match, the one that says more counts. */
export const precision = (pattern: string): number =>
  pattern.split(/[/?#&]/).reduce((sum, part) => sum + (part.includes('*') ? 1 : part ? 2 : 0), 0);
