/** Names beside an address or number without a label: "Name <address>", cards, signatures. */
import { nameKey } from '../../domain/identity';
import type { Page } from '../page/page';
import { branch, commonAncestor, keyOf, within } from '../page/tree';
import type { Atom, Claim, Pause, Spot } from '../types';
import { ZONE } from '../types';
import { opensLetter } from '../words/greetings';
import { kindByParts } from '../words/label-parts';
import { type LabelKind, labelKind, normal } from '../words/labels';
import { addressFitsName, cleanName, looksLikeCompany, looksLikeName } from '../words/names';
import { roleAround } from './attribute';
import { claim, here, nameClaim } from './claim';
import { companies } from './companies';
import { lastName, NAME_CHARS, piecesOf } from './name-pieces';

/** Texts looked at before an address for the name of its owner; fields between the two do not count. */
const BACK = 9;
const FURTHEST = 24;
const LEVELS = 6;
/** Contacts looked around between two chances to pause. */
const FEW = 16;

/** "Name <address>", "Name (address)" in one text or in neighbouring ones. */
function paired(page: Page, c: Claim, taken: ReadonlySet<Atom>): Claim | undefined {
  const atom = page.atoms[c.at];
  const written = atom?.text.toLowerCase().indexOf(c.value) ?? -1;
  if (!atom || c.kind !== 'email' || written < 0) return undefined;
  const before = atom.text.slice(Math.max(0, written - NAME_CHARS), written);
  const own = /^(.*?)\s*["“”']?\s*[<＜(（[]\s*(?:#\d+\s*[–—-]\s*)?$/u.exec(before)?.[1];
  const role = c.role !== 'customer' ? c.role : (roleAround(c.spot) ?? 'customer');
  if (own) {
    const piece = piecesOf(own).pop();
    const text = lastName(piece?.text.replace(/^["“'‘]|["”'’]$/g, '') ?? '');
    if (looksLikeName(text))
      return nameClaim(text, 'text', 1.5, here(atom), piece?.role !== 'customer' ? piece?.role : role);
  }
  const prev = page.atoms[c.at - 1];
  const opens = /^[\s]*[<＜(（]?\s*$/.test(before);
  if (!own && opens && prev && prev.line === atom.line && !page.labels[prev.i]) {
    const prior = /^[<＜(（\s]*$/.test(prev.text) ? page.atoms[c.at - 2] : prev;
    const said = (prior?.text ?? '')
      .slice(-NAME_CHARS)
      .replace(/[<＜(（"\s]+$/, '')
      .trim();
    // "From: Ada Quill <", and the address as a text of its own.
    const piece = looksLikeName(said) ? undefined : piecesOf(said).pop();
    const text = piece?.text ?? said;
    if (prior && !taken.has(prior) && looksLikeName(text))
      return nameClaim(
        text,
        'text',
        1.5,
        here(prior),
        piece && piece.role !== 'customer' ? piece.role : role,
      );
  }
  return undefined;
}

/** Cells of a row of a table; a signature set as a table has one or two. */
const CELLS = 3;
const isOtherRow = (a: Spot, b: Spot): boolean =>
  a !== b && a.el.tagName === 'TR' && b.el.tagName === 'TR' && b.el.childElementCount >= CELLS;

/** Siblings looked at, and from how many alike they are entries of a list. */
const BESIDE = 20;
const ENTRIES = 3;
/** Below `near`, within one of several boxes alike: an entry of a list names nobody who stands outside of it. */
function inEntry(spot: Spot, near: Spot): boolean {
  for (let at = spot; at !== near && at.parent && at.parent !== near; at = at.parent) {
    if (at.el.childElementCount === 0) continue;
    const like = keyOf(at);
    if (at.parent.children.slice(0, BESIDE).filter((s) => keyOf(s) === like).length >= ENTRIES) return true;
  }
  return false;
}

/** The nearest name before an address or number in the same card; the top one of its block. */
function before(page: Page, c: Claim, taken: ReadonlySet<Atom>, firms: ReadonlySet<string>): Claim[] {
  const anchor = page.atoms[c.at];
  if (!anchor) return [];
  // `<a href="mailto:…">Ada Quill</a>`: the link itself says whose it is.
  const own = anchor.text.trim();
  if ((c.how === 'mailto' || c.how === 'attribute') && within(anchor.spot, c.spot) && looksLikeName(own)) {
    const made = taken.has(anchor) ? undefined : nameClaim(own, 'text', 1, here(anchor), c.role);
    return made ? [made] : [];
  }
  const inside = piecesOf(anchor.text.slice(0, Math.max(0, anchor.text.indexOf(c.written))))
    .filter((p) => looksLikeName(p.text) && !kindByParts(normal(p.text)))
    .pop();
  if (inside) {
    const made = nameClaim(inside.text, 'text', 1, here(anchor), inside.role);
    return made ? [made] : [];
  }
  let seen = 0;
  for (let i = c.at - 1; i >= 0 && i >= c.at - FURTHEST && seen < BACK; i--) {
    const a = page.atoms[i];
    if (!page.labels[i] && !page.labels[i - 1]) seen++;
    if (!a || (i < c.at - 1 && a.text.includes('@'))) return [];
    // A field whose label is a picture holds what it reads like.
    const named = a.field && (/\p{L}/u.test(page.atoms[i - 1]?.text ?? '') || !looksLikeName(a.text));
    if (taken.has(a) || named || page.labels[i] || a.text.length > 90) continue;
    const near = commonAncestor(a.spot, anchor.spot);
    if (!near || anchor.spot.depth - near.depth > LEVELS || a.spot.depth - near.depth > LEVELS) return [];
    if (a.spot.zone & (ZONE.button | ZONE.nav | ZONE.header) || opensLetter(a.text)) continue;
    if (inEntry(a.spot, near)) return [];
    // A record may be set as a table, too: there labels say so.
    if (!c.labelled && isOtherRow(branch(a.spot, near), branch(anchor.spot, near))) return [];
    // "ZA des Exemples, bât. 0": where somebody is to be found.
    if (/,[^,]{0,60}\d/.test(a.text) && !/@|\d{5}/.test(a.text)) continue;
    // A person comes first in a line; what reads like a name further on is a place or a product.
    const pieces = piecesOf(a.text);
    const at = pieces.findIndex((p) => looksLikeName(p.text) && !firms.has(nameKey(p.text)));
    const piece = pieces[at];
    if (!piece || (at > 0 && !labelKind(pieces[at - 1]?.text ?? ''))) continue;
    let top = a;
    let text = piece.text;
    let role = piece.role;
    const out: Claim[] = [];
    // In an address block the person comes first and the company second; both may read like names.
    for (let j = i - 1; j >= i - 2 && j >= 0; j--) {
      const b = page.atoms[j];
      if (!b || b.spot !== a.spot || taken.has(b) || page.labels[j]) break;
      // "Mr Quill, please send …" is a letter's line, not a person above a firm.
      if (opensLetter(b.text)) break;
      const higher = piecesOf(b.text).find((p) => looksLikeName(p.text));
      if (!higher) break;
      out.push(claim('company', text, 'text', 0.5, here(top)));
      top = b;
      text = higher.text;
      role = higher.role;
    }
    const made = nameClaim(text, 'text', 1, here(top), role);
    return made ? [made, ...out] : out;
  }
  return [];
}

/** "Ada Quill (Quill Ltd)" */
const AND_FIRM = /^([^(（)）]{2,40})[(（](.{2,70})[)）]$/;
/** Texts beneath the number of an incoming call. */
const BENEATH = 2;

/** In a pop-up the number that calls comes first, and whose it is beneath. */
function called(page: Page, c: Claim): Claim[] {
  if (c.kind !== 'phone' || c.labelled || !(c.spot.zone & ZONE.dialog)) return [];
  for (let i = c.at + 1; i <= c.at + BENEATH; i++) {
    const a = page.atoms[i];
    if (!a || page.labels[i] || a.field || !(a.spot.zone & ZONE.dialog)) return [];
    const [, who = a.text.trim(), firm] = AND_FIRM.exec(a.text.trim().slice(0, NAME_CHARS)) ?? [];
    const made = looksLikeName(who) ? nameClaim(who, 'text', 1, here(a), c.role) : undefined;
    if (!made) continue;
    const at = firm && looksLikeCompany(firm) ? [claim('company', firm, 'text', 0.7, here(a))] : [];
    return [made, ...at];
  }
  return [];
}

/** Fields that may name somebody beside an address. */
const OPEN: ReadonlySet<LabelKind> = new Set(['company', 'name', 'person', 'unknown']);
/** Names on a page of which one may be whom an address is made from. */
const MAX_NAMES = 300;

/** Whoever stands before an address is not its owner where it is plainly made from somebody else's name. */
const another = (c: Claim, near: readonly Claim[], names: readonly string[]): boolean =>
  c.kind === 'email' &&
  near.some((n) => n.kind === 'name') &&
  !near.some((n) => addressFitsName(c.value, n.value)) &&
  names.some((n) => addressFitsName(c.value, cleanName(n)));

const CONTACTS = new Set(['email', 'phone', 'masked']);

/** @param contacts addresses and numbers found so far */
export async function nearbyEvidence(page: Page, contacts: readonly Claim[], pause: Pause): Promise<Claim[]> {
  const taken = new Set(page.fields.flatMap((f) => (OPEN.has(f.kind) ? [] : f.values)));
  // What is said to be a company is nobody's name, however it reads.
  for (const c of contacts) {
    const at = c.kind === 'company' ? page.atoms[c.at] : undefined;
    if (at) taken.add(at);
  }
  const firms = new Set(contacts.flatMap((c) => (c.kind === 'company' ? [nameKey(c.value)] : [])));
  const names = page.atoms.flatMap((a) => (looksLikeName(a.text) ? [a.text] : [])).slice(0, MAX_NAMES);
  const rows = page.rows;
  const inRow = (c: Claim) => [...climb(c)].some((s) => rows.has(s));
  const out: Claim[] = [];
  let count = 0;
  for (const c of contacts) {
    if (++count % FEW === 0) await pause();
    if (!CONTACTS.has(c.kind) || c.prose || out.length > 400) continue;
    const pair = paired(page, c, taken);
    if (pair) out.push(pair);
    if (rows.size > 0 && inRow(c)) continue;
    if (!pair && !(c.labelled && c.how === 'form')) {
      const near = before(page, c, taken, firms);
      if (!another(c, near, names)) out.push(...near);
      if (near.length === 0) out.push(...called(page, c));
      // "Courier, Rustam Galeev, tel. …": the number is the courier's.
      const whose = near.find((n) => n.kind === 'name' && n.at === c.at && n.role !== 'customer');
      if (whose && c.role === 'customer') c.role = whose.role;
    }
    out.push(...companies(page, c));
  }
  return out;
}

function* climb(c: Claim) {
  for (let at: Claim['spot'] | undefined = c.spot; at; at = at.parent) yield at;
}
