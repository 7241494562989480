import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { importText, settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { all, click, see, seeNone } from '../support/test-ids';

let scene: Scene;
let page: Page;
let panel: Page;

// The page of Julian Castellane shows the e-mail of the one and the number of the other.
const FILE = `external_id,name,company,email,phone,total_spend,orders
J-1,Julian Castellane,Castellane Wines,julian@castellane.example,,,
J-2,J. Castellane,Castellane Estate,,+1 707 555 0136,500,2
K-1,Henrietta Bloom,Another Bloom,other.bloom@elsewhere.example,,,
`;

beforeAll(async () => {
  scene = await startScene({ uiLanguage: 'en' });
  expect((await importText(await scene.options(), FILE)).imported).toBe(3);
  page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1010`);
  panel = await scene.chromium.openPanel(page);
});
afterAll(() => scene?.close());
afterEach(() => scene.chromium.console.assertClean());

it('offers both when two stored customers fit, and chooses nobody by itself', async () => {
  await see(panel, 'panel', { state: 'ambiguous' });
  expect(await all(panel, 'candidate')).toHaveLength(2);
  expect(await scene.chromium.toolbarBadge(page.url())).toBe('?');
  await seeNone(panel, 'tier');
});

it('remembers the choice for this page', async () => {
  const candidates = await all(panel, 'candidate');
  const second = candidates.findIndex((c) => c.text.includes('Castellane Estate'));
  await click(panel, 'link-customer', second);
  await settled(panel, 'matched', 'J. Castellane');
  await page.goto(`${scene.origin}/crm/contacts`, { waitUntil: 'load' });
  await see(panel, 'panel', { state: 'none' });
  await page.goto(`${scene.origin}/crm/contacts/N-1010`, { waitUntil: 'load' });
  await settled(panel, 'matched', 'J. Castellane');
});

it('a name alone only suggests', async () => {
  await page.goto(`${scene.origin}/crm/contacts/N-1011`, { waitUntil: 'load' });
  await settled(panel, 'new', 'Henrietta Bloom');
  expect((await see(panel, 'suggestion')).text).toContain('Another Bloom');
});

it('adds somebody new with one click', async () => {
  await click(panel, 'add-customer');
  await settled(panel, 'matched', 'Henrietta Bloom');
  await see(panel, 'tier', { tier: 'D', score: '40.0' });
});
