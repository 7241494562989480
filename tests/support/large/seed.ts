import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { pageBundle } from '../page-bundle';

type InPage = typeof import('./seed-in-page');

/** Puts `size` generated customers into the database of the extension that `page` belongs to. */
export async function seedCustomers(page: Page, size: number): Promise<void> {
  await page.evaluate(
    `${await pageBundle(resolve('tests/support/large/seed-in-page.ts'), 'large')};globalThis.large = large; 0`,
  );
  const there = await page.evaluate((n) => (globalThis as unknown as { large: InPage }).large.seed(n), size);
  if (there < size) throw new Error(`${there} of ${size} customers are stored`);
}

/** What is stored of standards; after `seedCustomers` in the same page. */
export const storedStandards = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { large: InPage }).large.stored());
