/**
 * Every way of reading a page on the same page in the same run: tables and budgets. How: measure.ts. The peers
 * read all of a page; of long lists we read the beginning and what is in view, which is what a badge or a panel
 * can be about, and again when something else is in view. So recall, of all that is there, is not ours to win.
 */
import { resolve } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser';
import { pageBundle } from '../../support/page-bundle';
import type { Budget, Measured, Table } from '../table';
import { type BigPage, bigPage, SHAPES, type Shape } from './big-page';
import { type Figures, measure, NEW_ROWS, type Timed } from './measure';

const SIZES = [5_000, 53_000];
/** Of the larger pages: × floor, and of ringcentral-c2d's default matcher. */
const MOST_FLOORS = 2;
const MOST_OF_PEER = 1 / 10;
const PEER = 'ringcentral-c2d, default matcher';

/** Numbers written differently are the same by their last ten digits. */
const keyOf = (phone: string) => phone.replace(/\D/g, '').slice(-10);

function quality(found: readonly string[] | undefined, page: BigPage) {
  const there = new Set(page.people.map((p) => keyOf(p.phone)));
  if (!found || there.size === 0) return {};
  const got = new Set(found.map(keyOf));
  const right = [...got].filter((k) => there.has(k)).length;
  return { recall: right / there.size, precision: got.size > 0 ? right / got.size : 1 };
}

const peerOf = (f: Figures): Timed | undefined => f.peers.find((p) => p.name === PEER);

function tableOf(shape: Shape, f: Figures, page: BigPage): Table {
  const row = (t: Timed, texts = f.nodes) => ({
    method: t.name,
    'texts read': texts,
    'CPU ms': t.ms,
    '× floor': t.ratio,
    'warm × floor': t.warm,
    'of ringcentral': t.ratio / (peerOf(f)?.ratio ?? Number.NaN),
    ...quality(t.phones, page),
  });
  return {
    title: `${shape}, ${f.nodes} text nodes`,
    rows: [
      row({ name: 'floor: walk, indexOf("@"), /\\d{2}/', ms: f.floor, ratio: 1, warm: 1 }),
      ...f.peers.map((p) => row(p)),
      row(f.first, f.taken),
      row({ ...f.again, phones: undefined }, f.taken),
    ],
  };
}

const slicesOf = (shape: Shape, f: Figures) => ({
  shape,
  'text nodes': f.nodes,
  'floor ms': f.floor,
  'warm floor ms': f.warmFloor,
  slices: f.first.slices,
  'longest ms (goal ≤ 8)': f.first.longest,
  [`again after ${NEW_ROWS} rows ms (goal ≤ 3)`]: f.again.ms,
  'longest of these ms': f.again.longest,
  'message KB': f.messageBytes / 1_000,
  'texts read': f.taken,
  'judged in the background ms': f.judging,
});

const budgetsOf = (shape: Shape, f: Figures): Budget[] => [
  { what: `${shape}, ${f.nodes} text nodes, × floor`, value: f.first.ratio, limit: MOST_FLOORS },
  {
    what: `${shape}, ${f.nodes} text nodes, warm × floor`,
    value: f.first.warm ?? Number.POSITIVE_INFINITY,
    limit: MOST_FLOORS,
  },
  {
    what: `${shape}, ${f.nodes} text nodes, of ringcentral-c2d's default matcher`,
    value: f.first.ratio / (peerOf(f)?.ratio ?? 0),
    limit: MOST_OF_PEER,
  },
];

async function onPage(browser: Browser, code: string, shape: Shape, made: BigPage): Promise<Figures> {
  const page = await browser.newPage();
  try {
    await page.setContent(made.html, { waitUntil: 'load', timeout: 120_000 });
    return await measure(page, code, shape);
  } finally {
    await page.close();
  }
}

export async function sideBySide(say: (line: string) => void): Promise<Measured> {
  const code = await pageBundle(resolve(import.meta.dirname, 'on-page.ts'), 'bench');
  // A profile of its own, thrown away afterwards.
  const browser = await launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    args: ['--no-sandbox', '--js-flags=--expose-gc'],
    protocolTimeout: 600_000,
  });
  const slices: Table = { title: 'Tierside in slices, CPU ms', rows: [] };
  const out: Measured = { tables: [], budgets: [] };
  try {
    for (const nodes of SIZES)
      for (const shape of SHAPES) {
        const made = bigPage(nodes, shape);
        const f = await onPage(browser, code, shape, made);
        say(`  ${shape}, ${f.nodes} text nodes: ${f.first.ratio.toFixed(1)} × floor`);
        out.tables.push(tableOf(shape, f, made));
        slices.rows.push(slicesOf(shape, f));
        if (nodes === Math.max(...SIZES)) out.budgets.push(...budgetsOf(shape, f));
      }
  } finally {
    await browser.close();
  }
  out.tables.push(slices);
  return out;
}
