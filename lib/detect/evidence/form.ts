/**
 * Which labelled fields belong to one form: their labels look alike, and no second name begins in between. A
 * form is one person's however far apart its fields stand, and however near somebody else stands to one.
 */
import { nameKey } from '../../domain/identity';
import type { Field, Page } from '../page/page';
import { NICKNAME } from '../page/whose-fields';
import { type Spot, ZONE } from '../types';
import { firstLine } from './claim';

/** Fields of which a form may be of the person the page is about. */
const OF_PERSON = new Set(['name', 'person', 'first', 'last', 'company', 'email', 'phone', 'title', 'id']);

/** A dialog over the page has a form of its own, however alike the two look. */
function layerOf(spot: Spot): number {
  for (let at: Spot | undefined = spot; at; at = at.parent)
    if (at.layer || (at.zone & ZONE.dialog && !((at.parent?.zone ?? 0) & ZONE.dialog))) return at.id;
  return -1;
}

/** The form of each field that has one; rows of lists have none. */
export function formsOf(page: Page): Map<Field, string> {
  const out = new Map<Field, string>();
  const named = new Map<string, { name: string; part: number }>();
  for (const f of page.fields) {
    if (f.row || !OF_PERSON.has(f.kind)) continue;
    const looks = `${f.style}@${layerOf(f.label.spot)}`;
    const seen = named.get(looks) ?? { name: '', part: 0 };
    const says = (f.kind === 'name' || f.kind === 'person') && !NICKNAME.test(f.label.text);
    const name = says ? nameKey(firstLine(f.values)) : '';
    // Shown twice, as a card and below, it is one; another name begins another person.
    if (name && seen.name && name !== seen.name) seen.part++;
    if (name) seen.name = name;
    named.set(looks, seen);
    out.set(f, `${looks}#${seen.part}`);
  }
  return out;
}
