/** First and last names in fields of their own. */
import type { Field, Page } from '../page/page';
import type { Claim } from '../types';
import { looksLikeName } from '../words/names';
import { FIELD, firstLine, here, isEmpty, nameClaim } from './claim';

/** Fields between the two halves of a name. */
const BETWEEN_HALVES = 4;

/** A "Name" beside a "Vorname" is the last name, beside a "Sobrenome" the first. */
export function halves(page: Page): Map<Field, 'first' | 'last'> {
  const out = new Map<Field, 'first' | 'last'>();
  const name = (f: Field | undefined) => f?.kind === 'name' && !f.row && !looksLikeName(firstLine(f.values));
  page.fields.forEach((f, i) => {
    if (f.kind !== 'first' && f.kind !== 'last') return;
    out.set(f, f.kind);
    const beside = page.fields.slice(Math.max(0, i - BETWEEN_HALVES), i + BETWEEN_HALVES + 1);
    if (beside.some((g) => g !== f && (g.kind === 'first' || g.kind === 'last') && g.kind !== f.kind)) return;
    const other = beside.find((g) => g.style === f.style && name(g));
    if (other) out.set(other, f.kind === 'first' ? 'last' : 'first');
  });
  return out;
}

/** First and last name in two fields of one form are one name. */
export function joinedNames(
  page: Page,
  forms: ReadonlyMap<Field, string>,
  parts: ReadonlyMap<Field, string>,
): Claim[] {
  const out: Claim[] = [];
  page.fields.forEach((f, i) => {
    const part = parts.get(f);
    if (!part) return;
    const other = page.fields
      .slice(i + 1, i + BETWEEN_HALVES)
      .find((g) => parts.has(g) && parts.get(g) !== part);
    const a = firstLine(f.values);
    const b = other ? firstLine(other.values) : '';
    const at = f.values[0];
    if (!at || !other || isEmpty(a) || isEmpty(b)) return;
    const [first, last] = part === 'first' ? [a, b] : [b, a];
    const cjk = /^[\u4e00-\u9fff]+$/.test(first + last);
    const made = nameClaim(cjk ? last + first : `${first} ${last}`, 'form', FIELD, here(at));
    if (made) out.push({ ...made, form: forms.get(f) ?? (other && forms.get(other)) });
  });
  return out;
}
