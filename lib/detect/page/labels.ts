/** Telling a page's labels from its values: by what they say, and by how labels look on this page. */
import type { Atom, PageElement, Pause, Spot } from '../types';
import { STEP, ZONE } from '../types';
import { GREETS } from '../words/greetings';
import { kindByParts } from '../words/label-parts';
import { type LabelKind, labelKind, normal } from '../words/labels';
import { ME } from '../words/me';
import { looksLikeCompany, looksLikeName } from '../words/names';
import { factLabels } from './facts-table';
import { branch, closest, commonAncestor, nextSibling, signature, within } from './tree';

/** Elements made for labels: what stands in one is no value. */
const LABEL_TAGS = /^(?:DT|TH|LABEL|LEGEND)$/;
/** Longer texts are values. */
const MAX_KNOWN = 60;
const MAX_UNKNOWN = 40;
/** So many labels that are known make their look the look of labels. */
const ENOUGH_ALIKE = 2;

/** The title of a part of the page rather than of a value. */
export const titled = (a: Atom): boolean =>
  (a.spot.zone & ZONE.heading) !== 0 || a.spot.el.tagName === 'LEGEND';

/** How a text looks: its element and the one around it. */
export const styleOf = ({ spot }: Atom): string =>
  `${signature(spot)}<${spot.parent ? signature(spot.parent) : ''}`;

/** Addresses and numbers are no labels. */
const VALUE = /@|\d{4}/;

/** "Contacts › Ada Quill": the first is a place, not a label. */
const isPath = (a: Atom | undefined, b: Atom | undefined): boolean =>
  a !== undefined && b !== undefined && a.line === b.line && /^\s*[›»>→]/.test(b.text);

/** What a text may be that stands where labels stand. */
function byLook(a: Atom): LabelKind | undefined {
  if (GREETS.test(a.text) || looksLikeCompany(a.text)) return undefined;
  if (a.field || a.text.length > MAX_UNKNOWN || VALUE.test(a.text) || !/\p{L}{2}/u.test(a.text))
    return undefined;
  const kind = kindByParts(normal(a.text));
  // In a list of people their names stand where labels stand.
  return kind ?? (looksLikeName(a.text) ? undefined : 'unknown');
}

const COLON = /[:：]\s*$/;
const MANY_ALIKE = 3;
const SHORT_HAN = /^\s*[\u4e00-\u9fff]{2,3}\s*$/;

/** Lines between a label and its value. */
const MAX_LINES = 3;

/** "Telefone da agência" over something that looks otherwise: its words say that it is a label. */
const byParts = (a: Atom, next: Atom | undefined): boolean =>
  next !== undefined &&
  !a.field &&
  a.text.length <= MAX_UNKNOWN &&
  next.line - a.line <= MAX_LINES &&
  !VALUE.test(a.text) &&
  /^\P{Ll}/u.test(a.text.trim()) &&
  !looksLikeCompany(a.text) &&
  kindByParts(normal(a.text)) !== undefined &&
  styleOf(next) !== styleOf(a);

/** "Usuário responsável" over a name: whoever looks after the record, whatever the page's other labels look like. */
function whoseNext(atoms: readonly Atom[], i: number): LabelKind | undefined {
  const [a, next] = [atoms[i], atoms[i + 1]];
  if (
    !a ||
    !next ||
    a.spot.zone & ZONE.button ||
    !byParts(a, next) ||
    /[:：].*\S/.test(a.text) ||
    labelKind(a.text)
  )
    return undefined;
  const kind = looksLikeName(next.text) ? kindByParts(normal(a.text)) : undefined;
  return kind === 'staff' || kind === 'third' ? kind : undefined;
}

/**
 * Labels nobody has listed: they look like those that are known, or stand in elements made for labels. Not
 * where values look the same.
 */
