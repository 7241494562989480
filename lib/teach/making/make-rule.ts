/** From what the agent clicked to the ways by which it is found again: each tried on the page before it is kept. */
import type { Pointed } from '../../domain/pointing';
import type { ByLabel, Locator, Part, TaughtField } from '../../domain/taught-rule';
import { valuesAt } from '../find-taught';
import {
  alike,
  cellOf,
  cellsBeneath,
  type Found,
  findLabels,
  type Labels,
  locate,
  type Pause,
} from '../locate';
import {
  above,
  headingOver,
  isElement,
  isRoot,
  isSeen,
  joinTexts,
  type Leaf,
  labelText,
  leavesOf,
  textOf,
} from '../tree';
import { labelsNear } from './labels-near';
import { isStableValue, MARKS, stableWords } from './stable';
import { fieldsAround, headsOfFields, shownWith, textsOf } from './witness';

/** More ways than this do not make a rule surer; some go, because they would name somebody. */
const MOST_WAYS = 12;
/** An element further up is a part of the page, not of the value. */
const MOST_LEVELS = 5;
const MOST_TEXTS = 12;
const MOST_LISTS = 4;
/** Elements that stand for nothing: without a class only their place in the page would tell them apart. */
const PLAIN = /^(?:DIV|SPAN|P|TD|LI|A|B|I|UL|SECTION)$/;
const WHOLE = /^(?:HTML|BODY)$/;
const LANDMARKS = [
  'dialog',
  '[role="dialog"]',
  'main',
  '[role="main"]',
  'article',
  'aside',
  'form',
  '[role="form"]',
];

/** Without `nth`: how many are alike is seen on the page. */
type Draft<T = Locator> = T extends Locator
  ? Omit<T, 'nth'> & { anchor: Node; fields?: string[] | undefined }
  : never;

/** The tags that lead into the shadow root a node stands in. */
function shadowOf(node: Node): string[] | undefined {
  const tags: string[] = [];
  for (let root = node.getRootNode(); isRoot(root); root = root.host.getRootNode())
    tags.unshift(root.host.tagName.toLowerCase());
  return tags.length > 0 ? tags : undefined;
}
const said = (node: Node): string => leavesOf(node).map(textOf).join(' ');
const inShadow = (node: Node) => {
  const shadow = shadowOf(node);
  return shadow ? { shadow } : {};
};

/** Which of the box's texts they are; undefined where a name in pieces is all of it. */
function partOf(box: Node, leaves: readonly Leaf[]): { part?: Part } | undefined {
  const all = leavesOf(box);
  const first = leaves[0] ? all.indexOf(leaves[0]) : -1;
  if (first < 0 || all[first + leaves.length - 1] !== leaves.at(-1)) return undefined;
  return leaves.length > 1 && all.length === leaves.length ? {} : { part: { first, count: leaves.length } };
}

function byLabels(leaves: readonly Leaf[], strong: boolean): Draft<ByLabel>[] {
  const [first] = leaves;
  if (!first) return [];
  return labelsNear(first)
    .filter((near) => near.strong === strong)
    .flatMap(({ label, to, box }) => {
      const part = partOf(box, leaves);
      const fields = to === 'text' ? undefined : fieldsAround(label, box);
      const words = to === 'text' ? (textOf(label).split(/[:：]/)[0] ?? '') : textOf(label);
      return part
        ? [
            {
              by: 'label' as const,
              label: labelText(words),
              to,
              ...(!strong && { loose: true as const }),
              ...part,
              ...inShadow(label),
              anchor: label,
              fields,
            },
          ]
        : [];
    });
}

/** The value's element and those around it, as long as they hold little else. */
function* levels(leaf: Leaf | undefined): Generator<Element> {
  let at = leaf && (isElement(leaf) ? leaf : above(leaf));
  for (let level = 0; at && !WHOLE.test(at.tagName) && level < MOST_LEVELS; level++, at = above(at))
    if (leavesOf(at).length <= MOST_TEXTS) yield at;
}

function byMarks(leaves: readonly Leaf[], text: string): Draft[] {
  const found: Draft[] = [];
  for (const el of levels(leaves[0]))
    for (const attribute of MARKS) {
      const value = el.getAttribute(attribute);
      if (!value || !isStableValue(value, text)) continue;
      const part = partOf(el, leaves);
      if (part) found.push({ by: 'mark', attribute, value, ...part, ...inShadow(el), anchor: el });
    }
  return found.slice(0, 3);
}

/** A column's head, where the value stands in a table with one row or a few. */
function byColumn(leaves: readonly Leaf[]): Draft[] {
  const cell = leaves[0] && cellOf(leaves[0]);
  const table = cell?.closest('table,[role="table"],[role="grid"],[role="treegrid"]');
  const heads = [...(table?.querySelectorAll('th,[role="columnheader"]') ?? [])];
  for (const head of cell ? heads : []) {
    const row = cell ? cellsBeneath(head).filter(isSeen).indexOf(cell) : -1;
    const [words] = leavesOf(head);
    const part = cell && partOf(cell, leaves);
    if (row < 0 || !words || isElement(words) || !part) continue;
    const cells = [...(cell?.parentElement?.children ?? [])].map(said);
    const fields = headsOfFields(heads.map(said), cells, words);
    return [
      {
        by: 'column',
        head: labelText(textOf(words)),
        row,
        ...part,
        ...inShadow(words),
        anchor: words,
        fields,
      },
    ];
  }
  return [];
}

