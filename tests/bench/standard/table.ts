/** What trying a standard costs at 1×, 10× and 100×, and logging whatever the length of the history. */
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser';
import { pageBundle } from '../../support/page-bundle';
import type { Bench } from '../table';

type InBrowser = typeof import('./in-browser');

const SIZES = [1_000, 10_000, 100_000];
const HISTORIES = [1, 100, 10_000];
const RUNS = 21;
/** × the least arithmetic, and × one small write in a transaction over all tables. */
const MOST_ARITHMETIC = 3;
const MOST_EMPTY = 4;

/** The exponent of growth between the first and the last size: 1 is linear. */
const exponent = (sizes: readonly number[], times: readonly number[]): number => {
  const [n0 = 1, n1 = 1] = [sizes[0], sizes.at(-1)];
  const [t0 = 1, t1 = 1] = [times[0], times.at(-1)];
  return Math.log(t1 / t0) / Math.log(n1 / n0);
};

export const standard: Bench = {
  name: 'standard',
  title: 'Trying a standard on all customers; logging an outcome',
  async run(say) {
    const script = await pageBundle(resolve('tests/bench/standard/in-browser.ts'), 'bench');
    const browser = await launch({
      executablePath: findBrowser('chromium'),
      headless: true,
      pipe: true,
      args: ['--no-sandbox'],
    });
    try {
      const page = await browser.newPage();
      const { createServer } = await import('node:http');
      const server = createServer((_, answer) => answer.end('<!doctype html>')).listen(0, '127.0.0.1');
      await new Promise((ready) => server.once('listening', ready));
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      await page.goto(`http://127.0.0.1:${port}/`);
      await page.addScriptTag({ content: `${script};globalThis.bench = bench;` });
      const tried = [];
      for (const size of SIZES) {
        say(`  what-if over ${size} customers`);
        const run = (n: number, runs: number) =>
          (globalThis as unknown as { bench: InBrowser }).bench.whatIf(n, runs);
        tried.push({ size, ...(await page.evaluate(run, size, RUNS)) });
      }
      const logged = [];
      for (const history of HISTORIES) {
        say(`  logging with ${history} interactions before`);
        const run = (n: number, runs: number) =>
          (globalThis as unknown as { bench: InBrowser }).bench.logging(n, runs);
        logged.push({ history, ...(await page.evaluate(run, history, 2 * RUNS + 1)) });
      }
      server.close();
      const largest = tried.at(-1);
      return {
        tables: [
          {
            title: 'What-if, all customers loaded',
            rows: tried.map(({ size, load, floor, ours, moved }) => ({
              customers: size,
              'load ms': load,
              'arithmetic ms': floor,
              'preview ms': ours,
              '× arithmetic (goal ≤ 3)': ours / floor,
              moved,
            })),
          },
          {
            title: `Growth of a preview: exponent ${exponent(
              SIZES,
              tried.map((t) => t.ours),
            ).toFixed(2)}`,
            rows: [],
          },
          {
            title: 'Outcome logged, re-scored and durable',
            rows: logged.map(({ history, nothing, empty, ours }) => ({
              'interactions before': history,
              'empty transaction ms': nothing,
              'one small write ms': empty,
              'outcome ms': ours,
              '× (goal ≤ 4)': ours / empty,
            })),
          },
        ],
        budgets: [
          {
            what: 'what-if over 100,000 customers, × arithmetic',
            value: (largest?.ours ?? Number.NaN) / (largest?.floor ?? Number.NaN),
            limit: MOST_ARITHMETIC,
          },
          ...logged.map(({ history, empty, ours }) => ({
            what: `outcome after ${history} interactions, × one small write`,
            value: ours / empty,
            limit: MOST_EMPTY,
          })),
        ],
      };
    } finally {
      await browser.close();
    }
  },
};
