/** Texts that may be the label of a value: before it in its field, row or list, or made for it. */
import type { ByLabel } from '../../domain/taught-rule';
import { LONGEST_LABEL, labelInText, nextOf } from '../locate';
import { above, isElement, type Leaf, leavesOf, textOf } from '../tree';

export interface NearLabel {
  label: Text;
  to: ByLabel['to'];
  /** What the step leads to: the value is in it. */
  box: Node;
  /** Made to be a label, rather than a text that happens to stand before. */
  strong: boolean;
}

const MOST_LEVELS = 5;
/** Siblings looked at before the value's own. */
const MOST_BEFORE = 3;
/** A box with more texts is a part of the page. */
const MOST_TEXTS = 24;
const LABEL_TAG = /^(?:DT|TH|LABEL|LEGEND|H[1-6])$/;
const LABEL_CLASS = /label|caption|(?:^|[-_ ])(?:key|term|title|head(?:er|ing)?|field-?name)(?:$|[-_ ])/i;

/** Short words, no value. */
function saysLabel(text: string): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    /\p{L}/u.test(text) &&
    !/[@]|\d.*\d.*\d|[.!?。！？]$/.test(text) &&
    text.split(/\s+/).length <= 5
  );
}

/** Rows of one shape beside this one: the first text in each is its label. */
function inRows(row: Element | undefined): boolean {
  const others = row?.parentElement ? [...row.parentElement.children] : [];
  return (
    row !== undefined &&
    row.childElementCount === 2 &&
    others.filter((other) => other.tagName === row.tagName && other.childElementCount === 2).length > 1
  );
}

function isStrong(label: Text, sibling: Node): boolean {
  const words = textOf(label);
  if (/[:：]$/.test(words)) return true;
  const [el, up] = [above(label), isElement(sibling) ? sibling : undefined];
  return (
    [el, up].some(
      (at) => at && (LABEL_TAG.test(at.tagName) || LABEL_CLASS.test(at.getAttribute('class') ?? '')),
    ) || inRows(above(sibling))
  );
}

/** The steps from a label up to the value's level; undefined where it is not beneath `sibling`. */
function stepsUp(label: Text, sibling: Node): number | undefined {
  let up = 0;
  for (let at: Node | undefined = label; at && up <= MOST_LEVELS + 2; at = above(at), up++)
    if (at === sibling) return up;
  return undefined;
}

/** As `nextOf` will count on the way back; undefined where it never comes there. */
function stepsOver(from: Node, box: Node): number | undefined {
  let over = 0;
  for (let at: Node | undefined = from; at; at = nextOf(at), over++) if (at === box) return over;
  return undefined;
}

/** The label of the field before: "甲方 王芳", and her number beneath. */
function headOf(leaves: readonly Leaf[], node: Node, box: Node): NearLabel | undefined {
  const [label, other] = leaves;
  if (!label || !other || isElement(label) || !saysLabel(textOf(label))) return undefined;
  const up = stepsUp(label, node);
  const over = stepsOver(node, box);
  return up === undefined || over === undefined ? undefined : { label, to: { up, over }, box, strong: false };
}

function before(box: Node): NearLabel[] {
  const found: NearLabel[] = [];
  const heads: NearLabel[] = [];
  let node = box.previousSibling;
  for (let seen = 0; node && seen < MOST_BEFORE; node = node.previousSibling) {
    const leaves = leavesOf(node);
    const label = leaves.at(-1);
    if (!label) continue;
    seen++;
    const first = seen === 1 && leaves.length < 4 ? headOf(leaves, node, box) : undefined;
    if (first) heads.push(first);
    if (isElement(label) || !saysLabel(textOf(label))) continue;
    const up = stepsUp(label, node);
    const over = stepsOver(node, box);
    if (up === undefined || over === undefined) continue;
    // Further away it is another value's, unless it is made to be a label.
    const strong = isStrong(label, node);
    if (strong || seen === 1) found.push({ label, to: { up, over }, box, strong });
    if (strong) break;
  }
  return [...found, ...heads];
}

/** Labels made for a field: `<label for>`, a label around it, `aria-labelledby`. */
function madeFor(leaf: Leaf): NearLabel[] {
  const found: NearLabel[] = [];
  const add = (from: Element, box: Element) => {
    const label = leavesOf(from).find((text) => !isElement(text) && saysLabel(textOf(text)));
    if (label && !isElement(label)) found.push({ label, to: 'field', box, strong: true });
  };
  if (isElement(leaf)) for (const label of (leaf as HTMLInputElement).labels ?? []) add(label, leaf);
  let at = isElement(leaf) ? leaf : above(leaf);
  for (let level = 0; at && level < 3; level++, at = above(at))
    for (const id of at.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) {
      const named: HTMLElement | null | undefined = (at.getRootNode() as Document).getElementById?.(id);
      if (named && !named.contains(at)) add(named, at);
    }
  return found;
}

/** The nearest first. */
export function labelsNear(leaf: Leaf): NearLabel[] {
  const found = madeFor(leaf);
  if (!isElement(leaf) && labelInText(textOf(leaf)))
    found.push({ label: leaf, to: 'text', box: leaf, strong: true });
  let box: Node | undefined = leaf;
  for (let level = 0; box && level <= MOST_LEVELS && found.length < 4; level++, box = above(box)) {
    if (leavesOf(box).length > MOST_TEXTS || (isElement(box) && box.tagName === 'BODY')) break;
    found.push(...before(box));
  }
  return found;
}
