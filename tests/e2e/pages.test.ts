import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { all, see, seeText } from '../support/test-ids';

let scene: Scene;
let page: Page;
let panel: Page;

beforeAll(async () => {
  scene = await startScene({ customers: 'en', uiLanguage: 'en' });
  page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1001`);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', 'Eleanor Whitcombe');
});
afterAll(() => scene?.close());
afterEach(() => scene.chromium.console.assertClean());

/** Milliseconds from now until the old name has left the panel, measured in the panel. */
const watchLeaving = (name: string) =>
  panel.evaluate(
    (old) =>
      new Promise<number>((done) => {
        const start = performance.now();
        const check = () => {
          const shown = document.querySelector('[data-testid="customer-name"]')?.textContent?.trim();
          if (shown === old) return void setTimeout(check, 5);
          done(performance.now() - start);
        };
        check();
      }),
    name,
  );

it('leaves the old customer within 300 ms of a navigation, and settles within 2 s on the new one', async () => {
  const left = watchLeaving('Eleanor Whitcombe');
  await page.goto(`${scene.origin}/crm/contacts/N-1004`, { waitUntil: 'load' });
  expect(await left).toBeLessThan(300);
  await seeText(panel, 'customer-name', 'Desmond Hale', { timeout: 2_000 });
  await see(panel, 'panel', { state: 'matched' });
});

it.each([
  ['/crm/contacts', 'a list of customers'],
  ['/mail', 'an inbox'],
  ['/mail/5', 'a newsletter'],
  ['/mail/6', "a colleague's mail"],
])('%s: nobody on %s', async (path) => {
  await page.goto(scene.origin + path, { waitUntil: 'load' });
  await see(panel, 'panel', { state: 'none' });
  expect(await all(panel, 'customer-name')).toEqual([]);
  expect(await scene.chromium.toolbarBadge(page.url())).toBe('');
});

it('finds the sender of a mail, not the agent and not who is quoted', async () => {
  await page.goto(`${scene.origin}/mail/1`, { waitUntil: 'load' });
  await settled(panel, 'matched', 'Eleanor Whitcombe');
  await page.goto(`${scene.origin}/mail/2`, { waitUntil: 'load' });
  await settled(panel, 'new', 'Philippa Garner');
});

it('follows switching in place, where neither address nor title change', async () => {
  await page.goto(`${scene.origin}/crm/split`, { waitUntil: 'load' });
  await see(panel, 'panel', { state: 'none' });
  const title = await page.title();
  await page.click('[data-open="N-1004"]');
  await settled(panel, 'matched', 'Desmond Hale');
  const left = watchLeaving('Desmond Hale');
  await page.click('[data-open="N-1001"]');
  expect(await left).toBeLessThan(1_300);
  await settled(panel, 'matched', 'Eleanor Whitcombe');
  expect([page.url(), await page.title()]).toEqual([`${scene.origin}/crm/split`, title]);
});

it('reads the record inside an iframe, and follows it', async () => {
  await page.goto(`${scene.origin}/crm/console/N-1004`, { waitUntil: 'load' });
  await settled(panel, 'matched', 'Desmond Hale');
  await page.click('a[href$="/crm/embed/N-1001"]');
  await settled(panel, 'matched', 'Eleanor Whitcombe');
});

it('keeps two tabs with two customers apart and follows the tab in front', async () => {
  await page.goto(`${scene.origin}/crm/contacts/N-1001`, { waitUntil: 'load' });
  await settled(panel, 'matched', 'Eleanor Whitcombe');
  const other = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1006`);
  await settled(panel, 'matched', 'Gareth Llewellyn');
  expect(await scene.chromium.toolbarBadge(other.url())).toBe('D');
  expect(await scene.chromium.toolbarBadge(page.url())).toBe('A');
  await page.bringToFront();
  await settled(panel, 'matched', 'Eleanor Whitcombe');
  await other.close();
  await see(panel, 'customer-name');
  await settled(panel, 'matched', 'Eleanor Whitcombe');
});

it('says so on a page that cannot be read', async () => {
  await page.goto('about:blank');
  await see(panel, 'panel', { state: /none|error/ });
  expect(await all(panel, 'customer-name')).toEqual([]);
});
