/** Teaching on one page and finding on another, without a browser. */
import type { PageRule, Taught, TaughtField } from '../../../lib/domain/taught-rule';
import { findTaught } from '../../../lib/teach/find-taught';
import { makeTake } from '../../../lib/teach/making/make-rule';
import { patternOf } from '../../../lib/teach/path-pattern';
import { type Leaf, leavesOf, textOf } from '../../../lib/teach/tree';
import { documentOf, noPause } from '../detect/support';

export const URL_1 = 'https://crm.example/contacts/1001';
export const URL_2 = 'https://crm.example/contacts/2002';

const page = (body: string) => `<!doctype html><html><body>${body}</body></html>`;

/** The texts that a click on this text takes. */
export function leavesWith(doc: Document, text: string): Leaf[] {
  const all = leavesOf(doc.body);
  const one = all.find((leaf) => textOf(leaf) === text) ?? all.find((leaf) => textOf(leaf).includes(text));
  if (one) return [one];
  const first = all.findIndex((leaf) => text.startsWith(textOf(leaf)));
  const words = text.split(' ').length;
  if (first < 0) throw new Error(`no ${text} on the page`);
  return all.slice(first, first + words);
}

/** A rule from clicks on these texts. */
export async function teach(
  body: string,
  clicks: Partial<Record<TaughtField, string>>,
  url = URL_1,
): Promise<PageRule> {
  const doc = await documentOf(page(body), url);
  const takes = await Promise.all(
    Object.entries(clicks).map(async ([field, text]) => {
      const take = await makeTake(doc, field as TaughtField, leavesWith(doc, text), noPause);
      if (!take) throw new Error(`${field} "${text}" cannot be taught`);
      return { field: take.field, ways: take.ways };
    }),
  );
  return { id: 'r', page: patternOf(url, Object.values(clicks)) ?? '', takes, changedAt: 0 };
}

export async function find(
  body: string,
  rules: PageRule | PageRule[],
  url = URL_2,
): Promise<Taught | undefined> {
  const doc = await documentOf(page(body), url);
  return (await findTaught(doc, url, true, [rules].flat(), noPause)).taught;
}
