/**
 * A surname in one element and the given name in the next are one name; a label in one and the name in the next are
 * not, and in characters both look like that. Asks for no layout by itself.
 */
import { isSurname } from '../../domain/surnames';
import { above, isElement, type Leaf, leavesOf, textOf } from '../tree';

/** Scripts that write a name without a space: Chinese, Japanese, Korean. */
const CHARACTERS = /[\u2e80-\u9fff\uac00-\ud7af]/;
const GIVEN = /^\p{L}{1,2}$/u;
const HANGUL = /^[가-힣]$/;
/** How pages call the pieces themselves. */
const SAYS_PIECE = /(?:first|last|given|family|fore|sur)[-_]?name|(?:^|[-_ ])(?:xing|ming)$/i;
const MOST_ROWS = 20;
/** Of the letters' height: a space between two words is less. */
const WIDEST_GAP = 0.35;

export const hasCharacters = (text: string): boolean => CHARACTERS.test(text);

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'height'>;

/** Whether the second goes on where the first ends, on the same line. */
export function touch(first: readonly Box[], second: readonly Box[]): boolean {
  const [a, b] = [first.at(-1), second[0]];
  if (!a || !b) return false;
  const gap = b.left - a.right;
  return a.top < b.bottom && b.top < a.bottom && Math.abs(gap) <= WIDEST_GAP * Math.max(a.height, b.height);
}

const surname = (text: string): boolean => isSurname(text) || HANGUL.test(text);

const saysPiece = (leaf: Leaf): boolean => {
  const el = isElement(leaf) ? leaf : above(leaf);
  return ['class', 'itemprop', 'data-field', 'data-testid', 'id'].some((name) =>
    SAYS_PIECE.test(el?.getAttribute(name) ?? ''),
  );
};

/** In each row of this shape the first text is a label, unless it is a surname in all of them. */
function amongLabels(box: Element, first: Leaf): boolean {
  const at = leavesOf(box).indexOf(first);
  return [...(box.parentElement?.children ?? [])]
    .slice(0, MOST_ROWS)
    .filter(
      (row) =>
        row !== box &&
        row.tagName === box.tagName &&
        row.childElementCount === box.childElementCount &&
        row.getAttribute('class') === box.getAttribute('class'),
    )
    .flatMap((row) => leavesOf(row)[at] ?? [])
    .some((leaf) => !surname(textOf(leaf)));
}

/**
 * The pieces of the name that a text is part of; the text alone where it is part of none.
 * @param box around them all; @param near whether nothing is seen between two
 */
export function piecesOfName(
  box: Element,
  leaves: readonly Leaf[],
  leaf: Leaf,
  near: (a: Leaf, b: Leaf) => boolean,
): Leaf[] {
  const at = leaves.indexOf(leaf);
  for (const from of [at, at - 1]) {
    const [first, second] = [leaves[from], leaves[from + 1]];
    if (!first || !second) continue;
    if (saysPiece(first) && saysPiece(second)) return [first, second];
    const name = surname(textOf(first)) && GIVEN.test(textOf(second)) && hasCharacters(textOf(second));
    if (name && near(first, second) && !amongLabels(box, first)) return [first, second];
  }
  return [leaf];
}
