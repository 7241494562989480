/**
 * The bar at the top of an application, where it names itself and whoever is signed in. Told by tag and class
 * (regions.ts); where a page has none that says so, by its shape. A "header" with fields of a person or of a
 * mail in it is no bar.
 */
import { type Atom, type Spot, ZONE } from '../types';
import { type LabelKind, labelKind } from '../words/labels';
import { within } from './tree';

/** Labels that no bar has with a value after them. */
const FIELDS: ReadonlySet<LabelKind> = new Set(['from', 'to', 'cc', 'phone', 'id', 'company']);
const NAMES: ReadonlySet<LabelKind> = new Set(['name', 'person', 'first', 'last']);
const CONTACT = /@|\d{6}/;
/** A bar holds so many short texts, most of them beside each other. */
const MIN_TEXTS = 3;
const MAX_TEXTS = 24;
const MAX_WORDS = 40;
/** And is this much shorter than what it stands over. */
const SHARE = 4;

/** A label with an address, a number or a name after it. */
const hasField = (atoms: readonly Atom[]): boolean =>
  atoms.some((a, i) => {
    const kind = labelKind(a.text);
    const next = atoms[i + 1];
    return kind !== undefined && next !== undefined && FIELDS.has(kind) && CONTACT.test(next.text);
  });

/** Whom a card names at its top, its fields name again. */
function repeated(held: readonly Atom[], atoms: readonly Atom[]): boolean {
  const shown = new Set(held.map((a) => a.text.trim()).filter((t) => t.length > 1));
  const named = (i: number) => NAMES.has(labelKind(atoms[i - 1]?.text ?? '') ?? 'other');
  return atoms.some((a, i) => i > held.length && shown.has(a.text.trim()) && named(i));
}

/** The topmost block of the page, if it looks like a bar. */
function topBar(atoms: readonly Atom[]): Spot | undefined {
  const [first] = atoms;
  let block: Spot | undefined;
  for (let at = first?.spot; at?.parent; at = at.parent) {
    const up: Spot = at;
    const size = atoms.findIndex((a) => !within(a.spot, up));
    if (size < 0 || size > MAX_TEXTS) break;
    if (size >= MIN_TEXTS) block = up;
  }
  if (!block) return undefined;
  const bar: Spot = block;
  const held = atoms.filter((a) => within(a.spot, bar));
  const lines = new Set(held.map((a) => a.line)).size;
  const fits =
    held.length * SHARE < atoms.length &&
    lines < held.length &&
    held.every((a) => !a.field && a.text.length <= MAX_WORDS && !(a.spot.zone & ZONE.heading));
  return fits && !hasField(held) && !repeated(held, atoms) ? bar : undefined;
}

/** Texts that may stand above a page's bar: a notice, links to skip it. */
const ABOVE = 8;
/** A "header" below half the page heads a chat or a pane. */
const isOnTop = (atoms: readonly Atom[], bar: Spot): boolean =>
  atoms
    .slice(
      0,
      Math.max(
        0,
        atoms.findIndex((a) => within(a.spot, bar)),
      ),
    )
    .filter((a) => !(a.spot.zone & ZONE.nav)).length <= ABOVE;

/** Sets the zone of what is the page's bar, and takes it from what is none. */
export function settleHeader(spots: readonly Spot[], atoms: readonly Atom[], top: boolean): void {
  const opener = spots.find((s) => s.zone & ZONE.header && !((s.parent?.zone ?? 0) & ZONE.header));
  const bar = opener ?? (top ? topBar(atoms) : undefined);
  if (!bar) return;
  const keeps = !opener || (!hasField(atoms.filter((a) => within(a.spot, opener))) && isOnTop(atoms, opener));
  for (const s of spots) if (within(s, bar)) s.zone = keeps ? s.zone | ZONE.header : s.zone & ~ZONE.header;
}
