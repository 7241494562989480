/**
 * One pass over the composed tree: text runs and live field values in reading order. No layout is forced;
 * whether something is really seen is asked later, for claims only (visible.ts).
 */
import type { Atom, Spot } from '../types';
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
  left: number;
}

export interface Walked {
  atoms: Atom[];
  spots: Spot[];
  /** Open shadow roots met on the way, for watching. */
  roots: ShadowRoot[];
  /** Rows left out of very long lists. */
  capped: boolean;
}

const asElement = (n: Node): Element | undefined => (n.nodeType === 1 ? (n as Element) : undefined);

function hidden(el: Element): boolean {
  if (!el.hasAttributes()) return false;
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

/** Walks `root`, yielding now and then so that the caller can pause; the result is filled as it goes. */
export function* walk(root: Element, out: Walked): Generator<void, void> {
  const level = (spot: Spot, block: boolean): Level => {
    const el = spot.el;
    const shadow = el.shadowRoot;
    const slotted =
      el.tagName === 'SLOT' && 'assignedNodes' in el ? (el as HTMLSlotElement).assignedNodes() : [];
    if (shadow) out.roots.push(shadow);
    const parent: ParentNode & Node = shadow ?? el;
    return {
      node: slotted.length > 0 ? null : parent.firstChild,
      list: slotted.length > 0 ? slotted : undefined,
      at: 0,
      spot,
      block,
      left: parent.childElementCount > MANY ? FIRST : Number.POSITIVE_INFINITY,
    };
  };
  const top: Spot = { el: root, parent: undefined, depth: 0, zone: zoneOf(root, 0, 0) };
  out.spots.push(top);
  const stack = [level(top, true)];
  let line = 0;
  let count = 0;
  let glue: Atom | undefined;
  const add = (text: string, spot: Spot, field: boolean): Atom => {
    const atom: Atom = { i: out.atoms.length, text, spot, line, field };
    out.atoms.push(atom);
    return atom;
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
    if (!node || out.atoms.length >= MAX_ATOMS) {
      stack.pop();
      if (here.block) {
        line++;
        glue = undefined;
      }
      continue;
    }
    if (node.nodeType === 3) {
      const data = (node as Text).data;
      const text = data.length > MAX_TEXT ? data.slice(0, MAX_TEXT) : data;
      if (/\S/.test(text)) {
        // `o.pemberton@fenwick<wbr>hale.example` is one text.
        if (glue && glue.spot === here.spot && glue.line === line) glue.text += text;
        else glue = add(text, here.spot, false);
      }
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
    if (--here.left === 0) {
      here.left = -1;
      out.capped = true;
      let back: Node | null = el.parentNode?.lastChild ?? null;
      for (let k = 0; back && k < LAST; k++) back = back.previousSibling;
      here.node = back;
    }
    if (SKIP.has(tag) || hidden(el) || stack.length > MAX_DEPTH) continue;
    const parent = here.spot;
    const spot: Spot = {
      el,
      parent,
      depth: parent.depth + 1,
      zone: zoneOf(el, parent.depth + 1, parent.zone),
    };
    const block = !INLINE.has(tag) && !tag.includes('-');
    if (block) line++;
    const value = fieldValue(el);
    if (value !== undefined || tag === 'INPUT') {
      out.spots.push(spot);
      if (value && /\S/.test(value)) add(value.slice(0, MAX_TEXT), spot, true);
      line++;
      continue;
    }
    // What is typed into a text area is a note of the agent's, or a reply.
    if (tag === 'TEXTAREA') continue;
    if (el.hasAttributes()) out.spots.push(spot);
    stack.push(level(spot, block));
  }
}
