import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptNotice, chooseLanguage, settled } from '../support/agent';
import { type Firefox, launchFirefox } from '../support/firefox';
import { placeOf } from '../support/pointing';
import { ENTRIES, startTeachPages } from '../support/teach-pages';
import { click, see, seeNone, seeText } from '../support/test-ids';
import { until } from '../support/until';

let firefox: Firefox;
let desk: Awaited<ReturnType<typeof startTeachPages>>;
let page: Page;
let sidebar: Page;
const [ADA, OUYANG] = Object.values(ENTRIES);
if (!ADA || !OUYANG) throw new Error('two entries');

beforeAll(async () => {
  [firefox, desk] = await Promise.all([launchFirefox(), startTeachPages()]);
  await acceptNotice(firefox.welcome);
  await chooseLanguage(await firefox.openOwn('options.html'), 'zh-CN');
  page = await firefox.open(`${desk.origin}/board/4711`);
  sidebar = await firefox.openOwn(`sidepanel.html?tabId=${await firefox.tabId(page.url())}`);
});
afterAll(async () => {
  await firefox?.close();
  await desk?.close();
});

it('learns a page from two clicks in Firefox, in Chinese, and the page hears of none', async () => {
  await seeText(sidebar, 'teach', '不对？教一下');
  await click(sidebar, 'teach');
  await see(sidebar, 'pointing', { step: 'name' });
  await until('the glass over the page', async () => (await page.$('[data-tierside-picker]')) !== null);
  await page.bringToFront();
  await page.evaluate(() => Object.assign(window, { seen: [] }));
  for (const [text, next] of [
    [ADA.name, 'phone'],
    [ADA.phone, 'email'],
  ] as const) {
    const { x, y } = await placeOf(page.mainFrame(), text);
    // The frame with the glass comes a moment after its element; a click before that is the page's own.
    await until(`the click on ${text} to count`, async () => {
      await page.mouse.move(x, y);
      const over = await page.evaluate(
        ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.hasAttribute('data-tierside-picker'),
        [x, y],
      );
      return over === true;
    });
    await page.mouse.click(x, y);
    await see(sidebar, 'pointing', { step: next });
  }
  expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
  await click(sidebar, 'teach-done');
  await settled(sidebar, 'new', ADA.name);
  await page.goto(`${desk.origin}/board/4712`, { waitUntil: 'load' });
  await settled(sidebar, 'new', OUYANG.name);
  expect((await firefox.problems()).join('\n')).toBe('');
});

it('takes keys in Firefox too: an arrow, Enter, and Escape ends it', async () => {
  await click(sidebar, 'teach');
  await see(sidebar, 'pointing', { step: 'name' });
  await page.bringToFront();
  await until('the glass over the page', async () => (await page.$('[data-tierside-picker]')) !== null);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await see(sidebar, 'pointing', { step: 'phone' });
  await page.keyboard.press('Escape');
  await seeNone(sidebar, 'pointing');
  expect(await page.$('[data-tierside-picker]')).toBeNull();
});

it('is neither ended, nor answered for, nor seen into by a page that is against it', async () => {
  await page.goto(`${desk.origin}/hostile/4711`, { waitUntil: 'load' });
  await see(sidebar, 'panel', { state: /^(?:new|none)$/ });
  await click(sidebar, 'teach');
  await see(sidebar, 'pointing', { step: 'name' });
  await page.bringToFront();
  await until('all its tricks', () =>
    page.evaluate(() => (window as unknown as { undone(): number }).undone() === 0),
  );
  await see(sidebar, 'pointing', { step: 'name' });
  const { x, y } = await placeOf(page.mainFrame(), ADA.name);
  await until('all it can do from inside', async () => {
    await page.mouse.move(x - 40, y + 400);
    await page.mouse.move(x, y);
    return page.evaluate(() => (window as unknown as { inner(): number }).inner() === 0);
  });
  await until(
    'the glass again',
    async () => {
      await page.mouse.move(x - 3, y);
      await page.mouse.move(x, y);
      return page.evaluate(
        ([left, top]) => document.elementFromPoint(left ?? 0, top ?? 0)?.hasAttribute('data-tierside-picker'),
        [x, y],
      );
    },
    {
      seen: () =>
        page.evaluate(() =>
          [...document.querySelectorAll('[data-tierside-picker]')]
            .map((e) => `${e.outerHTML} ${e.matches(':popover-open')}`)
            .join(),
        ),
    },
  );
  await page.mouse.click(x, y);
  await see(sidebar, 'pointing', { step: 'phone' });
  await click(sidebar, 'teach-done');
  await settled(sidebar, 'new', ADA.name);
  expect(await page.evaluate(() => [...new Set((window as unknown as { leaks: string[] }).leaks)])).toEqual(
    [],
  );
});