function addUnknown(atoms: readonly Atom[], kinds: (LabelKind | undefined)[]): void {
  const labels = new Map<string, number>();
  const values = new Set<string>();
  /** How often a label of this look was met, and how often what follows looks the same. */
  const met = new Map<string, number>();
  const alikes = new Map<string, number>();
  const sayings = new Map<string, Set<string>>();
  for (const [i, a] of atoms.entries()) {
    if (titled(a) || !(kinds[i] || byParts(a, atoms[i + 1]))) continue;
    const style = styleOf(a);
    const said = sayings.get(style) ?? new Set();
    sayings.set(style, said.add(a.text));
    labels.set(style, said.size);
    met.set(style, (met.get(style) ?? 0) + 1);
    const next = atoms[i + 1];
    if (!next || kinds[i + 1]) continue;
    // Beneath a label whose field is empty stands the next label: seldom, unless values look like labels.
    if (styleOf(next) === style) alikes.set(style, (alikes.get(style) ?? 0) + 1);
    else values.add(styleOf(next));
  }
  for (const [style, times] of alikes) if (times * 2 >= (met.get(style) ?? 0)) values.add(style);
  const facts = factLabels(atoms, kinds);
  for (const [i, a] of atoms.entries()) {
    if (kinds[i] || titled(a)) continue;
    const told = atoms[i - 1];
    // "Prénom :" and "Thibault", both alike: what follows a colon is no label.
    if (told && kinds[i - 1] && told.line === a.line && COLON.test(told.text) && !COLON.test(a.text))
      continue;
    const { tagName } = a.spot.el;
    kinds[i] = whoseNext(atoms, i);
    if (kinds[i]) continue;
    const alike = (labels.get(styleOf(a)) ?? 0) >= ENOUGH_ALIKE && !values.has(styleOf(a));
    if (alike || tagName === 'LABEL' || tagName === 'DT' || headsRow(a.spot) || facts.has(a))
      kinds[i] = byLook(a);
    // Among many labels one reads like a name: 费别.
    if (
      alike &&
      !kinds[i] &&
      !a.field &&
      (labels.get(styleOf(a)) ?? 0) >= MANY_ALIKE &&
      SHORT_HAN.test(a.text)
    )
      kinds[i] = 'unknown';
    // What stands in an element made for labels is one, however much it reads like a name: 房号.
    if (tagName === 'LABEL' && !kinds[i] && !a.field && a.text.length <= MAX_UNKNOWN && looksLikeName(a.text))
      kinds[i] = 'unknown';
    else if (/[:：]\s*$/.test(a.text)) kinds[i] = byLook(a);
  }
}

/** A head with a value beside it, in a row of facts; those over columns stand beside each other. */
const headsRow = (spot: Spot): boolean =>
  spot.el.tagName === 'TH' && nextSibling(spot)?.el.tagName === 'TD' && spot.parent?.el.tagName === 'TR';

/** Cells of a row, or what stands in a line of a list, up to here. */
const ROW_DEPTH = 6;
const MIN_CELLS = 3;
const isRow = (el: PageElement): boolean =>
  /^(?:TR|LI)$/.test(el.tagName) || el.getAttribute('role') === 'row';

/** Three or more cells, and as many in the next one. */
function alike(row: Spot): boolean {
  const below = nextSibling(row)?.el;
  const { tagName, childElementCount: size } = row.el;
  return size >= MIN_CELLS && below?.tagName === tagName && below.childElementCount === size;
}

/** Behind a row's values, at its end: "Note" there is something to press, or said of this row, not of the next. */
function endsRow(before: Atom | undefined, a: Atom, next: Atom | undefined): boolean {
  if (!before || !next) return false;
  const around = commonAncestor(before.spot, a.spot);
  const row = closest(a.spot, ROW_DEPTH, isRow) ?? (around && alike(around) ? around : undefined);
  return row !== undefined && within(before.spot, row) && !within(next.spot, row);
}

/** "Gareth Molina" and small beneath it "Owner": the label ends a block that its value begins. */
function endsBlock(atoms: readonly Atom[], i: number): boolean {
  const [before, a, next] = [atoms[i - 1], atoms[i], atoms[i + 1]];
  const block = a?.spot.parent;
  if (!before || !a || !block || /[:：]\s*$/.test(a.text)) return false;
  if (!looksLikeName(before.text) && !looksLikeCompany(before.text)) return false;
  const first = atoms[i - 2];
  return (
    a.spot.el.tagName === 'SMALL' &&
    within(before.spot, block) &&
    !(first && within(first.spot, block)) &&
    !(next && within(next.spot, block))
  );
}

