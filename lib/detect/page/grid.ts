/** Tables and grids: a header row of labels, and beneath it rows whose cells are the values. */
import type { Atom, Pause, Spot } from '../types';
import { STEP } from '../types';
import type { LabelKind } from '../words/labels';
import { layerOf } from './layers';
import type { Field } from './page';
import { branch, closest, commonAncestor, nextSibling, within } from './tree';

/** Of a header's texts so many are known labels; of a record's every other one is a value. */
const HEADER_SHARE = 0.67;
/** Fewer are enough where rows of as many cells follow. */
const ROWS_SHARE = 0.5;
/** Between a header row and its table. */
const MAX_TABLE_DEPTH = 400;

export interface Header {
  row: Spot;
  columns: Map<number, { kind: LabelKind; label: Atom }>;
  last: number;
}

const columnOf = (row: Spot, spot: Spot): number => branch(spot, row).el.index;

/** Two more with as many cells stand beneath. */
const alikeBelow = (row: Spot): boolean => {
  const one = nextSibling(row);
  const two = one && nextSibling(one);
  const size = row.el.childElementCount;
  return (
    size > 3 &&
    one?.el.childElementCount === size &&
    two?.el.childElementCount === size &&
    one.el.tagName === two.el.tagName
  );
};

/** A header of two columns says so by its cells, or by the rows beneath it. */
const twoHeads = (row: Spot): boolean =>
  row.el.childElementCount === 2 &&
  row.el.tagName === 'TR' &&
  (row.children.every((c) => c.el.tagName === 'TH') ||
    closest(row, 3, (el) => el.tagName === 'THEAD') !== undefined);

/** Stars beside labels say nothing. */
const SAYS = /[\p{L}\p{N}]/u;
const inHead = (spot: Spot): boolean => closest(spot, 2, (el) => el.tagName === 'TH') !== undefined;

/** Header rows: at least three labels in a row, or cells that say themselves that they head a column. */
export async function headersOf(
  atoms: readonly Atom[],
  labels: readonly (LabelKind | undefined)[],
  pause: Pause,
): Promise<Header[]> {
  const out: Header[] = [];
  for (let i = 0; i + 1 < atoms.length; i++) {
    const [a, b] = [atoms[i], atoms[i + 1]];
    if (i % STEP === 0) await pause();
    if (!a || !b || !(labels[i] || labels[i + 1] || inHead(a.spot))) continue;
    const row = commonAncestor(a.spot, b.spot);
    if (
      !row ||
      (row.el.childElementCount < 3 && !twoHeads(row)) ||
      branch(a.spot, row) === branch(b.spot, row)
    )
      continue;
    const columns: Header['columns'] = new Map();
    let end = i;
    let found = 0;
    let values = 0;
    let pairs = true;
    let said = 0;
    for (let j = i; j < atoms.length && j < i + 30; j++) {
      const c = atoms[j];
      if (!c || !within(c.spot, row)) break;
      end = j;
      const kind = labels[j] === 'unknown' ? undefined : labels[j];
      if (c.field) values++;
      if (!SAYS.test(c.text)) continue;
      if ((labels[j] !== undefined) !== (said++ % 2 === 0)) pairs = false;
      if (kind) found++;
      // A column nobody knows holds anything: its digits are no numbers to call.
      if (kind || !columns.has(columnOf(row, c.spot)))
        columns.set(columnOf(row, c.spot), { kind: kind ?? 'unknown', label: c });
    }
    const heads =
      twoHeads(row) ||
      row.children.every(({ el }) => el.tagName === 'TH' || el.getAttribute('role') === 'columnheader');
    // Every label beside the next one: values stand between the labels of a record, or in its fields.
    const record = values > 0 || (pairs && !heads);
    const total = end - i + 1;
    const share = alikeBelow(row) ? ROWS_SHARE : HEADER_SHARE;
    if (
      !record &&
      (found >= 2 || (heads && total >= 3)) &&
      (heads || (found >= 3 && found >= total * share && row.el.childElementCount >= total - 1))
    )
      out.push({ row, columns, last: end });
    i = Math.max(i, out[out.length - 1]?.row === row ? end : i);
  }
  return out;
}

/** What is as long in a dialog over a grid is no row of it. */
const isBeside = (row: Spot, head: Spot): boolean => layerOf(row) === layerOf(head);

export async function rowFields(
  atoms: readonly Atom[],
  headers: readonly Header[],
  rows: Set<Spot>,
  pause: Pause,
): Promise<Field[]> {
  const out: Field[] = [];
  for (const [n, h] of headers.entries()) {
    const size = h.row.el.childElementCount;
    const table = closest(h.row, MAX_TABLE_DEPTH, (el) => el.tagName === 'TABLE');
    const stop = headers[n + 1]?.row;
    let current: { row: Spot; cells: Map<number, Field> } | undefined;
    for (let i = h.last + 1; i < atoms.length; i++) {
      const a = atoms[i];
      if (i % STEP === 0) await pause();
      if (!a || (stop && within(a.spot, stop))) break;
      if (table && !within(a.spot, table)) break;
      if (!current || !within(a.spot, current.row)) {
        let at: Spot | undefined = a.spot;
        const fits = (s: Spot) =>
          s.el.childElementCount === size &&
          (table ? s.el.tagName === 'TR' : s.el.tagName === h.row.el.tagName && isBeside(s, h.row));
        for (let k = 0; at && k < 6 && !fits(at); k++) at = at.parent;
        if (!at || !fits(at)) {
          if (!table && i > h.last + 40 && !current) break;
          continue;
        }
        current = { row: at, cells: new Map() };
        rows.add(at);
      }
      const column = columnOf(current.row, a.spot);
      const head = h.columns.get(column);
      if (!head) continue;
      const cell = current.cells.get(column);
      if (cell) cell.values.push(a);
      else {
        const field: Field = { kind: head.kind, label: head.label, values: [a], row: current.row, style: '' };
        current.cells.set(column, field);
        out.push(field);
      }
    }
  }
  return out;
}
