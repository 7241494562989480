import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptNotice, settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { all, count, see } from '../support/test-ids';

let scene: Scene;
let page: Page;
let panel: Page;

beforeAll(async () => {
  scene = await startScene({ accepted: false });
  page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1001`);
  panel = await scene.chromium.openPanel(page);
});
afterAll(() => scene?.close());

const registered = () => panel.evaluate(() => chrome.scripting.getRegisteredContentScripts());
const readings = () => panel.evaluate(() => chrome.storage.session.get());

it('says in three sentences what is read, where it stays and how to stop it, and asks', async () => {
  await see(panel, 'panel', { state: 'consent' });
  const [notice] = await all(panel, 'consent-notice');
  expect(notice?.text.match(/[.。](\s|$|\p{L})/gu)?.length).toBe(3);
  expect(await count(panel, 'customer-name')).toBe(0);
});

it('reads nothing and registers nothing before the notice is accepted', async () => {
  expect(await registered()).toEqual([]);
  await page.reload({ waitUntil: 'load' });
  expect(JSON.stringify(await readings())).not.toContain('Whitcombe');
  expect(await scene.chromium.toolbarBadge(page.url())).toBe('');
  expect(await page.$('tierside-badge')).toBeNull();
});

it('reads the open page once accepted, without a reload', async () => {
  await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));
  await acceptNotice(panel);
  await page.bringToFront();
  await settled(panel, 'new', 'Eleanor Whitcombe');
  expect(await page.evaluate(() => 'stillTheSamePage' in globalThis)).toBe(true);
  expect(await registered()).toHaveLength(1);
  expect(await scene.chromium.toolbarBadge(page.url())).toBe('+');
  scene.chromium.console.assertClean();
});
