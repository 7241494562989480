/** Badges in lists as applications draw them: no row grows, no badge stands beside somebody else. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { badgePoint, badgesOf, clickBadge } from '../support/badges';
import type { Served } from '../support/http-server';
import { LAYOUTS, startLists } from '../support/list-pages';
import { countMessages } from '../support/message-count';
import { type Scene, startScene } from '../support/scene';
import { until } from '../support/until';

const ELEANOR = 'Eleanor Whitcombe';
const FONTS = ['14px/1.5 sans-serif', '11px/1 serif', '19px/1.1 monospace', '13px/2.4 system-ui'];
let scene: Scene;
let lists: Served;
let page: Page;

beforeAll(async () => {
  [scene, lists] = await Promise.all([startScene({ customers: 'en', uiLanguage: 'en' }), startLists()]);
  page = await scene.chromium.open(`${lists.origin}/virtual`);
});
afterAll(async () => {
  await scene?.close();
  await lists?.close();
});
afterEach(() => scene.chromium.console.assertClean());

const badges = (n: number) =>
  until(`${n} badges`, async () => (await page.$$('tierside-badge')).length === n, {
    seen: async () => `${(await page.$$('tierside-badge')).length} badges`,
  });

/** Names cut off within their cells may hide a badge only where it would make the row higher. */
const MAY_HIDE = new Set(['narrow cells that wrap']);

it.each(Object.keys(LAYOUTS))('%s: no row grows in any font, and the badge is seen', async (name) => {
  for (const font of FONTS) {
    const query = new URLSearchParams({ name, font });
    await page.goto(`${lists.origin}/layout?${query}`, { waitUntil: 'load' });
    await badges(12);
    const seen = await page.evaluate(() => {
      const { heights, before } = globalThis as unknown as { heights(): number[]; before: number[] };
      const hidden = [...document.querySelectorAll('tierside-badge')].filter((badge) => {
        badge.scrollIntoView({ block: 'center' });
        const box = badge.getBoundingClientRect();
        return document.elementFromPoint(box.left + box.width / 2, box.top + 10) !== badge;
      });
      return { grown: heights().map((h, i) => h - (before[i] ?? 0)), hidden: hidden.length };
    });
    expect(seen.grown.filter((px) => px !== 0)).toEqual([]);
    if (!MAY_HIDE.has(name)) expect(seen.hidden).toBe(0);
  }
});

it('a list that puts others into the same rows while it scrolls never shows a badge beside the wrong one', async () => {
  await page.goto(`${lists.origin}/virtual`, { waitUntil: 'load' });
  await until('the first badges', async () => (await page.$$('tierside-badge')).length > 3);
  const heard = await countMessages(scene.chromium);
  await heard.taken();
  const view = await page.$('#view');
  const box = await view?.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 100);
  const shown = async () => {
    const found = await badgesOf(page);
    const rows = await page.$$eval('tbody tr', (all) => all.map((row) => row.textContent ?? ''));
    return { found, rows };
  };
  const settledRows = (what: string) =>
    until(what, async () => {
      const { found, rows } = await shown();
      const known = rows.filter((row) => !row.includes('Stranger'));
      return known.length > 0 && found.length === known.length && !found.some((b) => /Stranger/.test(b.row));
    });
  const scrolled = async (deltaY: number, enough: (top: number) => boolean) => {
    for (let i = 0; i < 12; i++) await page.mouse.wheel({ deltaY });
    await until('the list to have scrolled', async () =>
      enough(await page.$eval('#view', (e) => e.scrollTop)),
    );
  };
  await scrolled(120, (top) => top > 1_000);
  await settledRows('badges after scrolling down');
  // Who is known comes with the verdict on what the page shows now: no other question.
  expect(new Set(await heard.taken())).toEqual(new Set(['sketch']));
  await scrolled(-120, (top) => top === 0);
  await settledRows('badges after scrolling back');
  // A moment after each change of rows no old badge was left in them.
  expect(await page.evaluate(() => (globalThis as unknown as { stale: number }).stale)).toBe(0);
  const of = (await badgesOf(page)).find((b) => b.row.includes(ELEANOR));
  expect(of?.text).toContain('A');
});

it('a list that is written anew all the time keeps its badges, asks nothing, and takes a click', async () => {
  await page.goto(`${lists.origin}/rewritten`, { waitUntil: 'load' });
  await badges(9);
  const heard = await countMessages(scene.chromium);
  await heard.taken();
  const drawn = () => page.evaluate(() => (globalThis as unknown as { drawn: number }).drawn);
  const start = await drawn();
  await until('ten more times', async () => (await drawn()) > start + 10);
  await badges(9);
  // The same rows, with badges or without: nothing that anybody would have to be asked about.
  expect(await heard.taken()).toEqual([]);
  await page.evaluate(() => clearInterval((globalThis as unknown as { timer: number }).timer));
  await badges(9);
  await clickBadge(page, ELEANOR);
  await settled(await scene.chromium.openedPanel(), 'matched', ELEANOR);
  await scene.chromium.closePanel(page);
});

it('a colleague at a customer’s number has no badge, a customer whose number is masked has theirs', async () => {
  await page.goto(`${lists.origin}/firm`, { waitUntil: 'load' });
  await badges(2);
  const found = await badgesOf(page);
  expect(found.map((b) => b.row.split(' ').slice(0, 2).join(' ')).sort()).toEqual(['Desmond Hale', ELEANOR]);
});

it('a page that looks into everything finds out nothing, also while the agent points and clicks', async () => {
  await page.goto(`${lists.origin}/spying`, { waitUntil: 'load' });
  await badges(9);
  const { x, y } = await badgePoint(page, ELEANOR);
  await page.mouse.move(x - 40, y);
  await page.mouse.move(x, y);
  // The card comes while the pointer rests.
  await until('the card', async () => (await badgesOf(page)).some((b) => b.text.includes('data-hint')));
  const look = () => page.evaluate(() => (globalThis as unknown as { look(): string[] }).look());
  expect(await look()).toEqual([]);
  await clickBadge(page, ELEANOR);
  await settled(await scene.chromium.openedPanel(), 'matched', ELEANOR);
  expect(await look()).toEqual([]);
  await page.goto(`${lists.origin}/spying?late`, { waitUntil: 'load' });
  await badges(9);
  await page.evaluate(() => (globalThis as unknown as { define(): void }).define());
  expect(await look()).toEqual([]);
  await scene.chromium.closePanel(page);
});
