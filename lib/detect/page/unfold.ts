/**
 * A sketch as the judge works on it: spots and atoms. A sketch was made inside somebody else's page, so every
 * number in it is checked; a broken one gives undefined.
 */
import { FLAG, MOST, NODE, type Sketch } from '../sketch/sketch';
import { type Atom, type Spot, ZONE } from '../types';
import { atomsOf } from './atoms';
import { SketchElement } from './element';
import { settleHeader } from './header';
import { isSecondHeader, zoneOf } from './regions';

export interface Unfolded {
  atoms: Atom[];
  /** The root, form fields, and whatever has an attribute that may say who it is. */
  speaking: Spot[];
  jsonLd: readonly string[];
}

const MAX_DEPTH = 500;

const isArray = (v: unknown): v is unknown[] => Array.isArray(v);
const isCount = (v: unknown): v is number => typeof v === 'number' && Number.isInteger(v) && v >= 0;
const isText = (v: unknown, max: number): v is string => typeof v === 'string' && v.length <= max;

/** The sketch out of a message; undefined for whatever is none. */
export function parseSketch(raw: string): Sketch | undefined {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    // Not made by a sketch: there is nothing to read.
    return undefined;
  }
  const { words, nodes, texts, jsonLd } = (value ?? {}) as Record<string, unknown>;
  if (!isArray(words) || !isArray(nodes) || !isArray(texts) || !isArray(jsonLd)) return undefined;
  // A place more than the limits: what is kept last brings its ancestors along.
  const fits =
    words.length <= MOST.words + 1_000 &&
    nodes.length <= MOST.nodes + 1_000 &&
    texts.length <= MOST.texts + 1 &&
    jsonLd.length <= 10;
  const sound =
    fits &&
    words.every((w) => isText(w, MOST.word)) &&
    jsonLd.every((t) => isText(t, MOST.jsonLd)) &&
    nodes.every((n, i) => isArray(n) && isNode(n, i, words.length)) &&
    texts.every((t) => isArray(t) && isEntry(t, nodes.length));
  return sound ? ({ words, nodes, texts, jsonLd } as Sketch) : undefined;
}

function isNode(n: unknown[], at: number, words: number): boolean {
  const [parent, tag] = n;
  if (typeof parent !== 'number' || !Number.isInteger(parent) || parent >= at || parent < (at === 0 ? -1 : 0))
    return false;
  if (!isCount(tag) || tag >= words || n.length < NODE.attributes || n.length > 200) return false;
  return n.every((v, i) => i === 0 || (isCount(v) && (i < NODE.attributes || v < words)));
}

/** Glued texts may be a few times as long as one. */
const isEntry = (t: unknown[], nodes: number): boolean =>
  isCount(t[0]) && t[0] < nodes && isCount(t[1]) && isCount(t[2]) && isText(t[3], MOST.text * 10);

/** @param top a frame within the page has no bar of the application on top, whatever looks like one */
export function unfold(sketch: Sketch, top = true): Unfolded {
  const spots: Spot[] = [];
  const word = (i: number | undefined) => sketch.words[i ?? -1] ?? '';
  const speaking: Spot[] = [];
  let headed = false;
  sketch.nodes.forEach((node, id) => {
    const attributes = new Map<string, string>();
    for (let k: number = NODE.attributes; k + 1 < node.length; k += 2)
      attributes.set(word(node[k]), word(node[k + 1]));
    const el = new SketchElement(
      word(node[NODE.tag]),
      node[NODE.children] ?? 0,
      node[NODE.place] ?? 0,
      attributes,
    );
    const parent = spots[node[NODE.parent] ?? -1];
    const depth = parent ? Math.min(parent.depth + 1, MAX_DEPTH) : 0;
    const flags = node[NODE.flags] ?? 0;
    const inherited = parent?.zone ?? 0;
    let zone = zoneOf(el, depth, inherited);
    if (isSecondHeader(zone, inherited, headed)) zone &= ~ZONE.header;
    if (zone & ZONE.header) headed = true;
    const spot: Spot = {
      id,
      el,
      parent,
      children: [],
      depth: parent ? parent.depth + 1 : 0,
      zone,
      seen: !(flags & FLAG.unseen),
      layer: (flags & FLAG.layer) !== 0,
    };
    parent?.children.push(spot);
    spots.push(spot);
    if (id === 0 || el.tagName === 'INPUT' || el.speaks) speaking.push(spot);
  });
  const atoms = atomsOf(sketch, spots);
  settleHeader(spots, atoms, top);
  return { atoms, speaking, jsonLd: sketch.jsonLd };
}
