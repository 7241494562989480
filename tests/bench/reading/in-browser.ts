/**
 * The real thing: the built extension on a large list in Chromium. The page has loaded and rests when its script
 * is put into it anew, as it is into tabs that are open already: whatever the main thread of the page works from
 * then on is ours, sketch, message, answer and badges, in CPU time. Drawing the page anew where badges come is
 * told apart: a table of thousands of rows is laid out whole whatever changes in it. The floor is walked in a
 * fresh world of the same page. Before both, rubbish is collected, and of both the quickest of three counts: what
 * else the browser does in the meantime only ever adds. Some people on the page are stored customers.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { importText } from '../../support/agent';
import { gzipBytes } from '../../support/bundle-size';
import { type CpuClock, cpuClock } from '../../support/cpu-clock';
import { type Served, serve } from '../../support/http-server';
import { CHROME_BUILD } from '../../support/paths';
import { type Scene, startScene } from '../../support/scene';
import { type ScriptHand, scriptHand } from '../../support/script-hand';
import { type TaskCost, traceTasks } from '../../support/task-trace';
import type { Budget, Measured, Table } from '../table';
import { atRest } from './at-rest';
import { bigPage, type Shape } from './big-page';

const NODES = 53_000;
/** What rests at the end is looked at further (at-rest.ts): the last one. */
const SHAPES = ['table', 'grouped'] satisfies Shape[];
const ROUNDS = 3;
/** The first reading has ended, and the first of the looks at a page that may still fill in (watch.ts) has not begun. */
const FIRST_MS = 380;
/** All of those looks are over. */
const SETTLED_MS = 9_700;
const CUSTOMERS = 200;
const LOAD_MS = 120_000;
const MOST_FLOORS = 2;
/** CPU ms within 200 ms of a page that rests. */
const REST_MS = 1;
/** Of a content script, KB gzip. */
const MOST_KB = 16;

/** As in methods.ts; written out, because it has to be given to the page as text. */
const FLOOR = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let n = walker.nextNode(); n; n = walker.nextNode()) { const { data } = n; if (data.indexOf('@') >= 0 || /\\d{2}/.test(data)) hits++; }
  return hits;
})()`;

const BADGES = "document.querySelectorAll('tierside-badge').length";

interface Visit {
  floor: number;
  /** Script, reading, message and badges, but for `drawing`. */
  first: number;
  /** Styles, layout and paint, for the badges. */
  drawing: number;
  layouts: number;
  longest: number;
  settling: TaskCost;
  badges: number;
}

async function rests(clock: CpuClock): Promise<void> {
  for (let k = 0; k < 50; k++) {
    const before = await clock.now();
    await sleep(200);
    if ((await clock.now()) - before < REST_MS) return;
  }
}

/** What the page's main thread does within so many ms of `act`, which returns at once. */
const costOf = (page: Page, ms: number, act: () => Promise<unknown>): Promise<TaskCost> =>
  traceTasks(page, async () => {
    const end = performance.now() + ms;
    await act();
    await sleep(end - performance.now());
  });

const script = (c: TaskCost) => c.total - c.drawing;

const inWorld = async (session: CDPSession, clock: CpuClock): Promise<number> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  return (await clock.of(FLOOR, executionContextId)).ms;
};

async function visit(page: Page, hand: ScriptHand, url: string): Promise<Visit> {
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load', timeout: LOAD_MS });
  const [clock, session] = [await cpuClock(page), await page.createCDPSession()];
  const quiet = async () => {
    await hand.stop();
    await session.send('HeapProfiler.collectGarbage');
    await rests(clock);
  };
  const [floors, firsts]: [number[], TaskCost[]] = [[], []];
  for (let k = 0; k < ROUNDS; k++) {
    await quiet();
    floors.push(await inWorld(session, clock));
    await quiet();
    firsts.push(await costOf(page, FIRST_MS, hand.start));
  }
  const least = (pick: (c: TaskCost) => number) => Math.min(...firsts.map(pick));
  await quiet();
  const settling = await costOf(page, SETTLED_MS, hand.start);
  const badges = (await clock.of(BADGES)).value as number;
  await session.detach();
  return {
    floor: Math.min(...floors),
    first: least(script),
    drawing: least((c) => c.drawing),
    layouts: least((c) => c.layouts),
    longest: least((c) => c.longest),
    settling,
    badges,
  };
}

const row = (shape: Shape, v: Visit) => ({
  shape,
  'floor ms': v.floor,
  'reading, message, badges ms': v.first,
  '× floor': v.first / v.floor,
  badges: v.badges,
  'page drawn anew ms': v.drawing,
  layouts: v.layouts,
  'longest task ms': v.longest,
  [`all of ${Math.round(SETTLED_MS / 1_000)} s ms`]: v.settling.total - v.settling.drawing,
  'drawn anew ms': v.settling.drawing,
});

/** What is put into a page, as the page's own debugger sees it. */
async function scriptsIn(scene: Scene, page: Page, url: string): Promise<{ file: string; kb: number }[]> {
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
  return [...files].map((file) => ({ file, kb: gzipBytes(CHROME_BUILD, [file]) / 1_000 }));
}

const servePages = (): Promise<Served> =>
  serve((request, response) => {
    const shape = SHAPES.find((s) => request.url === `/${s}`);
    response.writeHead(shape ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(shape && bigPage(NODES, shape).html);
  });

async function importPeople(scene: Scene): Promise<void> {
  const { people } = bigPage(CUSTOMERS * 6, 'grouped');
  const lines = people.slice(0, CUSTOMERS).map((p, i) => `B-${i},${p.name},${p.email},${p.phone}`);
  await importText(await scene.options(), ['external_id,name,email,phone', ...lines].join('\n'));
}

async function measureAll(scene: Scene, origin: string): Promise<Measured> {
  const page = await scene.chromium.browser.newPage();
  const hand = await scriptHand(scene.chromium, origin);
  const costs: Table = {
    title: `The built extension on ${NODES} text nodes, CPU ms of the page's main thread`,
    rows: [],
  };
  const budgets: Budget[] = [];
  for (const shape of SHAPES) {
    const seen = await visit(page, hand, `${origin}/${shape}`);
    costs.rows.push(row(shape, seen));
    budgets.push({
      what: `the built extension, ${shape}: script, reading, message and badges, × floor`,
      value: seen.first / seen.floor,
      limit: MOST_FLOORS,
    });
  }
  const rest = await atRest(scene.chromium, page, 'grouped');
  const scripts = await scriptsIn(scene, page, `${origin}/table`);
  const sizes: Table = {
    title: 'Scripts put into a page',
    rows: scripts.map(({ file, kb }) => ({ script: file, 'KB gzip': kb })),
  };
  budgets.push({
    what: 'scripts put into a page, KB gzip',
    value: scripts.reduce((sum, { kb }) => sum + kb, 0),
    limit: MOST_KB,
  });
  return { tables: [costs, ...rest.tables, sizes], budgets: [...budgets, ...rest.budgets] };
}

export async function inBrowser(say: (line: string) => void): Promise<Measured> {
  say('  the built extension …');
  const served = await servePages();
  const scene = await startScene({ uiLanguage: 'en' });
  try {
    await importPeople(scene);
    return await measureAll(scene, served.origin);
  } finally {
    await scene.close();
    await served.close();
  }
}
