/** A list of 50,000 texts: nobody who works on it feels that it is read. Counts and CPU time, no clock. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bigPage, GROWS_AT, moreRows } from '../bench/reading/big-page';
import { importText } from '../support/agent';
import { type DomProbe, probeDom } from '../support/dom-probe';
import { type Served, serve } from '../support/http-server';
import { countMessages, type MessageCount } from '../support/message-count';
import { type Scene, startScene } from '../support/scene';
import { type ScriptHand, scriptHand } from '../support/script-hand';
import { traceTasks } from '../support/task-trace';
import { until } from '../support/until';

const TEXTS = 50_000;
const CUSTOMERS = 40;
/** Longer than the longest pause between two looks at a page that may still fill in (watch.ts), ms. */
const NO_MORE_MS = 4_500;
const REST_MS = 1_500;
let scene: Scene;
let served: Served;
let page: Page;
let hand: ScriptHand;
let heard: MessageCount;

beforeAll(async () => {
  const { html, people } = bigPage(TEXTS, 'grouped');
  served = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  scene = await startScene({ uiLanguage: 'en' });
  const rows = people.slice(0, CUSTOMERS).map((p, i) => `L-${i},${p.name},${p.email},${p.phone}`);
  await importText(await scene.options(), ['external_id,name,email,phone', ...rows].join('\n'));
  page = await scene.chromium.open(`${served.origin}/`);
  hand = await scriptHand(scene.chromium, served.origin);
  heard = await countMessages(scene.chromium);
});
afterAll(async () => {
  await scene?.close();
  await served?.close();
});
afterEach(() => scene.chromium.console.assertClean());

const badges = async () => (await page.$$('tierside-badge')).length;
const sum = (layout: Record<string, number>) => Object.values(layout).reduce((a, b) => a + b, 0);

/** Waits until the script has not looked at the page for so long. */
async function untouched(dom: DomProbe, ms: number): Promise<void> {
  let [looks, since] = [-1, performance.now()];
  await until(
    `no look at the page for ${ms} ms`,
    async () => {
      const now = (await dom.counts()).looks;
      if (now !== looks) [looks, since] = [now, performance.now()];
      return performance.now() - since > ms;
    },
    { timeout: 40_000, seen: async () => JSON.stringify(await dom.counts()) },
  );
}

it('reading it, telling of it and drawing its badges is no long task', async () => {
  await until('badges', async () => (await badges()) > 0);
  await hand.stop();
  await until('no badge', async () => (await badges()) === 0);
  // The page itself rests by now: what its main thread does is ours.
  const tasks = await traceTasks(page, async () => {
    await hand.start();
    await until('badges', async () => (await badges()) > 0);
  });
  expect(tasks.long).toBe(0);
});

it('is not looked at while it rests, and nothing is told', async () => {
  const dom = await probeDom(page, scene.chromium.extension.id);
  await untouched(dom, NO_MORE_MS);
  await dom.reset();
  await heard.taken();
  await untouched(dom, REST_MS);
  expect(await dom.counts()).toEqual({ looks: 0, styles: 0, layout: {} });
  expect(await heard.taken()).toEqual([]);
});

it('with 200 new rows it is read once more, without its layout and without a word where nobody sees them', async () => {
  const dom = await probeDom(page, scene.chromium.extension.id);
  await dom.reset();
  await heard.taken();
  await page.evaluate(
    (at, rows) => document.querySelector(at)?.insertAdjacentHTML('beforeend', rows),
    GROWS_AT.grouped,
    moreRows(200, 'grouped'),
  );
  await until('a look at the page', async () => (await dom.counts()).looks > 0);
  await untouched(dom, REST_MS);
  const { looks, layout } = await dom.counts();
  expect(sum(layout)).toBe(0);
  // A part of the page's texts, however long it is: five looks at each would be 250,000.
  expect(looks).toBeLessThan(TEXTS / 2);
  expect(await heard.taken()).toEqual([]);
});

it('with a new person in view it is told once', async () => {
  await heard.taken();
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<h1>Zoe Aldous</h1><dl><dt>E-mail</dt><dd>zoe.aldous@aldous.example</dd></dl>',
    ),
  );
  const said: string[] = [];
  const dom = await probeDom(page, scene.chromium.extension.id);
  await until('the news', async () => {
    said.push(...(await heard.taken()));
    return said.length > 0;
  });
  await untouched(dom, REST_MS);
  said.push(...(await heard.taken()));
  expect(said).toEqual(['sketch']);
});
