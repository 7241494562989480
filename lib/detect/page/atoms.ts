/** The texts of a sketch in reading order, line by line: those that keep their breaks are parted here. */
import type { Sketch } from '../sketch/sketch';
import { type Atom, type Spot, ZONE } from '../types';
import { SketchElement } from './element';
import { type Line, linesOf, unquoted } from './lines';

const QUOTED = /^\s*[>＞]\s/;
const isKept = (spot: Spot): boolean =>
  /^(?:PRE|TEXTAREA)$/.test(spot.el.tagName) || spot.parent?.el.tagName === 'PRE';

/** What a quotation in plain text, or a reply that is being written, would stand in, were it marked up. */
function partOf(spot: Spot, tag: string, zone: number): Spot {
  const el = new SketchElement(tag, 0, spot.el.childElementCount, new Map());
  const part = { ...spot, el, parent: spot, children: [], depth: spot.depth + 1, zone: spot.zone | zone };
  spot.children.push(part);
  return part;
}

/** @param spots by node of the sketch; parts of plain text are added to them as children */
export function atomsOf({ texts }: Sketch, spots: readonly Spot[]): Atom[] {
  const atoms: Atom[] = [];
  // Lines that are parted here move those behind them on.
  let more = 0;
  let part: { spot: Spot; of: Spot; deep: number } | undefined;

  /** Where a line of a text belongs: in the text itself, in a quotation, or in what is being written. */
  function placeOf(spot: Spot, deep: number, writing: boolean): Spot {
    if (deep === 0 && !writing) return spot;
    if (part?.of !== spot || part.deep !== deep)
      part = {
        of: spot,
        deep,
        spot: deep > 0 ? partOf(spot, 'BLOCKQUOTE', ZONE.quote) : partOf(spot, 'DIV', ZONE.editor),
      };
    return part.spot;
  }

  /** One `>` may be a path to something; two beneath each other in one text are a quotation. */
  function isQuoted(n: number): boolean {
    const beside = (k: number): boolean =>
      texts[k]?.[0] === texts[n]?.[0] && QUOTED.test(texts[k]?.[3] ?? '');
    return beside(n) && (beside(n - 1) || beside(n + 1));
  }

  texts.forEach(([node, line, field, text], n) => {
    const spot = spots[node];
    // What nobody sees is neither a value nor a label.
    if (!spot?.seen) return;
    const lone: Line[] | undefined = field === 0 && isQuoted(n) ? [unquoted(text)] : undefined;
    const lines = lone ?? linesOf(text, isKept(spot));
    const add = (t: string, at: Spot, isField: boolean) =>
      atoms.push({ i: atoms.length, text: t, spot: at, line: line + more, field: isField });
    if (!lines) add(text, spot, field === 1);
    lines?.forEach(({ text: t, quoted }, k) => {
      if (k > 0) more++;
      if (t !== '') add(t, placeOf(spot, quoted, field === 1), false);
    });
  });
  return atoms;
}
