/**
 * Which labelled fields belong to one form: their labels look alike, and no second name begins in between. A
 * form is one person's however far apart its fields stand, and however near somebody else stands to one.
 */
import { nameKey } from '../../domain/identity';
import type { Field, Page } from '../page/page';
import { firstLine } from './claim';

/** Fields of which a form may be of the person the page is about. */
const OF_PERSON = new Set(['name', 'person', 'first', 'last', 'company', 'email', 'phone', 'title', 'id']);

/** The form of each field that has one; rows of lists have none. */
export function formsOf(page: Page): Map<Field, string> {
  const out = new Map<Field, string>();
  const named = new Map<string, { name: string; part: number }>();
  for (const f of page.fields) {
    if (f.row || !OF_PERSON.has(f.kind)) continue;
    const seen = named.get(f.style) ?? { name: '', part: 0 };
    const name = f.kind === 'name' || f.kind === 'person' ? nameKey(firstLine(f.values)) : '';
    // Shown twice, as a card and below, it is one; another name begins another person.
    if (name && seen.name && name !== seen.name) seen.part++;
    if (name) seen.name = name;
    named.set(f.style, seen);
    out.set(f, `${f.style}#${seen.part}`);
  }
  return out;
}