/** The nearest part of the page that has a name or a role. @param named whether a name will do */
function landmarkOf(el: Element, text: string, named = true): string | undefined {
  for (let at = el.parentElement; at; at = at.parentElement) {
    const landmark = LANDMARKS.find((known) => at?.matches(known));
    if (landmark) return landmark;
    if (named && at.id && isStableValue(at.id, text)) return `[id=${JSON.stringify(at.id)}]`;
  }
  return undefined;
}

const kind = (el: Element) => ({
  tag: el.tagName.toLowerCase(),
  words: stableWords(el.getAttribute('class') ?? ''),
});

/** Its kind among its like, within the nearest part of the page that has a name. */
function byKind(leaves: readonly Leaf[], text: string): Draft[] {
  return [...levels(leaves[0])]
    .flatMap((el): Draft[] => {
      const part = partOf(el, leaves);
      const { tag, words } = kind(el);
      if (!part || (words.length === 0 && PLAIN.test(el.tagName))) return [];
      const within = landmarkOf(el, text);
      return [{ by: 'place', ...(within && { within }), tag, words, ...part, ...inShadow(el), anchor: el }];
    })
    .slice(0, 2);
}

/** Where nothing has a name: so many texts into the part of the page. */
function byOrder(leaves: readonly Leaf[], text: string): Draft[] {
  const el = leaves[0] && (isElement(leaves[0]) ? leaves[0] : above(leaves[0]));
  // The name of a part may turn out to be somebody's.
  const parts = [...new Set([el && landmarkOf(el, text), el && landmarkOf(el, text, false)])];
  const found = parts.flatMap((within): Draft[] => {
    const part = el && within && el.closest(within);
    const order = part && partOf(part, leaves);
    return part && order
      ? [{ by: 'place', tag: within, words: [], ...order, ...inShadow(part), anchor: part }]
      : [];
  });
  if (found.length > 0) return found;
  const own = el && partOf(el, leaves);
  return own ? [{ by: 'place', ...kind(el), ...own, ...inShadow(el), anchor: el }] : [];
}

/** Which of those alike it is on this very page; by the heading over it too, where there are several. */
function settle(doc: Document, { anchor, fields: _, ...draft }: Draft, labels: Labels): Locator[] {
  const way = { ...draft, nth: 0 } as Locator;
  const among = alike(doc, way, labels);
  const under = way.by === 'label' ? headingOver(anchor) : undefined;
  return [...(under ? [{ ...way, under }] : []), way].flatMap((exact) => {
    const nth = alike(doc, exact, labels).indexOf(anchor);
    const only = among.length === 1 && exact.by !== 'column' && !('under' in exact);
    return nth < 0 ? [] : [{ ...exact, nth, ...(only && { only: true as const }) }];
  });
}

/**
 * The ways to what was clicked, the surest first; undefined where there is no such value in it.
 * @param leaves the texts that were clicked: one, or the pieces of one name
 */
export async function makeTake(
  doc: Document,
  field: TaughtField,
  leaves: readonly Leaf[],
  pause: Pause,
): Promise<Pointed | undefined> {
  const found: Found = { leaves: [...leaves], text: joinTexts(leaves.map(textOf)) };
  const values = valuesAt(field, found);
  const [text] = values;
  if (text === undefined) return undefined;
  const [strong, marks] = [byLabels(leaves, true), byMarks(leaves, text)];
  // A text that only happens to stand before it may be anything.
  const weak = strong.length > 0 ? [] : byLabels(leaves, false);
  const drafts = [
    ...strong,
    ...marks,
    ...byColumn(leaves),
    ...weak,
    ...[byKind, byOrder].flatMap((by) => by(leaves, text)),
  ];
  const labels = await findLabels(
    doc,
    drafts.map(({ anchor: _, fields: __, ...draft }) => ({ ...draft, nth: 0 }) as Locator),
    pause,
  );
  const ways: Locator[] = [];
  for (const draft of drafts) {
    await pause();
    ways.push(
      ...settle(doc, draft, labels).filter((way) => {
        const again = locate(doc, way, labels);
        return again !== undefined && again.leaves[0] === leaves[0] && valuesAt(field, again)[0] === text;
      }),
    );
  }
  const once = [...new Map(ways.map((way) => [JSON.stringify(way), way])).values()].slice(0, MOST_WAYS);
  if (once.length === 0) return undefined;
  const fields = drafts.flatMap((draft) => (draft.fields ? [draft.fields] : []));
  const shown = await shownWith(doc, [...once.flatMap(textsOf), doc.location.href], pause);
  return { field, text: values.join(', '), ways: once, fields: fields.slice(0, MOST_LISTS), shown };
}
