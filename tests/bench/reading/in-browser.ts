/**
 * The real thing: the built extension on a large list in Chromium, against the same page in a browser without it.
 * What a user feels is the main thread of the page, so its tasks are traced, in CPU time; the difference is ours.
 * Some of the people on the page are stored customers, so that badges are drawn too.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { importText } from '../../support/agent';
import { gzipBytes } from '../../support/bundle-size';
import { cpuClock } from '../../support/cpu-clock';
import { findBrowser } from '../../support/find-browser';
import { type Served, serve } from '../../support/http-server';
import { CHROME_BUILD } from '../../support/paths';
import { type Scene, startScene } from '../../support/scene';
import { type TaskCost, traceTasks } from '../../support/task-trace';
import type { Budget, Measured, Table } from '../table';
import { atRest } from './at-rest';
import { bigPage, GROWS_AT, moreRows, type Shape } from './big-page';
import { NEW_ROWS } from './measure';

const NODES = 53_000;
const SHAPES: Shape[] = ['table', 'cards'];
const ROUNDS = 2;
/** Pages are looked at again for so long after they have loaded, watch.ts. */
const WATCH_MS = 11_000;
const GROWN_MS = 2_500;
const CUSTOMERS = 200;
const LOAD_MS = 120_000;

/** As in methods.ts; written out, because it has to be given to the page as text. */
const FLOOR = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let n = walker.nextNode(); n; n = walker.nextNode()) { const { data } = n; if (data.indexOf('@') >= 0 || /\\d{2}/.test(data)) hits++; }
  return hits;
})()`;

interface Visit extends TaskCost {
  /** A first walk over the page's texts, CPU ms. */
  floor: number;
  /** CPU ms from new rows to rest. */
  grown: number;
}

async function visit(page: Page, url: string, shape: Shape): Promise<Visit> {
  const cost = await traceTasks(page, async () => {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
    await sleep(WATCH_MS);
  });
  const clock = await cpuClock(page);
  const floor = await clock.of(FLOOR);
  await clock.of(
    `document.querySelector(${JSON.stringify(GROWS_AT[shape])}).insertAdjacentHTML('beforeend', ${JSON.stringify(moreRows(NEW_ROWS, shape))}); document.body.offsetHeight`,
  );
  const before = await clock.now();
  await sleep(GROWN_MS);
  return { ...cost, floor: floor.ms, grown: (await clock.now()) - before };
}

const least = (list: readonly number[]): number => Math.min(...list);
const of = (visits: readonly Visit[], key: keyof Visit): number[] => visits.map((v) => v[key]);

/** The quietest of the visits: a busy machine only ever adds. */
function row(shape: Shape, withUs: readonly Visit[], without: readonly Visit[]) {
  const ours = (key: keyof Visit) => Math.max(0, least(of(withUs, key)) - least(of(without, key)));
  const floor = least(of(without, 'floor'));
  return {
    shape,
    'floor ms': floor,
    [`ours in ${WATCH_MS / 1_000} s, ms`]: ours('total'),
    '× floor': ours('total') / floor,
    'longest task ms': least(of(withUs, 'longest')),
    'without us': least(of(without, 'longest')),
    'long tasks': least(of(withUs, 'long')),
    'without us ': least(of(without, 'long')),
    [`after ${NEW_ROWS} rows, ms (goal ≤ 3)`]: ours('grown'),
  };
}

/** What is put into a page, as the page's own debugger sees it. */
async function scriptsIn(scene: Scene, page: Page, url: string): Promise<Table> {
  const session = await page.createCDPSession();
  const base = `chrome-extension://${scene.chromium.extension.id}/`;
  const files = new Set<string>();
  session.on('Debugger.scriptParsed', (s) => {
    if (s.url.startsWith(base)) files.add(s.url.slice(base.length));
  });
  await session.send('Debugger.enable');
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  await sleep(2_000);
  await session.detach();
  return {
    title: 'Scripts put into a page',
    rows: [...files].map((file) => ({ script: file, 'KB gzip': gzipBytes(CHROME_BUILD, [file]) / 1_000 })),
  };
}

const servePages = (): Promise<Served> =>
  serve((request, response) => {
    const shape = SHAPES.find((s) => request.url === `/${s}`);
    response.writeHead(shape ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(shape && bigPage(NODES, shape).html);
  });

async function importPeople(scene: Scene): Promise<void> {
  const { people } = bigPage(CUSTOMERS * 9, 'cards');
  const lines = people.slice(0, CUSTOMERS).map((p, i) => `B-${i},${p.name},${p.email},${p.phone}`);
  await importText(await scene.options(), ['external_id,name,email,phone', ...lines].join('\n'));
}

async function measureAll(scene: Scene, bare: Browser, origin: string): Promise<Measured> {
  const [page, other] = [await scene.chromium.browser.newPage(), await bare.newPage()];
  const costs: Table = { title: `The built extension on ${NODES} text nodes, CPU ms of the page`, rows: [] };
  const budgets: Budget[] = [];
  for (const shape of SHAPES) {
    const [withUs, without]: [Visit[], Visit[]] = [[], []];
    for (let k = 0; k < ROUNDS; k++) {
      await page.bringToFront();
      withUs.push(await visit(page, `${origin}/${shape}`, shape));
      without.push(await visit(other, `${origin}/${shape}`, shape));
    }
    costs.rows.push(row(shape, withUs, without));
    const longTasks = least(of(withUs, 'long')) - least(of(without, 'long'));
    budgets.push({ what: `${shape}: long tasks added to the page`, value: longTasks, limit: 0 });
  }
  const rest = await atRest(scene.chromium, page, `${origin}/cards`, 'cards');
  const scripts = await scriptsIn(scene, page, `${origin}/table`);
  return { tables: [costs, ...rest.tables, scripts], budgets: [...budgets, ...rest.budgets] };
}

export async function inBrowser(say: (line: string) => void): Promise<Measured> {
  say('  the built extension …');
  const served = await servePages();
  const scene = await startScene({ uiLanguage: 'en' });
  const bare = await launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: null,
    args: ['--no-sandbox', '--window-size=1400,900', '--no-first-run', '--disable-background-networking'],
    protocolTimeout: LOAD_MS,
  });
  try {
    await importPeople(scene);
    return await measureAll(scene, bare, served.origin);
  } finally {
    await bare.close();
    await scene.close();
    await served.close();
  }
}
