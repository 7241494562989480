/**
 * What the page says about the words of a rule, for telling labels from people: whether a label stands in a list of
 * fields, and which texts share a word with the rule. The judgement is the background's.
 */
import type { Locator } from '../../domain/taught-rule';
import type { Pause } from '../locate';
import { above, fieldValue, isElement, labelText, leavesOf, textOf } from '../tree';
import { valuesIn } from '../values';
import { decoded, joinedOf, wordsOf } from '../words';

/** Fewer rows are no list. */
const FEWEST_ROWS = 3;
const MOST_ROWS = 60;
/** What stands in a field is not longer. */
const LONGEST_VALUE = 80;

interface Field {
  label: string;
  value: string;
}

type Kind = 'email' | 'phone' | 'figures' | 'words' | 'empty';
function kindOf(value: string, at: Text | Element): Kind {
  if (value === '') return 'empty';
  if (valuesIn('email', value, at).length > 0) return 'email';
  if (valuesIn('phone', value, at)[0] === value) return 'phone';
  return /\d/.test(value) ? 'figures' : 'words';
}

/**
 * The labels, where these are the fields of one record rather than rows of people: labels that do not repeat, and values of
 * three kinds or more, at most half of them addresses or numbers. A list of people has one of those in every row.
 */
function ofOneRecord(fields: readonly Field[], own: string, at: Text | Element): string[] | undefined {
  if (fields.length < FEWEST_ROWS || fields.some(({ value }) => value.length > LONGEST_VALUE))
    return undefined;
  if (new Set(fields.map(({ label }) => labelText(label))).size < fields.length) return undefined;
  const kinds = fields.map(({ value }) => kindOf(value, at)).filter((kind) => kind !== 'empty');
  const contact = kinds.filter((kind) => kind === 'email' || kind === 'phone').length;
  if (new Set(kinds).size < 3 || !kinds.includes('words') || contact * 2 > fields.length) return undefined;
  return [own, ...fields.map(({ label }) => label.slice(0, LONGEST_VALUE)).filter((label) => label !== own)];
}

const said = (node: Node): string => leavesOf(node).map(textOf).join(' ');

/** Label first, then the value: of each row that has the shape of this one. */
function inRows(row: Element, label: string): Field[] {
  const alike = [...(row.parentElement?.children ?? [])]
    .filter((other) => other.tagName === row.tagName && other.childElementCount === row.childElementCount)
    .slice(0, MOST_ROWS);
  const fields = alike.map((other): Field => {
    const [first, ...rest] = leavesOf(other);
    return { label: first ? textOf(first) : '', value: rest.map(textOf).join(' ') };
  });
  return fields.some((field) => field.label === label) ? fields : [];
}

/** `<dt>` and `<dd>` in turn, without a row around them. */
function inTurns(list: Element): Field[] {
  const fields: Field[] = [];
  for (const child of [...list.children].slice(0, MOST_ROWS * 2))
    if (child.tagName === 'DT') fields.push({ label: said(child), value: '' });
    else {
      const last = fields.at(-1);
      if (last) last.value = `${last.value} ${said(child)}`.trim();
    }
  return fields;
}

const WRITTEN_IN = /^(?:text|search|tel|email|url|number|date)$/;
function inForm(control: Element): Field[] {
  const form = control.closest('form,fieldset,[role="form"],main,body');
  return [...(form?.querySelectorAll('input,textarea,select') ?? [])].slice(0, MOST_ROWS).flatMap((el) => {
    const own = (el as HTMLInputElement).labels?.[0];
    // Boxes to tick and buttons are often beside people: "assign to".
    if (!own || (el.tagName === 'INPUT' && !WRITTEN_IN.test((el as HTMLInputElement).type))) return [];
    const words = leavesOf(own).find((leaf) => !isElement(leaf));
    return [{ label: words ? textOf(words) : '', value: fieldValue(el) ?? '' }];
  });
}

/**
 * The labels of the list of fields in which this one stands, itself first; undefined where it stands in none.
 * @param box what the label leads to
 */
export function fieldsAround(label: Text, box: Node): string[] | undefined {
  const words = textOf(label);
  if (isElement(box) && fieldValue(box) !== undefined && (box as HTMLInputElement).labels?.length)
    return ofOneRecord(inForm(box), words, box);
  let row = above(box);
  if (row?.tagName === 'DL') return ofOneRecord(inTurns(row), words, label);
  for (let level = 0; row && level < 3; level++, row = above(row)) {
    const fields = inRows(row, words);
    if (fields.length >= FEWEST_ROWS) return ofOneRecord(fields, words, label);
  }
  return undefined;
}

/** Heads with what stands under them in one row. */
export const headsOfFields = (
  heads: readonly string[],
  cells: readonly string[],
  at: Text,
): string[] | undefined =>
  heads.length === cells.length
    ? ofOneRecord(
        heads.map((label, i) => ({ label, value: cells[i] ?? '' })),
        textOf(at),
        at,
      )
    : undefined;

/** Every text of a rule's ways. */
export const textsOf = (way: Locator): string[] => [
  ...(way.shadow ?? []),
  ...(way.by === 'label' ? [way.label, way.under ?? ''] : []),
  ...(way.by === 'column' ? [way.head] : []),
  ...(way.by === 'mark' ? [way.value] : []),
  ...(way.by === 'place' ? [way.within ?? '', way.tag, ...way.words] : []),
];

/** So many are not all there are: then nothing is known of any word. */
export const MOST_SHOWN = 200;
const LONGEST_SHOWN = 80;
const STEP = 256;
const MOST_TEXTS = 60_000;
/** Attributes that people read, or that hold an address. */
const READ = ['title', 'alt', 'aria-label', 'value', 'href'];

function* textsIn(root: ParentNode): Generator<string> {
  const doc = root.ownerDocument ?? (root as Document);
  const walker = doc.createTreeWalker(root, 5 /* elements and texts */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!isElement(node)) yield node.nodeValue ?? '';
    else {
      for (const name of READ) {
        const value = node.getAttribute(name);
        // Of an address only what it writes or dials.
        if (value && (name !== 'href' || /^(?:mailto|tel|sms|callto):/i.test(value))) yield value;
      }
      const live = fieldValue(node);
      if (live) yield live;
      if (node.shadowRoot) yield* textsIn(node.shadowRoot);
    }
  }
}

/** Short texts on the page, hidden ones too, that share a word with any of these, each once. */
export async function shownWith(doc: Document, texts: readonly string[], pause: Pause): Promise<string[]> {
  const wanted = new Set(texts.map(decoded).flatMap(wordsOf));
  const found = new Set<string>();
  if (wanted.size === 0) return [];
  let seen = 0;
  for (const raw of textsIn(doc)) {
    if (++seen > MOST_TEXTS || found.size >= MOST_SHOWN) break;
    if (seen % STEP === 0) await pause();
    const text = raw.replace(/\s+/g, ' ').trim();
    if (text === '') continue;
    const shared = [...wordsOf(text), ...(text.length > LONGEST_SHOWN ? [] : joinedOf(text))].filter((word) =>
      wanted.has(word),
    );
    if (shared.length === 0) continue;
    if (text.length <= LONGEST_SHOWN) found.add(text);
    else for (const word of shared) found.add(word);
  }
  return [...found];
}
