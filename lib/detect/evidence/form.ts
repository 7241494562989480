/**
 * Which labelled fields belong to one form: their labels look alike, and no second name begins in between. A
 * form is one person's however far apart its fields stand, and however near somebody else stands to one.
 */
import { nameKey } from '../../domain/identity';
import { layerOf } from '../page/layers';
import type { Field, Page } from '../page/page';
import { NICKNAME } from '../page/whose-fields';
import { cardsOf } from './cards';
import { firstLine } from './claim';

/** Fields of which a form may be of the person the page is about. */
const OF_PERSON = new Set(['name', 'person', 'first', 'last', 'company', 'email', 'phone', 'title', 'id']);

/** Shown twice, as a card and below, somebody is one; another name begins another person. */
function partsBy(): (f: Field) => number {
  let seen = '';
  let part = 0;
  return (f) => {
    const says = (f.kind === 'name' || f.kind === 'person') && !NICKNAME.test(f.label.text);
    const name = says ? nameKey(firstLine(f.values)) : '';
    if (name && seen && name !== seen) part++;
    if (name) seen = name;
    return part;
  };
}

/** The form of each field that has one; rows of lists have none. */
export function formsOf(page: Page): Map<Field, string> {
  const out = new Map<Field, string>();
  const byLooks = new Map<string, Field[]>();
  for (const f of page.fields) {
    if (f.row || !OF_PERSON.has(f.kind)) continue;
    // A dialog over the page has a form of its own, however alike the two look.
    const looks = `${f.style}@${layerOf(f.label.spot)}`;
    const alike = byLooks.get(looks);
    if (alike) alike.push(f);
    else byLooks.set(looks, [f]);
  }
  for (const [looks, fields] of byLooks) {
    const cards = cardsOf(page, fields);
    const partOf = partsBy();
    for (const f of fields) {
      const part = partOf(f);
      const card = cards.get(f);
      out.set(f, card ? `${looks}#card ${card.id}` : `${looks}#${part}`);
    }
  }
  return out;
}
