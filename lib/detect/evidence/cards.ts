/** People on cards of one kind beside each other: each with a name and fields whose labels all cards have. */
import { nameKey } from '../../domain/identity';
import type { Field, Page } from '../page/page';
import { branch, commonAncestor, signature, within } from '../page/tree';
import type { Spot } from '../types';
import { looksLikeName } from '../words/names';
import { firstLine } from './claim';

/** Fields of one look that are compared; the first cards say how the others are made. */
const MAX_COMPARED = 60;
/** Texts on a card before the first of its fields. */
const MAX_HEAD = 12;

/** The name that heads a card, as a key; undefined where none does. */
function headOf(page: Page, card: Spot, field: Field): string | undefined {
  for (let i = field.label.i - 1; i >= Math.max(0, field.label.i - MAX_HEAD); i--) {
    const a = page.atoms[i];
    if (!a || !within(a.spot, card)) return undefined;
    if (!a.field && !page.labels[i] && !page.labels[i - 1] && looksLikeName(a.text)) return nameKey(a.text);
  }
  return undefined;
}

/** Two cards, told by a label that both have over different values, each beneath a name of its own. */
function pairIn(page: Page, fields: readonly Field[]): { around: Spot; like: string } | undefined {
  const last = new Map<string, Field>();
  for (const f of fields.slice(0, MAX_COMPARED)) {
    const before = last.get(f.label.text);
    last.set(f.label.text, f);
    if (!before || firstLine(before.values) === firstLine(f.values)) continue;
    const around = commonAncestor(before.label.spot, f.label.spot);
    if (!around) continue;
    const [a, b] = [branch(before.label.spot, around), branch(f.label.spot, around)];
    if (a === b || signature(a) !== signature(b)) continue;
    const [first, second] = [headOf(page, a, before), headOf(page, b, f)];
    if (first && second && first !== second) return { around, like: signature(a) };
  }
  return undefined;
}

/**
 * @param fields of one look
 * @returns by field the card it stands on; none where the page has no such cards
 */
export function cardsOf(page: Page, fields: readonly Field[]): Map<Field, Spot> {
  const out = new Map<Field, Spot>();
  const pair = fields.length > 1 ? pairIn(page, fields) : undefined;
  if (!pair) return out;
  for (const f of fields) {
    if (!within(f.label.spot, pair.around) || f.label.spot === pair.around) continue;
    const card = branch(f.label.spot, pair.around);
    if (signature(card) === pair.like) out.set(f, card);
  }
  return out;
}
