/** What lies under the pointer, and which of it is the value that is asked for. */
import type { TaughtField } from '../../domain/taught-rule';
import { valuesAt } from '../find-taught';
import { above, fieldValue, isElement, joinTexts, type Leaf, leavesOf, textOf } from '../tree';
import { hasCharacters, piecesOfName, touch } from './name-pieces';

export interface Target {
  leaves: Leaf[];
  /** What would be taken; empty where there is no such value. */
  values: string[];
}

/** A finger is wider than a letter, CSS pixels. */
const NEAR = 2;
const FRAME = /^(?:IFRAME|FRAME|OBJECT|EMBED)$/;
const IN_LINE = /^(?:A|B|BDI|EM|FONT|I|MARK|SPAN|STRONG|U|WBR)$/;
const WORD = /^[\p{L}\p{M}'’.-]{1,24}$/u;
/** A first and a last name, and what may stand between. */
const MOST_WORDS = 4;
/** Pieces of one number or address. */
const MOST_PIECES = 8;

export const isFrame = (el: Element): boolean => FRAME.test(el.tagName);

/** The innermost element at a place, through open shadow roots, our own left out. */
export function elementAt(doc: Document, host: Element, x: number, y: number): Element | undefined {
  let found = doc.elementsFromPoint(x, y).find((el) => el !== host);
  while (found?.shadowRoot) {
    const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === found || inner === host) break;
    found = inner;
  }
  return found;
}

export function rectsOf(leaf: Leaf): DOMRect[] {
  if (isElement(leaf)) return [leaf.getBoundingClientRect()];
  const range = leaf.ownerDocument.createRange();
  range.selectNodeContents(leaf);
  return [...range.getClientRects()];
}

const holds = (r: DOMRect, x: number, y: number): boolean =>
  x >= r.left - NEAR && x <= r.right + NEAR && y >= r.top - NEAR && y <= r.bottom + NEAR;

/** The text at the place; beside it, where the element has no other. */
export function leafAt(el: Element, x: number, y: number): Leaf | undefined {
  if (fieldValue(el) !== undefined) return el;
  const leaves = leavesOf(el);
  return leaves.length === 1 ? leaves[0] : leaves.find((leaf) => rectsOf(leaf).some((r) => holds(r, x, y)));
}

/** "Ada" beside "Quill" in one line are one name. */
function wholeName(leaf: Leaf): Leaf[] {
  const up = above(leaf);
  for (const box of [up, up && above(up)]) {
    const leaves = box ? leavesOf(box) : [];
    if (leaves.length < 2 || leaves.length > MOST_WORDS || !leaves.includes(leaf)) continue;
    const line = box && [...box.children].every((child) => IN_LINE.test(child.tagName));
    if (!line || !leaves.every((piece) => !isElement(piece) && WORD.test(textOf(piece)))) continue;
    if (!leaves.some((piece) => hasCharacters(textOf(piece)))) return leaves;
    // A label and a name in characters look alike, and nothing stands between them.
    return piecesOfName(box, leaves, leaf, (a, b) => touch(rectsOf(a), rectsOf(b)));
  }
  return [leaf];
}

function* groups(field: TaughtField, leaf: Leaf): Generator<Leaf[]> {
  if (field === 'name') return yield WORD.test(textOf(leaf)) ? wholeName(leaf) : [leaf];
  yield [leaf];
  if (field === 'company') return;
  // Numbers and addresses are cut by marks for line breaks and by bold digits.
  let box = above(leaf);
  for (let level = 0; box && level < 2; level++, box = above(box)) {
    const leaves = leavesOf(box);
    if (leaves.length > MOST_PIECES) return;
    if (leaves.length > 1) yield leaves;
  }
}

export function targetOf(field: TaughtField, leaf: Leaf): Target {
  for (const leaves of groups(field, leaf)) {
    const values = valuesAt(field, { leaves, text: joinTexts(leaves.map(textOf)) });
    if (values.length > 0) return { leaves, values };
  }
  return { leaves: [leaf], values: [] };
}
