/**
 * One pass over the composed tree (open shadow roots and slots resolved): text runs and live field values in
 * reading order. No layout is forced.
 */
import { hidden, MARK, markOf } from './attributes';
import { type Place, placeOf, type SketchBuilder } from './builder';
import { chosenAddress, fieldValue } from './field-value';
import { KIND, kindOf } from './kinds';
import type { LongLists, Range } from './long-lists';
import { MOST } from './sketch';
import { holdsContact } from './worth';

const MAX_DEPTH = 400;
/** Parents with more children are long lists: on a page that is large, and on any. */
const MANY_ON_LARGE = 60;
const MANY = 400;
/** Elements from which a page is large. */
const LARGE = 3_000;
/** Nodes between two chances to yield. */
const SLICE = 200;
const NOTHING: Node[] = [];
/** Links without text are kept where they may name a record. */
const RECORD_LINK = /\d{2}/;

interface Level {
  node: Node | null;
  /** What is walked instead of the children: slotted nodes. */
  list: Node[] | undefined;
  at: number;
  /** Of a long list: what is left to read. */
  ranges: Range[] | undefined;
  place: Place;
  block: boolean;
  /** Elements met of this parent. */
  met: number;
  /** Our own badges among them. */
  badges: number;
}

export interface WalkResult {
  roots: ShadowRoot[];
  /** Where addresses and numbers were met, the first and the last ones. */
  hits: Element[];
  /** Scripts met; undefined where looking for them costs nothing. */
  scripts: Element[] | undefined;
}

const MAX_HITS = 20;
const FIRST_HITS = 6;

/** Walks `root`, yielding now and then so that the caller can pause. */
export function* walk(root: Element, builder: SketchBuilder, lists: LongLists): Generator<void, WalkResult> {
  const roots: ShadowRoot[] = [];
  const hits: Element[] = [];
  const large = root.getElementsByTagName('*').item(LARGE) !== null;
  const many = large ? MANY_ON_LARGE : MANY;
  const scripts: Element[] | undefined = large ? [] : undefined;
  const { texts } = builder.sketch;
  const level = (place: Place, kind: number, shadow: ShadowRoot | null): Level => {
    const { el } = place;
    const slotted =
      kind & KIND.slot && 'assignedNodes' in el ? (el as HTMLSlotElement).assignedNodes() : NOTHING;
    const long = !shadow && el.childElementCount > many;
    return {
      node: slotted.length > 0 || long ? null : (shadow ?? el).firstChild,
      list: slotted.length > 0 ? slotted : undefined,
      at: 0,
      ranges: long ? lists.enter(el, texts.length) : undefined,
      place,
      block: !(kind & KIND.inline),
      met: 0,
      badges: 0,
    };
  };
  /** The next node of a level: rows of a long list by number, slotted nodes, else siblings. */
  const next = (l: Level): Node | null | undefined => {
    if (l.list) return l.list[l.at++];
    if (!l.ranges) {
      const { node } = l;
      l.node = node?.nextSibling ?? null;
      return node;
    }
    const [range] = l.ranges;
    if (!range) return undefined;
    if (l.met < range[0]) l.met = range[0];
    if (l.met < range[1]) return l.place.el.children[l.met];
    l.ranges.shift();
    return next(l);
  };
  const hit = (el: Element) => {
    if (hits.length >= MAX_HITS) hits.splice(FIRST_HITS, 1);
    hits.push(el);
  };
  const top = placeOf(root, root.tagName, undefined, 0);
  builder.keep(top);
  if (root.shadowRoot) roots.push(root.shadowRoot);
  const stack = [level(top, 0, root.shadowRoot)];
  let line = 0;
  let count = 0;
  let glue: { place: Place; line: number; entry: [number, number, number, string] } | undefined;
  const text = (node: Text, place: Place) => {
    const data = node.data;
    if (data.length < 3 && data.trim() === '') return;
    const cut = data.length > MOST.text ? data.slice(0, MOST.text) : data;
    if (!/\S/.test(cut)) return;
    if (holdsContact(cut)) hit(place.el);
    // `o.pemberton@fenwick<wbr>hale.example` is one text.
    if (glue && glue.place === place && glue.line === line && glue.entry[3].length < MOST.text)
      glue.entry[3] += cut;
    else glue = { place, line, entry: builder.text(place, line, cut, false) };
  };
  while (stack.length > 0) {
    if (++count % SLICE === 0) yield;
    const here = stack[stack.length - 1];
    if (!here) break;
    const node = next(here);
    if (!node || builder.full) {
      stack.pop();
      builder.without(here.place, here.badges);
      if (here.ranges) lists.leave(here.place.el, texts.length);
      if (here.block) {
        line++;
        glue = undefined;
      }
      continue;
    }
    if (node.nodeType === 3) {
      text(node as Text, here.place);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const el = node as Element;
    const tag = el.tagName;
    const kind = kindOf(tag);
    const index = here.met++ - here.badges;
    if (kind & KIND.nothing) continue;
    if (kind & KIND.badge) {
      here.badges++;
      continue;
    }
    glue = undefined;
    if (kind & KIND.breaks) {
      line++;
      continue;
    }
    if (kind & KIND.skip || stack.length > MAX_DEPTH) {
      if (tag === 'SCRIPT') scripts?.push(el);
      continue;
    }
    if (kind & KIND.select && chosenAddress(el) === undefined) continue;
    const place = placeOf(el, tag, here.place, index);
    let marks = 0;
    for (const name of place.names) marks |= markOf(name);
    if (marks & MARK.hides && hidden(el)) continue;
    const block = !(kind & KIND.inline);
    if (block) line++;
    if (kind & KIND.field) {
      const value = fieldValue(el, tag);
      if (value && /\S/.test(value)) {
        if (holdsContact(value)) hit(el);
        builder.text(place, line, value.slice(0, MOST.text), true);
      } else builder.hold(place);
      line++;
      continue;
    }
    if (marks & MARK.identity) builder.hold(place);
    const shadow = el.shadowRoot;
    if (shadow) roots.push(shadow);
    else if (!(kind & KIND.slot)) {
      // Most elements hold one text or nothing: no need to climb down.
      const only = el.firstChild;
      const lone = only !== null && only.nodeType === 3 && only.nextSibling === null;
      if (!only || lone) {
        if (lone) text(only as Text, place);
        else if (tag === 'A' && RECORD_LINK.test(el.getAttribute('href') ?? '')) builder.keep(place);
        glue = undefined;
        if (block) line++;
        continue;
      }
    }
    stack.push(level(place, kind, shadow));
  }
  return { roots, hits, scripts };
}
