/** Puts a sketch together while the page is walked: only what holds something is kept, with its ancestors. */
import { MARK, markOf } from './attributes';
import { FLAG, LABEL_ATTRIBUTE, MOST, NODE, type Sketch } from './sketch';

/** An element on the way of the walk; it gets a number once something in it is kept. */
export interface Place {
  el: Element;
  tag: string;
  /** Of its attributes. */
  names: readonly string[];
  parent: Place | undefined;
  /** Among the elements of its parent. */
  index: number;
  id: number;
  /** Whether anybody sees it was asked. */
  asked: boolean;
}

const NONE: readonly string[] = [];
export const placeOf = (el: Element, tag: string, parent: Place | undefined, index: number): Place => ({
  el,
  tag,
  names: el.hasAttributes() ? el.getAttributeNames() : NONE,
  parent,
  index,
  id: -1,
  asked: false,
});

const MAX_LABEL = 60;
const MAX_LABELS = 300;
/** An element of a page that means no harm has a dozen. */
const MAX_ATTRIBUTES = 40;

/** The text of the elements that `aria-labelledby` names, or of a field's own `<label>`. */
function labelOf(el: Element, tag: string): string {
  const ids = el.getAttribute('aria-labelledby');
  if (ids) {
    const root = el.getRootNode();
    const find = (id: string) =>
      'getElementById' in root ? (root as Document | ShadowRoot).getElementById(id) : null;
    const texts = ids.split(/\s+/, 3).map((id) => find(id)?.textContent?.trim() ?? '');
    return texts.join(' ').trim().slice(0, MAX_LABEL);
  }
  const label = tag === 'INPUT' ? (el as HTMLInputElement).labels?.[0] : undefined;
  return label?.textContent?.trim().slice(0, MAX_LABEL) ?? '';
}

export class SketchBuilder {
  readonly sketch: Sketch = { words: [], nodes: [], texts: [], jsonLd: [] };
  /** By node. */
  readonly elements: Element[] = [];
  private readonly known = new Map<string, number>();
  private labels = 0;

  constructor(private readonly seen: (el: Element) => boolean) {}

  get full(): boolean {
    const { words, nodes, texts } = this.sketch;
    return texts.length >= MOST.texts || nodes.length >= MOST.nodes || words.length >= MOST.words;
  }

  private word(text: string): number {
    const cut = text.length > MOST.word ? text.slice(0, MOST.word) : text;
    let at = this.known.get(cut);
    if (at === undefined) {
      at = this.sketch.words.length;
      this.known.set(cut, at);
      this.sketch.words.push(cut);
    }
    return at;
  }

  /** The node of an element, kept from now on. */
  keep(place: Place): number {
    if (place.id >= 0) return place.id;
    const parent = place.parent ? this.keep(place.parent) : -1;
    const { el, tag, names } = place;
    place.id = this.sketch.nodes.length;
    const node = [parent, this.word(tag), place.index, el.childElementCount, 0];
    this.sketch.nodes.push(node);
    this.elements.push(el);
    if (names.length > 0) {
      let labelled = tag === 'INPUT';
      for (const name of names) {
        if (name === 'aria-labelledby') labelled = true;
        if (!(markOf(name) & MARK.kept)) continue;
        if (node.length > NODE.attributes + 2 * MAX_ATTRIBUTES) break;
        const value = el.getAttribute(name);
        if (value) node.push(this.word(name), this.word(value));
      }
      const label = labelled && this.labels++ < MAX_LABELS ? labelOf(el, tag) : '';
      if (label) node.push(this.word(LABEL_ATTRIBUTE), this.word(label));
    }
    return place.id;
  }

  private flag(id: number, bit: number): void {
    const node = this.sketch.nodes[id];
    if (node) node[NODE.flags] = (node[NODE.flags] ?? 0) | bit;
  }

  /** Kept, and asked whether anybody sees it. */
  hold(place: Place): number {
    const id = this.keep(place);
    if (!place.asked) {
      place.asked = true;
      if (!this.seen(place.el)) this.flag(id, FLAG.unseen);
    }
    return id;
  }

  /** @returns where the text is, for adding to it */
  text(place: Place, line: number, text: string, field: boolean): Sketch['texts'][number] {
    const entry: Sketch['texts'][number] = [this.hold(place), line, field ? 1 : 0, text];
    this.sketch.texts.push(entry);
    return entry;
  }

  /** So many of an element's children are none of the page's own: drawn badges change nothing in its sketch. */
  without({ id }: Place, count: number): void {
    const node = this.sketch.nodes[id];
    if (node) node[NODE.children] = (node[NODE.children] ?? 0) - count;
  }

  layer(el: Element): void {
    this.flag(this.elements.indexOf(el), FLAG.layer);
  }
}
