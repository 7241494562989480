/**
 * One pass over the composed tree: text runs and live field values in reading order. No layout is forced;
 * whether something is really seen is asked later, for claims only (visible.ts).
 */
import type { Atom, Spot } from '../types';
import { isCard, MARK, marksOf } from './marks';
import { zoneOf } from './regions';

const SKIP = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD SVG svg CANVAS VIDEO AUDIO OBJECT EMBED IFRAME FRAME MATH SELECT OPTION DATALIST TIERSIDE-BADGE'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME TT U VAR BIG SLOT'.split(
    ' ',
  ),
);
const FIELD_TYPES = /^(?:text|tel|email|url|number|)$/;
const HIDDEN_STYLE =
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|;|$)|max-height\s*:\s*0|opacity\s*:\s*0(?:;|$|\s)|mso-hide)/i;

/** Longer texts are articles or attacks: only the beginning is read. */
const MAX_TEXT = 2_000;
const MAX_ATOMS = 40_000;
const MAX_DEPTH = 400;
/** Of a parent with very many children the first and the last are read. */
const MANY = 400;
const FIRST = 200;
const LAST = 60;
/** Nodes between two chances to yield. */
const SLICE = 300;

interface Level {
  node: Node | null;
  list: Node[] | undefined;
  at: number;
  spot: Spot;
  block: boolean;
  /** Elements read of this parent. */
  seen: number;
}

export interface Walked {
  atoms: Atom[];
  /** The root, and whatever has an attribute that may say who it is. */
  spots: Spot[];
  /** Open shadow roots met on the way, for watching. */
  roots: ShadowRoot[];
  /** Rows left out of very long lists. */
  capped: boolean;
}

const asElement = (n: Node): Element | undefined => (n.nodeType === 1 ? (n as Element) : undefined);

function hidden(el: Element): boolean {
  if (el.hasAttribute('hidden') && el.getAttribute('hidden') !== 'until-found') return true;
  const style = el.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

function fieldValue(el: Element): string | undefined {
  if (el.tagName !== 'INPUT') return undefined;
  const type = (el.getAttribute('type') ?? '').toLowerCase();
  if (!FIELD_TYPES.test(type)) return undefined;
  return (el as HTMLInputElement).value;
}

const isInline = new Map<string, boolean>([...INLINE].map((tag) => [tag, true]));
/** Elements of a page's own making stand in a line unless their style says otherwise. */
function inline(tag: string): boolean {
  let hit = isInline.get(tag);
  if (hit === undefined) {
    hit = tag.includes('-');
    isInline.set(tag, hit);
  }
  return hit;
}

function levelOf(spot: Spot, block: boolean, shadow: ShadowRoot | null): Level {
  const el = spot.el;
  const slotted =
    el.tagName === 'SLOT' && 'assignedNodes' in el ? (el as HTMLSlotElement).assignedNodes() : [];
  return {
    node: slotted.length > 0 ? null : (shadow ?? el).firstChild,
    list: slotted.length > 0 ? slotted : undefined,
    at: 0,
    spot,
    block,
    seen: 0,
  };
}

/** After the first rows of a very long list, on to its last ones. */
function skipped(el: Element): Node | undefined {
  const parent = el.parentNode;
  if (!parent || parent.childElementCount <= MANY) return undefined;
  let back: Node | null = parent.lastChild;
  for (let k = 0; back && k < LAST; k++) back = back.previousSibling;
  return back ?? undefined;
}

/** Walks `root`, yielding now and then so that the caller can pause; the result is filled as it goes. */
export function* walk(root: Element, out: Walked): Generator<void, void> {
  const { atoms, spots, roots } = out;
  const top: Spot = { el: root, parent: undefined, depth: 0, zone: zoneOf(root, 0, 0, marksOf(root)) };
  spots.push(top);
  if (root.shadowRoot) roots.push(root.shadowRoot);
  const stack = [levelOf(top, true, root.shadowRoot)];
  let line = 0;
  let count = 0;
  let glue: Atom | undefined;
  const text = (node: Text, spot: Spot) => {
    const data = node.data;
    const cut = data.length > MAX_TEXT ? data.slice(0, MAX_TEXT) : data;
    if (!/\S/.test(cut)) return;
    // `o.pemberton@fenwick<wbr>hale.example` is one text.
    if (glue && glue.spot === spot && glue.line === line) glue.text += cut;
    else {
      glue = { i: atoms.length, text: cut, spot, line, field: false };
      atoms.push(glue);
    }
  };
  while (stack.length > 0) {
    if (++count % SLICE === 0) yield;
    const here = stack[stack.length - 1];
    if (!here) break;
    let node: Node | null | undefined;
    if (here.list) node = here.list[here.at++];
    else {
      node = here.node;
      here.node = node?.nextSibling ?? null;
    }
    if (!node || atoms.length >= MAX_ATOMS) {
      stack.pop();
      if (here.block) {
        line++;
        glue = undefined;
      }
      continue;
    }
    if (node.nodeType === 3) {
      text(node as Text, here.spot);
      continue;
    }
    const el = asElement(node);
    if (!el) continue;
    const tag = el.tagName;
    if (tag === 'WBR') continue;
    glue = undefined;
    if (tag === 'BR' || tag === 'HR') {
      line++;
      continue;
    }
    if (++here.seen === FIRST && !here.list) {
      const last = skipped(el);
      if (last) {
        here.node = last;
        out.capped = true;
      }
    }
    if (SKIP.has(tag) || stack.length > MAX_DEPTH) continue;
    const marks = marksOf(el);
    if (marks & MARK.hides && hidden(el)) continue;
    const parent = here.spot;
    const depth = parent.depth + 1;
    const spot: Spot = {
      el,
      parent,
      depth,
      zone: zoneOf(el, depth, parent.zone, marks),
    };
    const block = !inline(tag);
    if (block) line++;
    if (tag === 'INPUT') {
      const value = fieldValue(el);
      spots.push(spot);
      if (value && /\S/.test(value))
        atoms.push({ i: atoms.length, text: value.slice(0, MAX_TEXT), spot, line, field: true });
      line++;
      continue;
    }
    // What is typed into a text area is a note of the agent's, or a reply.
    if (tag === 'TEXTAREA') continue;
    if (marks & (MARK.identity | MARK.card) || (marks & MARK.region && isCard(el))) spots.push(spot);
    const shadow = el.shadowRoot;
    if (shadow) roots.push(shadow);
    else if (tag !== 'SLOT') {
      // Most elements hold one text or nothing: no need to climb down.
      const only = el.firstChild;
      const lone = only !== null && only.nodeType === 3 && only.nextSibling === null;
      if (!only || lone) {
        if (lone) text(only as Text, spot);
        glue = undefined;
        if (block) line++;
        continue;
      }
    }
    stack.push(levelOf(spot, block, shadow));
  }
}
