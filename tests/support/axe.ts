import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { until } from './until';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong on the page, one line each; nothing is switched off. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(source);
  // Colours on their way from one to the other have a contrast of their own.
  await until('transitions to end', () =>
    page.evaluate(() => document.getAnimations().every((a) => !(a instanceof CSSTransition))),
  );
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run(
      document,
      { resultTypes: ['violations'] },
    );
    return violations.flatMap((v) =>
      v.nodes.map((n) => `${v.id}: ${n.target.join(' ')} ${n.failureSummary?.replace(/\s+/g, ' ')}`),
    );
  });
}
