/** From a locator to the place on a page that it means. Only reads; asks for styles of few elements, never for layout. */
import type { ByColumn, ByLabel, ByPlace, Locator } from '../domain/taught-rule';
import {
  above,
  headingOver,
  isElement,
  isSeen,
  joinTexts,
  type Leaf,
  LONGEST_TEXT,
  labelText,
  leavesOf,
  rootsOf,
  textOf,
} from './tree';
import { saltOf, says, veil } from './veil';

/** Resolves at once while the slice lasts, else after the browser has had its turn. */
export type Pause = () => Promise<void>;

/** Texts looked at between two chances to pause, and in all. */
const STEP = 256;
const MOST_TEXTS = 60_000;
/** A label before a colon is not longer. */
export const LONGEST_LABEL = 40;
/** Places alike that are looked at: further ones are a list, not a field. */
const MOST_ALIKE = 60;

/** Labels by shadow root and words; those that have their value in the same text by their words and a colon. */
export type Labels = ReadonlyMap<string, Text[]>;

/** The label and the rest of "Customer: Ada Quill"; undefined where there is no label in the text. */
export function labelInText(text: string): { label: string; rest: string } | undefined {
  const at = text.search(/[:：]/);
  const rest = text.slice(at + 1).trim();
  if (at < 1 || at > LONGEST_LABEL || rest === '') return undefined;
  return { label: labelText(text.slice(0, at)), rest };
}

/** The key under which `findLabels` keeps what a locator wants; undefined where it wants no label. */
function labelKey(way: Locator): string | undefined {
  const label =
    way.by === 'label' ? way.label + (way.to === 'text' ? ':' : '') : way.by === 'column' && way.head;
  return label ? keyIn(way.shadow, label) : undefined;
}
const keyIn = (shadow: readonly string[] | undefined, label: string): string => `${shadow ?? ''}|${label}`;
const wordsOfLabel = (way: Locator): string =>
  way.by === 'label' ? way.label : way.by === 'column' ? way.head : '';

/** One pass over the page's texts for every label that is wanted. */
export async function findLabels(doc: Document, ways: readonly Locator[], pause: Pause): Promise<Labels> {
  const wanted = new Set(ways.map(labelKey));
  const starts = new Set(ways.map((way) => wordsOfLabel(way)[0]));
  const salts = [...new Set(ways.flatMap((way) => saltOf(wordsOfLabel(way)) ?? []))];
  const found = new Map<string, Text[]>();
  let seen = 0;
  const take = (key: string, text: Text) => {
    if (!wanted.has(key)) return;
    const list = found.get(key);
    if (!list) found.set(key, [text]);
    else if (list.length < MOST_ALIKE) list.push(text);
  };
  const shadows = new Map(ways.filter(labelKey).map((way) => [`${way.shadow ?? ''}`, way.shadow]));
  for (const shadow of shadows.values())
    for (const root of rootsOf(doc, shadow)) {
      const walker = doc.createTreeWalker(root, 4 /* texts */);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (++seen > MOST_TEXTS) return found;
        if (seen % STEP === 0) await pause();
        const { data } = node;
        if (data.length > LONGEST_TEXT * 2) continue;
        const first = data.trimStart()[0]?.toLowerCase();
        if (first === undefined || (salts.length === 0 && !starts.has(first))) continue;
        const words = labelText(data);
        const inside = labelInText(data.trim())?.label;
        for (const salt of [undefined, ...salts]) {
          const kept = (label: string) => (salt === undefined ? label : veil(salt, label));
          if (words !== '') take(keyIn(shadow, kept(words)), node);
          if (inside) take(keyIn(shadow, `${kept(inside)}:`), node);
        }
      }
    }
  return found;
}

/** The next sibling that says something: no blanks, line breaks, scripts or marks of our own. */
export function nextOf(node: Node): Node | undefined {
  let at = node.nextSibling;
  while (
    at &&
    !(at.nodeType === 3
      ? /\S/.test(at.nodeValue ?? '')
      : isElement(at) && !/^(?:BR|HR|WBR|SCRIPT|STYLE|TIERSIDE-.*)$/.test(at.tagName))
  )
    at = at.nextSibling;
  return at ?? undefined;
}

