/** Firefox opens no sidebar for a click in a page: a small card stands in, which the page cannot see. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptNotice, chooseLanguage, settled } from '../support/agent';
import { badgePoint, clickBadge } from '../support/badges';
import { type Firefox, launchFirefox } from '../support/firefox';
import type { Served } from '../support/http-server';
import { importDemo } from '../support/import-demo';
import { LAYOUTS, startLists } from '../support/list-pages';
import { click, see, seeNone } from '../support/test-ids';
import { until } from '../support/until';

const [ELEANOR, DESMOND] = ['Eleanor Whitcombe', 'Desmond Hale'];
let lists: Served;
let firefox: Firefox;
let page: Page;

beforeAll(async () => {
  lists = await startLists();
  firefox = await launchFirefox();
  await acceptNotice(firefox.welcome);
  const options = await firefox.openOwn('options.html');
  await chooseLanguage(options, 'en');
  await importDemo(options, 'en');
  page = await firefox.open(`${lists.origin}/spying`);
});
afterAll(async () => {
  await firefox?.close();
  await lists?.close();
});

/** Text of the card that is open in the page, as only the extension can read it. */
const card = async () => {
  const id = await firefox.tabId(page.url());
  const found = await firefox.welcome.evaluate(async (tabId) => {
    const [{ result } = {}] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () => {
        for (const badge of document.querySelectorAll('tierside-badge')) {
          const { openOrClosedShadowRoot: root } = badge as Element & { openOrClosedShadowRoot?: ShadowRoot };
          const card = root?.querySelector('.card');
          if (card) return [card.getAttribute('data-text'), card.getAttribute('data-hint')].join('\n');
        }
        return '';
      },
    });
    return result;
  }, id);
  return found ?? '';
};
const noCard = () => until('no card', async () => (await card()) === '');
const pinned = async (row: string) => {
  await clickBadge(page, row);
  return until('the card', async () => {
    const text = await card();
    return /Alt\+Shift\+T/.test(text) && text;
  });
};
/** How often, from now on, a badge sets whom the panel shows. */
async function focusChanges(): Promise<() => Promise<number>> {
  await firefox.welcome.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { focusesSeen: seen });
    chrome.storage.session.onChanged.addListener((changes) => {
      seen.push(...Object.keys(changes).filter((key) => key.startsWith('focus:')));
    });
  });
  return () =>
    firefox.welcome.evaluate(() => (globalThis as unknown as { focusesSeen: string[] }).focusesSeen.length);
}
const look = () => page.evaluate(() => (globalThis as unknown as { look(): string[] }).look());

it('shows tier, stage, last contact and how to open the sidebar; Esc, a click and scrolling close it', async () => {
  await page.waitForSelector('tierside-badge');
  expect(await pinned(ELEANOR)).toMatch(/^Tier A, .*\n.+\nNo contact yet\nPress Alt\+Shift\+T/);
  await page.keyboard.press('Escape');
  await noCard();
  await pinned(ELEANOR);
  await page.mouse.click(500, 5);
  await noCard();
  await pinned(ELEANOR);
  await page.evaluate(() => {
    document.body.style.height = '5000px';
    scrollTo(0, 3000);
  });
  await noCard();
  await page.evaluate(() => scrollTo(0, 0));
});

it('the page neither reads it nor sets it off', async () => {
  const { x, y } = await badgePoint(page, DESMOND);
  await page.mouse.move(x, y);
  await until('the card of the pointer', async () => (await card()) !== '');
  expect(await look()).toEqual([]);
  await page.mouse.move(500, 5);
  await noCard();
  const focused = await focusChanges();
  await page.evaluate(() => {
    for (const badge of document.querySelectorAll<HTMLElement>('tierside-badge')) {
      badge.click();
      badge.dispatchEvent(new MouseEvent('pointerover', { bubbles: true, composed: true }));
    }
  });
  // A real one goes the same way: by the time it has arrived the others would have.
  expect(await pinned(DESMOND)).toMatch(/^Tier B/);
  expect(await focused()).toBe(1);
  expect(await look()).toEqual([]);
  await page.keyboard.press('Escape');
});

it('the sidebar, opened then, shows that customer, and goes back to the page', async () => {
  await pinned(DESMOND);
  const sidebar = await firefox.openOwn(`sidepanel.html?tabId=${await firefox.tabId(page.url())}`);
  await settled(sidebar, 'matched', DESMOND);
  await click(sidebar, 'focus-back');
  await see(sidebar, 'panel', { state: 'none' });
  await seeNone(sidebar, 'focus-back');
});

it('a page that makes badges its own element once they are there learns nothing', async () => {
  await page.goto(`${lists.origin}/spying?late`, { waitUntil: 'load' });
  await until('9 badges', async () => (await page.$$('tierside-badge')).length === 9);
  await page.evaluate(() => (globalThis as unknown as { define(): void }).define());
  expect(await look()).toEqual([]);
});

it('no row grows', async () => {
  for (const name of Object.keys(LAYOUTS)) {
    await page.goto(`${lists.origin}/layout?${new URLSearchParams({ name })}`, { waitUntil: 'load' });
    await until(`12 badges in ${name}`, async () => (await page.$$('tierside-badge')).length === 12);
    const grown = await page.evaluate(() => {
      const { heights, before } = globalThis as unknown as { heights(): number[]; before: number[] };
      return heights().map((h, i) => h - (before[i] ?? 0));
    });
    expect([name, grown.filter((px) => Math.abs(px) > 0.1)]).toEqual([name, []]);
  }
  expect((await firefox.problems()).join('\n')).toBe('');
});
