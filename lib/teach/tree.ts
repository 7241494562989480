/** Going about in a page, open shadow roots included. Nothing here asks for layout. */

/** Texts longer than this are no values and no labels. */
export const LONGEST_TEXT = 160;
/** Texts looked at beneath one element; more is a page, not a value. */
const MOST_TEXTS = 60;
/** Of a whole page. */
const ALL_TEXTS = 3_000;
const SILENT = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TIERSIDE-)/i;

export const isElement = (node: Node | null | undefined): node is Element => node?.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
export const isRoot = (node: Node | null): node is ShadowRoot => node?.nodeType === 11 && 'host' in node;

/** Where a node stands: out of a shadow root into the element that has it. */
export function above(node: Node): Element | undefined {
  const up = node.parentNode;
  if (isRoot(up)) return up.host;
  return isElement(up) ? up : undefined;
}

/** A field of a form tells what is in it now, not what was written in the page. */
export function fieldValue(el: Element): string | undefined {
  if (el.tagName === 'SELECT') return (el as HTMLSelectElement).selectedOptions[0]?.text ?? '';
  if (el.tagName !== 'INPUT' && el.tagName !== 'TEXTAREA') return undefined;
  // What is hidden by dots stays hidden.
  return (el as HTMLInputElement).type === 'password' ? '' : (el as HTMLInputElement).value;
}

/** A text that is seen on its own: a text node, or a field with its value. */
export type Leaf = Text | Element;

export const textOf = (leaf: Leaf): string =>
  ((isElement(leaf) ? fieldValue(leaf) : leaf.data) ?? '')
    .slice(0, LONGEST_TEXT * 2)
    .replace(/\s+/g, ' ')
    .trim();

/** The texts in and beneath a node, in reading order; empty ones are left out. */
export function leavesOf(node: Node, found: Leaf[] = [], most = MOST_TEXTS): Leaf[] {
  if (found.length >= most) return found;
  if (isText(node) || (isElement(node) && fieldValue(node) !== undefined)) {
    if (textOf(node)) found.push(node);
    return found;
  }
  if (isElement(node)) {
    if (SILENT.test(node.tagName)) return found;
    if (node.shadowRoot) leavesOf(node.shadowRoot, found, most);
  }
  for (let child = node.firstChild; child; child = child.nextSibling) leavesOf(child, found, most);
  return found;
}

export const leavesIn = (doc: Document): Leaf[] => leavesOf(doc.body, [], ALL_TEXTS);

/** A name in several pieces reads as one; Chinese without a space between. */
const CJK_END = /[\u2e80-\u9fff]$/;
const CJK_START = /^[\u2e80-\u9fff]/;
export const joinTexts = (texts: readonly string[]): string =>
  texts.reduce(
    (all, next) => (CJK_END.test(all) && CJK_START.test(next) ? all + next : `${all} ${next}`.trim()),
    '',
  );

/** A label for comparing: small, spaces and the colon away. */
export const labelText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\s*:：]+$/, '')
    .trim()
    .toLowerCase();

/** Whether the agent can see it: kept tabs and closed drawers hold other people under the same labels. */
export function isSeen(node: Node): boolean {
  const el = isElement(node) ? node : above(node);
  if (!el?.isConnected) return false;
  return el.checkVisibility?.({ visibilityProperty: true }) ?? el.closest('[hidden]') === null;
}

/** The roots reached through open shadow roots of elements with these tags. */
export function rootsOf(doc: Document, shadow: readonly string[] = []): ParentNode[] {
  let roots: ParentNode[] = [doc];
  for (const tag of shadow)
    roots = roots.flatMap((root) =>
      [...root.querySelectorAll(tag)].flatMap((el) => (el.shadowRoot ? [el.shadowRoot] : [])),
    );
  return roots;
}

/** An h1 is mostly the customer's own name: it would be another on the next page. */
const HEADING = 'h2,h3,h4,h5,h6,legend,summary,[role="heading"]';
const MOST_LEVELS = 8;

/** The words of the nearest heading of a section above a node. */
export function headingOver(node: Node): string | undefined {
  let at: Node | undefined = node;
  for (let level = 0; at && level < MOST_LEVELS; level++, at = above(at)) {
    let before: Node | null = at.previousSibling;
    for (; before; before = before.previousSibling) {
      if (!isElement(before)) continue;
      const heading = before.matches(HEADING) ? before : [...before.querySelectorAll(HEADING)].at(-1);
      const words = heading && labelText((heading.textContent ?? '').slice(0, LONGEST_TEXT));
      if (words) return words;
    }
  }
  return undefined;
}