/** Labels in a row, each in a cell of its own: they head columns, though every cell may have a class of its own. */
function isHeading(atoms: readonly Atom[], kinds: readonly (LabelKind | undefined)[], i: number): boolean {
  const runs = [i - 1, i, i + 1].every((k) => kinds[k]) || [i - 2, i - 1, i].every((k) => kinds[k]);
  const [x, y, z] = kinds[i + 1]
    ? [atoms[i - 1], atoms[i], atoms[i + 1]]
    : [atoms[i - 2], atoms[i - 1], atoms[i]];
  if (!runs || !x || !y || !z) return false;
  const row = commonAncestor(x.spot, z.spot);
  const cells = row && [x, y, z].map(({ spot }) => branch(spot, row));
  const [a, b, c] = cells ?? [];
  if (!a || !b || !c || a === b || b === c || a.el.tagName !== b.el.tagName || b.el.tagName !== c.el.tagName)
    return false;
  // A label, its value, the next label: every other one looks alike.
  return signature(a) !== signature(c) || signature(a) === signature(b);
}

/** Two texts that make up a box, one of several like it: a label and its value, though both look the same. */
function isPair({ spot: a }: Atom, { spot: b }: Atom): boolean {
  const box = a.parent;
  if (!box || b.parent !== box || box.el.childElementCount !== 2 || box.el.tagName === 'TR') return false;
  const like = signature(box);
  return (box.parent?.children.slice(0, MANY_BESIDE).filter((s) => signature(s) === like).length ?? 0) > 1;
}
/** Siblings looked at. */
const MANY_BESIDE = 20;

const TO = /^\s*[àa]\s*$/i;
/** Texts between "De" and "À". */
const HEAD = 4;

/** "À" and "A", of one letter, are told by what stands beside them: "De" before, or somebody after. */
function isLetterTo(
  atoms: readonly Atom[],
  kinds: readonly (LabelKind | undefined)[],
  i: number,
  a: Atom,
): boolean {
  if (a.text.length > 4 || !TO.test(a.text)) return false;
  const next = atoms[i + 1];
  const from = atoms.slice(Math.max(0, i - HEAD), i).find((b) => kinds[b.i] === 'from');
  if (from && styleOf(from) === styleOf(a)) return true;
  // A capital is the letter of somebody's picture.
  return (
    !a.text.includes('A') &&
    next !== undefined &&
    next.line === a.line &&
    (next.text.includes('@') || looksLikeName(next.text) || ME.test(next.text.trim()))
  );
}

export async function labelsOf(atoms: readonly Atom[], pause: Pause): Promise<(LabelKind | undefined)[]> {
  const kinds: (LabelKind | undefined)[] = [];
  for (const a of atoms) {
    kinds.push(a.field || a.text.length > MAX_KNOWN ? undefined : labelKind(a.text));
    if (kinds.length % STEP === 0) await pause();
  }
  for (let i = 0; i + 1 < kinds.length; i++)
    if (kinds[i] && isPath(atoms[i], atoms[i + 1])) kinds[i] = undefined;
  for (const [i, a] of atoms.entries())
    if (kinds[i] && !kinds[i - 1] && (endsRow(atoms[i - 1], a, atoms[i + 1]) || endsBlock(atoms, i)))
      kinds[i] = undefined;
  // "Title: Manager": a label word that follows a label and looks different from it is that label's value.
  const first = [...kinds];
  for (let i = 1; i < kinds.length; i++) {
    const [a, b] = [atoms[i - 1], atoms[i]];
    if (isHeading(atoms, first, i)) continue;
    if (!kinds[i] || !kinds[i - 1] || !a || !b || titled(a) || LABEL_TAGS.test(b.spot.el.tagName)) continue;
    const near = commonAncestor(a.spot, b.spot);
    const differs = near && a.spot.depth - near.depth <= 2 && signature(a.spot) !== signature(b.spot);
    if ((differs || isPair(a, b)) && !/[:：]\s*$/.test(b.text)) kinds[i] = undefined;
  }
  for (const [i, a] of atoms.entries()) if (!kinds[i] && isLetterTo(atoms, kinds, i, a)) kinds[i] = 'to';
  await pause();
  addUnknown(atoms, kinds);
  return kinds;
}
