/**
 * What travels from a page to the judge (lib/detect/judge.ts, in the background): the page's texts, where they
 * stand, and no more of the DOM than is needed to tell whose they are. The page itself is only asked once.
 */

/** Of a node; bits. */
export const FLAG = {
  /** Holds text or an address that nobody sees. */
  unseen: 1,
  /** Lies above the page: fixed, or positioned with a z-index. */
  layer: 2,
} as const;

/** Where the numbers of a node stand; attribute names and values follow in turn, as places in `words`. */
export const NODE = { parent: 0, tag: 1, place: 2, children: 3, flags: 4, attributes: 5 } as const;

export interface Sketch {
  /** Every tag, attribute name and attribute value once. */
  words: string[];
  /** Parents before children; see NODE. The root's parent is -1. */
  nodes: number[][];
  /** In reading order: node, line (equal lines stand side by side), 1 for a form field's value, the text. */
  texts: [node: number, line: number, field: number, text: string][];
  /** JSON-LD that speaks of a person. */
  jsonLd: string[];
}

/** No sketch holds more; longer pages are cut, longer messages were not made by a sketch. */
export const MOST = { nodes: 16_000, texts: 6_000, words: 40_000, text: 2_000, word: 500, jsonLd: 100_000 };

/** An attribute of the sketch's own making: the text of the labels that an element names as its own. */
export const LABEL_ATTRIBUTE = '~label';
