import { expect, it } from 'vitest';
import { freshDatabase } from '../../support/test-desk';
import { called, NOW } from '../scoring/given';

it('reads a time page by page, also where more share a moment than a page holds', async () => {
  const database = freshDatabase();
  const times = [0, 1, 1, 1, 1, 1, 2, 3, 3, 9];
  await database.write(async (s) => {
    for (const [i, t] of times.entries())
      await s.interactions.put({ ...called('connected'), id: `i${9 - i}`, at: NOW + t });
  });
  const pages: string[][] = [];
  for (let after: { at: number; id: string } | undefined; ; ) {
    const last = after;
    const page = await database.read((s) => s.interactions.pageBetween(NOW, NOW + 9, last, 2));
    pages.push(page.map(({ id }) => id));
    after = page.at(-1);
    if (page.length < 2) break;
  }
  // From inclusive to exclusive: the last one is left out. Of one moment in the order of ids.
  expect(pages.flat()).toEqual(['i9', 'i4', 'i5', 'i6', 'i7', 'i8', 'i3', 'i1', 'i2']);
});
