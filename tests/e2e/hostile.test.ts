import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logOutcome, settled } from '../support/agent';
import { startHostile } from '../support/hostile';
import type { Served } from '../support/http-server';
import { type Scene, startScene } from '../support/scene';
import { count, see, seeNone } from '../support/test-ids';

let scene: Scene;
let hostile: Served;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [scene, hostile] = await Promise.all([startScene({ customers: 'en', uiLanguage: 'en' }), startHostile()]);
  scene.chromium.console.allow(/hostile:/);
  // The page clicks its own mailto link by script; that is the browser's answer.
  scene.chromium.console.allow(/user gesture is required/);
  page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1004`);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', 'Desmond Hale');
});
afterAll(async () => {
  await scene?.close();
  await hostile?.close();
});

/** The panel answers a click in this time, whatever the page does; generous for two shared cores. */
const ANSWER_MS = 1_000;
const answerTime = () =>
  panel.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
  );

it.each(['throws', 'spoils', 'clicks'])('finds the customer on a page that %s', async (name) => {
  await page.goto(`${hostile.origin}/${name}`, { waitUntil: 'load' });
  await settled(panel, 'matched', 'Eleanor Whitcombe');
  expect(await answerTime()).toBeLessThan(ANSWER_MS);
  expect(await count(panel, 'history-item')).toBe(0);
  scene.chromium.console.assertClean();
});

it('stays usable beside a page that floods', async () => {
  await page.goto(`${hostile.origin}/floods`, { waitUntil: 'domcontentloaded' });
  await see(panel, 'panel', { state: /matched|none|ambiguous|new/ });
  expect(await answerTime()).toBeLessThan(ANSWER_MS);
  await page.goto(`${scene.origin}/crm/contacts/N-1004`, { waitUntil: 'load' });
  await settled(panel, 'matched', 'Desmond Hale');
  scene.chromium.console.assertClean();
});

it('leaves the old customer and lives on while a page hangs', async () => {
  await page.goto(`${hostile.origin}/hangs`, { waitUntil: 'load' });
  await seeNone(panel, 'customer-name', { timeout: 1_000 }).catch(() =>
    settled(panel, 'matched', 'Eleanor Whitcombe'),
  );
  expect(await answerTime()).toBeLessThan(ANSWER_MS);
  // Once the page is back it is read like any other.
  await settled(panel, 'matched', 'Eleanor Whitcombe');
  expect((await logOutcome(panel, 'connected')).scoreBefore).toBe('71.5');
  scene.chromium.console.assertClean();
});