/** The field that a label is made for. */
function fieldOf(label: Text): Element | undefined {
  const el = above(label);
  const control = (el?.closest('label') as HTMLLabelElement | null)?.control;
  if (control) return control;
  let at = el;
  for (let level = 0; at && level < 3; level++, at = above(at)) {
    if (!at.id) continue;
    const root = at.getRootNode() as Document | ShadowRoot;
    const named = root.querySelector(`[aria-labelledby~=${JSON.stringify(at.id)}]`);
    if (named) return named;
  }
  return undefined;
}

function step(label: Text, { to }: ByLabel): Node | undefined {
  if (to === 'text') return label;
  if (to === 'field') return fieldOf(label);
  let at: Node | undefined = label;
  for (let i = 0; at && i < to.up; i++) at = above(at);
  for (let i = 0; at && i < to.over; i++) at = nextOf(at);
  return at;
}

const CELL = 'td,th,[role="cell"],[role="gridcell"],[role="columnheader"],[role="rowheader"]';
const cellsOf = (row: Element): Element[] => [...row.children].filter((child) => child.matches(CELL));
export const cellOf = (node: Node): Element | undefined =>
  (isElement(node) ? node : above(node))?.closest(CELL) ?? undefined;

/** The rows beneath a head, with the cell in its column. */
export function cellsBeneath(head: Element): Element[] {
  const row = head.parentElement;
  const table = head.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  if (!row || !table) return [];
  const column = cellsOf(row).indexOf(head);
  const rows = [...table.querySelectorAll('tr,[role="row"]')];
  return rows
    .slice(rows.indexOf(row) + 1, rows.indexOf(row) + 1 + MOST_ALIKE)
    .flatMap((below) => cellsOf(below)[column] ?? []);
}

/** The browser looks classes up faster than we could read them. */
const withWord = (word: string): string =>
  word.endsWith('*') ? `[class*=${JSON.stringify(word.slice(0, -1))}]` : `[class~=${JSON.stringify(word)}]`;

/** A list of fifty thousand is not copied for the sake of sixty. */
const firstOf = (list: NodeListOf<Element>): Element[] => Array.prototype.slice.call(list, 0, MOST_ALIKE);

function placesOf(root: ParentNode, { within, tag, words }: ByPlace): Element[] {
  const landmark = within === undefined ? root : firstOf(root.querySelectorAll(within)).find(isSeen);
  return landmark ? firstOf(landmark.querySelectorAll(tag + words.map(withWord).join(''))) : [];
}

const underHeading = (labels: readonly Text[], under: string | undefined): readonly Text[] => {
  // One whose words are not known is no heading of the application's: the only label may be under another.
  if (under === undefined || (labels.length < 2 && saltOf(under) === undefined)) return labels;
  return labels.filter((label) => says(under, headingOver(label)));
};

const alone = ({ only }: Locator, seen: readonly Node[]): readonly Node[] =>
  only && seen.length > 1 ? [] : seen;

/** Everything that is seen and could be meant, before `nth` chooses: labels, heads, or elements. */
export function alike(doc: Document, way: Locator, labels: Labels): readonly Node[] {
  if (way.by === 'label' || way.by === 'column') {
    const there = (labels.get(labelKey(way) ?? '') ?? []).filter(isSeen);
    return alone(way, way.by === 'label' ? underHeading(there, way.under) : there);
  }
  const found = rootsOf(doc, way.shadow).flatMap((root) =>
    way.by === 'mark'
      ? firstOf(root.querySelectorAll(`[${way.attribute}=${JSON.stringify(way.value)}]`))
      : placesOf(root, way),
  );
  return alone(way, found.slice(0, MOST_ALIKE).filter(isSeen));
}

const rowOf = (head: Node, { row }: ByColumn): Element | undefined => {
  const cell = cellOf(head);
  return cell && cellsBeneath(cell).filter(isSeen)[row];
};

export interface Found {
  /** Nothing in them: the place is there, the value is not. */
  leaves: Leaf[];
  text: string;
}

/** Where the locator leads on this page; undefined where there is no such place. */
export function locate(doc: Document, way: Locator, labels: Labels): Found | undefined {
  const anchor = alike(doc, way, labels)[way.nth];
  if (!anchor) return undefined;
  const box =
    way.by === 'label' ? step(anchor as Text, way) : way.by === 'column' ? rowOf(anchor, way) : anchor;
  if (!box) return undefined;
  const all = leavesOf(box);
  const leaves = way.part ? all.slice(way.part.first, way.part.first + way.part.count) : all;
  return { leaves, text: joinTexts(leaves.map(textOf)) };
}
