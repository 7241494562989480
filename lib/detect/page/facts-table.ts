/** Tables of two columns, a label and its value in each row, where both look the same. */
import type { Atom, Spot } from '../types';
import { kindByParts } from '../words/label-parts';
import { type LabelKind, normal } from '../words/labels';
import { branch, closest } from './tree';

/** Fewer rows are laid out, not listed. */
const ROWS = 3;
/** Of the first column's texts so many are known. */
const SHARE = 0.5;
const MAX_LABEL = 40;
const CELL_DEPTH = 4;

/** Texts that stand in a first column of labels. */
export function factLabels(
  atoms: readonly Atom[],
  kinds: readonly (LabelKind | undefined)[],
): ReadonlySet<Atom> {
  const tables = new Map<Spot, { texts: Atom[]; known: number }>();
  const rows = new Set<Spot>();
  for (const a of atoms) {
    const row = closest(a.spot, CELL_DEPTH, (el) => el.tagName === 'TR');
    if (!row?.parent || rows.has(row) || row.el.childElementCount !== 2) continue;
    rows.add(row);
    if (a.field || a.text.length > MAX_LABEL || branch(a.spot, row).el.index !== 0) continue;
    const table = tables.get(row.parent) ?? { texts: [], known: 0 };
    tables.set(row.parent, table);
    table.texts.push(a);
    if (kinds[a.i] ?? kindByParts(normal(a.text))) table.known++;
  }
  return new Set(
    [...tables.values()].flatMap(({ texts, known }) =>
      texts.length >= ROWS && known >= texts.length * SHARE ? texts : [],
    ),
  );
}
