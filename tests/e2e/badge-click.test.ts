/** A click on a badge opens the real side panel on that customer, and only a real click does. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { logOutcome, settled } from '../support/agent';
import { clickBadge } from '../support/badges';
import type { Served } from '../support/http-server';
import { startLists } from '../support/list-pages';
import { countMessages } from '../support/message-count';
import { type Scene, startScene } from '../support/scene';
import { all, click, count, see, seeNone } from '../support/test-ids';
import { until } from '../support/until';

const [ELEANOR, DESMOND, FIONA] = ['Eleanor Whitcombe', 'Desmond Hale', 'Fiona Abernathy'];
let scene: Scene;
let lists: Served;
let page: Page;

beforeAll(async () => {
  [scene, lists] = await Promise.all([startScene({ customers: 'en', uiLanguage: 'en' }), startLists()]);
  page = await scene.chromium.open(`${scene.origin}/crm/contacts`);
});
afterAll(async () => {
  await scene?.close();
  await lists?.close();
});
beforeEach(async () => {
  await scene.chromium.closePanel(page);
  await page.goto(`${scene.origin}/crm/contacts`, { waitUntil: 'load' });
});
afterEach(() => scene.chromium.console.assertClean());

it('opens the panel on that customer, says so, and goes back to the page with one click', async () => {
  await clickBadge(page, DESMOND);
  const panel = await scene.chromium.openedPanel();
  await settled(panel, 'matched', DESMOND);
  expect((await see(panel, 'panel')).data.customerId).toBeTruthy();
  expect(await panel.$eval('header', (e) => e.textContent)).toContain('Opened from the list');
  await click(panel, 'focus-back');
  await see(panel, 'panel', { state: 'none' });
  await seeNone(panel, 'focus-back');
});

it('opens although the worker sleeps', async () => {
  await page.waitForSelector('tierside-badge');
  await scene.chromium.stopWorker();
  await clickBadge(page, FIONA);
  await settled(await scene.chromium.openedPanel(), 'matched', FIONA);
});

it('changes to another customer while it is open, and logs for the one it shows', async () => {
  const panel = await scene.chromium.openPanel(page);
  await see(panel, 'panel', { state: 'none' });
  await clickBadge(page, FIONA);
  await settled(panel, 'matched', FIONA);
  const { scoreBefore } = await logOutcome(panel, 'connected');
  expect(scoreBefore).toBeTruthy();
  expect(await count(panel, 'history-item')).toBe(1);
  await clickBadge(page, DESMOND);
  await settled(panel, 'matched', DESMOND);
  expect(await count(panel, 'history-item')).toBe(0);
  await clickBadge(page, FIONA);
  await settled(panel, 'matched', FIONA);
  await see(panel, 'history-item', { outcome: 'connected' });
});

it('never shows one customer’s data beside another’s name, however fast badges are clicked', async () => {
  const panel = await scene.chromium.openPanel(page);
  await panel.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { kept });
    new MutationObserver(() => {
      const of = (id: string) => document.querySelector(`[data-testid="${id}"]`)?.textContent ?? '';
      kept.push(`${of('customer-name')}|${of('customer-email')}`);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  for (const name of [ELEANOR, DESMOND, ELEANOR, DESMOND, ELEANOR]) await clickBadge(page, name);
  await settled(panel, 'matched', ELEANOR);
  const kept = await panel.evaluate(() => (globalThis as unknown as { kept: string[] }).kept);
  expect(kept.length).toBeGreaterThan(0);
  const pairs = new Set(kept.filter((line) => line !== '|'));
  expect([...pairs].every((line) => /^Eleanor Whitcombe\|eleanor@|^Desmond Hale\|d\.hale@/.test(line))).toBe(
    true,
  );
});

it('ends when the tab goes elsewhere, and when the page is loaded again', async () => {
  await clickBadge(page, DESMOND);
  const panel = await scene.chromium.openedPanel();
  await settled(panel, 'matched', DESMOND);
  await page.goto(`${scene.origin}/crm/contacts/N-1001`, { waitUntil: 'load' });
  await settled(panel, 'matched', ELEANOR);
  await seeNone(panel, 'focus-back');
  await page.goto(`${scene.origin}/crm/contacts`, { waitUntil: 'load' });
  await see(panel, 'panel', { state: 'none' });
  await clickBadge(page, DESMOND);
  await settled(panel, 'matched', DESMOND);
  await page.reload({ waitUntil: 'load' });
  await see(panel, 'panel', { state: 'none' });
});

it('on a record page: the badge of the customer shown follows the page, that of a related one does not', async () => {
  await page.goto(`${lists.origin}/record`, { waitUntil: 'load' });
  await clickBadge(page, ELEANOR);
  const panel = await scene.chromium.openedPanel();
  await settled(panel, 'matched', ELEANOR);
  expect(await count(panel, 'focus-back')).toBe(0);
  const [, related] = await page.$$eval('h1,td a', (found) => found.map((e) => e.textContent ?? ''));
  await clickBadge(page, related ?? '');
  await settled(panel, 'matched', related);
  await see(panel, 'focus-back');
  // Another page's text fields are not for this customer's note.
  expect(await count(panel, 'note-insert')).toBe(0);
  // The page turns to somebody else: whoever was opened from it goes.
  await page.click('#next');
  const next = await page.$eval('h1', (e) => e.firstChild?.textContent ?? '');
  await settled(panel, 'matched', next);
  await seeNone(panel, 'focus-back');
});

it('a click, a key or a press that the page makes does nothing', async () => {
  await page.waitForSelector('tierside-badge');
  const heard = await countMessages(scene.chromium);
  await heard.taken();
  await page.evaluate(() => {
    for (const badge of document.querySelectorAll<HTMLElement>('tierside-badge')) {
      badge.click();
      badge.focus();
      for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        badge.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      for (const key of ['Enter', ' '])
        badge.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    return document.activeElement?.tagName;
  });
  // A real click goes the same way: by the time it has arrived the others would have.
  await clickBadge(page, DESMOND);
  const panel = await scene.chromium.openedPanel();
  await settled(panel, 'matched', DESMOND);
  expect((await heard.taken()).filter((type) => type === 'badge-click')).toHaveLength(1);
});

it('is not reached by Tab, and does not reach the row', async () => {
  await page.goto(`${lists.origin}/rewritten`, { waitUntil: 'load' });
  await page.waitForSelector('tierside-badge');
  await page.evaluate(() => clearInterval((globalThis as unknown as { timer: number }).timer));
  await clickBadge(page, ELEANOR);
  const panel = await scene.chromium.openedPanel();
  await settled(panel, 'matched', ELEANOR);
  const seen = await page.evaluate(() => ({
    pressed: (globalThis as unknown as { pressed: number }).pressed,
    hash: location.hash,
  }));
  expect(seen).toEqual({ pressed: 0, hash: '' });
  await page.click('td a');
  await until('the page’s own click', async () => (await page.evaluate(() => location.hash)) === '#opened');
  await page.bringToFront();
  for (let i = 0; i < 30; i++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('TIERSIDE-BADGE');
  }
  expect(await all(panel, 'error')).toEqual([]);
});
