import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { logOutcome, noteText, settled, writeNote } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { all, count, see } from '../support/test-ids';
import { until } from '../support/until';

const NAME = 'Philippa Garner';
const DRAFT_MS = 300;
let userDataDir: string;
let scene: Scene;
let page: Page;
let panel: Page;

beforeAll(async () => {
  userDataDir = await mkdtemp(join(tmpdir(), 'tierside-profile-'));
  scene = await startScene({ uiLanguage: 'en', userDataDir });
  page = await scene.chromium.open(`${scene.origin}/crm/leads/L-2001`);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'new', NAME);
});
afterAll(() => scene?.close());

const draft = (text: string) =>
  until(`the draft "${text}"`, async () => (await noteText(panel)) === text, {
    seen: () => noteText(panel),
  });

it('a note being written survives reloading the page and closing the panel', async () => {
  await writeNote(panel, 'asked for a price');
  await page.reload({ waitUntil: 'load' });
  await settled(panel, 'new', NAME);
  await draft('asked for a price');
  await scene.chromium.closePanel(page);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'new', NAME);
  await draft('asked for a price');
});

it('goes on where it was when the service worker is stopped in the middle', async () => {
  await scene.chromium.stopWorker();
  expect(await logOutcome(panel, 'interested')).toMatchObject({ scoreBefore: '40.0', scoreAfter: '55.1' });
  await scene.chromium.stopWorker();
  await page.goto(`${scene.origin}/crm/leads/L-2002`, { waitUntil: 'load' });
  await settled(panel, 'new', 'Constance Avery');
  await scene.chromium.stopWorker();
  await page.goto(`${scene.origin}/crm/leads/L-2001`, { waitUntil: 'load' });
  await settled(panel, 'matched', NAME);
  await until('the badge', async () => (await scene.chromium.toolbarBadge(page.url())) === 'B');
  expect((await all(panel, 'history-item'))[0]?.text).toContain('asked for a price');
  scene.chromium.console.assertClean();
});

it('keeps the log, the score and the draft through a restart of the browser', async () => {
  await writeNote(panel, 'send the catalogue');
  // Drafts are durable 300 ms after the last key; that is what is tested here.
  await new Promise((done) => setTimeout(done, DRAFT_MS));
  await scene.close();
  scene = await startScene({ userDataDir, accepted: false });
  page = await scene.chromium.open(`${scene.origin}/crm/leads/L-2001`);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', NAME);
  await see(panel, 'tier', { tier: 'B', score: '55.1' });
  expect(await count(panel, 'history-item')).toBe(1);
  await draft('send the catalogue');
  scene.chromium.console.assertClean();
});
