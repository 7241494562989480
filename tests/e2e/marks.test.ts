import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptNotice, logOutcome, settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { all, click, see } from '../support/test-ids';
import { until } from '../support/until';

const [FIRST, SECOND] = [
  { id: 'N-1001', name: 'Eleanor Whitcombe' },
  { id: 'N-1004', name: 'Desmond Hale' },
];
let scene: Scene;
let page: Page;
let panel: Page;

beforeAll(async () => {
  scene = await startScene({ uiLanguage: 'en', customers: 'en' });
  page = await scene.chromium.open(`${scene.origin}/crm/contacts/${FIRST.id}`);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', FIRST.name);
});
afterAll(() => scene?.close());

const badge = (mark: string) =>
  until(`the toolbar badge "${mark}"`, async () => (await scene.chromium.toolbarBadge(page.url())) === mark);

it('finds the customer although the worker is stopped while the page loads', async () => {
  for (const { id, name } of [SECOND, FIRST, SECOND, FIRST]) {
    await scene.chromium.stopWorker();
    await page.goto(`${scene.origin}/crm/contacts/${id}`, { waitUntil: 'load' });
    await scene.chromium.stopWorker();
    await settled(panel, 'matched', name);
  }
  scene.chromium.console.assertClean();
});

it('three digits within a second leave the log before them as it was', async () => {
  await logOutcome(panel, 'callback');
  await click(panel, 'details-close');
  const [before] = await all(panel, 'history-item');
  const score = (await see(panel, 'tier')).data.score;
  for (const digit of ['4', '7', '1'] as const) await panel.keyboard.press(digit);
  await until('the log as it was', async () => {
    const items = await all(panel, 'history-item');
    return items.length === 1 && JSON.stringify(items[0]?.data) === JSON.stringify(before?.data);
  });
  await see(panel, 'tier', { score: score ?? '' });
});

it('a paused site and everything erased leave no letter in the toolbar', async () => {
  await badge('A');
  await click(panel, 'site-pause');
  await see(panel, 'panel', { state: 'paused' });
  await badge('');
  await click(panel, 'site-read');
  await settled(panel, 'matched', FIRST.name);
  await badge('A');
  const options = await scene.options();
  await click(options, 'consent-withdraw');
  await page.bringToFront();
  await see(panel, 'panel', { state: 'consent' });
  await badge('');
  await until('that nobody of the open pages is remembered', async () => {
    const kept = await panel.evaluate(() => chrome.storage.session.get());
    return !JSON.stringify(kept).includes(FIRST.name.split(' ')[1] ?? '');
  });
  await acceptNotice(panel);
  await page.bringToFront();
  await badge('A');
  await scene.options();
  await click(options, 'erase-all');
  await click(options, 'erase-confirm');
  await page.bringToFront();
  await see(panel, 'panel', { state: 'consent' });
  await badge('');
  expect(await page.$('tierside-badge')).toBeNull();
});
