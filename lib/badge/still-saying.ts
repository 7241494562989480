/**
 * Judging takes a moment, and a list may have put somebody else into the same row by then: an element still
 * says what the sketch has of it, or gets no badge. Reads only.
 */

/** A sketch, as far as it matters here (detect/sketch/sketch.ts). */
export interface Sketched {
  sketch: { readonly texts: readonly (readonly [node: number, line: number, field: number, text: string])[] };
  /** By node. */
  elements: readonly Element[];
}

const squeezed = (text: string): string => text.replace(/\s+/g, '');

const ownText = (el: Element): string => {
  let text = '';
  for (let n = el.firstChild; n; n = n.nextSibling) if (n.nodeType === 3) text += n.nodeValue ?? '';
  return squeezed(text);
};

/** What is slotted into a component belongs to the component. */
function standing(el: Element | undefined): Element | undefined {
  if (el?.tagName !== 'SLOT') return el;
  const root = el.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : undefined;
}

/** The elements of these nodes; undefined for one whose own words are no longer those of the sketch. */
export function stillSaying(
  { sketch, elements }: Sketched,
  nodes: readonly number[],
): (Element | undefined)[] {
  const said = new Map(nodes.map((node) => [node, '']));
  for (const [node, , field, text] of sketch.texts) {
    const before = said.get(node);
    if (before !== undefined && field === 0) said.set(node, before + text);
  }
  return nodes.map((node) => {
    const el = standing(elements[node]);
    return el?.isConnected && ownText(el) === squeezed(said.get(node) ?? '') ? el : undefined;
  });
}
