/**
 * What reading a page costs in real Chromium: floor (a walk over the text nodes that looks for `@` and digits),
 * ours, their ratio and the longest slice without a break. `tsx tests/bench/reading.ts [NODES]`.
 */
import { resolve } from 'node:path';
import { launch } from 'puppeteer-core';
import { build } from 'vite';
import { findBrowser } from '../support/find-browser';
import { bigPage, type Shape } from './big-page';
import type { Figures } from './on-page';

const ROUNDS = 7;
const SLICE_MS = 5;

/** The measurement and the reader as one script. */
async function bundle(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'on-page.ts'),
        name: 'bench',
        formats: ['iife'],
      },
    },
  });
  const [first] = [made].flat();
  const code = first && 'output' in first ? first.output[0].code : '';
  if (!code) throw new Error('the reader did not build');
  return code;
}

const wanted = Number(process.argv[2] ?? 53_000);
const code = await bundle();
const browser = await launch({
  executablePath: findBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox'],
});
try {
  console.log('shape      text nodes   floor ms   ours ms   × floor   longest ms   slices   people');
  for (const shape of ['grouped', 'table', 'prose'] satisfies Shape[]) {
    const page = await browser.newPage();
    await page.setContent(bigPage(wanted, shape), { waitUntil: 'load', timeout: 60_000 });
    const f = (await page.evaluate(`${code};bench.measure(${ROUNDS}, ${SLICE_MS})`)) as Figures;
    const cell = (n: number, width: number, digits = 1) => n.toFixed(digits).padStart(width);
    console.log(
      `${shape.padEnd(10)}${cell(f.nodes, 11, 0)}${cell(f.floor, 11)}${cell(f.ours, 10)}${cell(f.ours / f.floor, 10)}${cell(f.longest, 13)}${cell(f.slices, 9, 0)}${cell(f.found, 9, 0)}`,
    );
    await page.close();
  }
} finally {
  await browser.close();
}
