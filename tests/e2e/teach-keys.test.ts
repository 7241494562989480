import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { outlinedText, pickerSays, pickerText, pointAt } from '../support/pointing';
import { type Scene, startScene } from '../support/scene';
import { ENTRIES, startTeachPages } from '../support/teach-pages';
import { click, see, seeNone } from '../support/test-ids';
import { until } from '../support/until';

let scene: Scene;
let desk: Awaited<ReturnType<typeof startTeachPages>>;
let page: Page;
let panel: Page;
const ADA = ENTRIES['4711'];
if (!ADA) throw new Error('an entry');

beforeAll(async () => {
  [scene, desk] = await Promise.all([startScene({ uiLanguage: 'zh-CN' }), startTeachPages()]);
  page = await scene.chromium.open(`${desk.origin}/board/4711`);
  panel = await scene.chromium.openPanel(page);
});
afterAll(async () => {
  await scene?.close();
  await desk?.close();
});

async function startPointing(): Promise<void> {
  await page.bringToFront();
  await click(panel, 'teach');
  await pickerSays(page, '点一下客户的姓名');
}
/** Presses the key until the outline is around the text; every press has to move it. */
async function walkTo(key: 'ArrowDown' | 'ArrowUp', text: string): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    const before = await outlinedText(page);
    if (before === text) return;
    await page.keyboard.press(key);
    await until(
      `${key} to move the outline on from "${before}"`,
      async () => (await outlinedText(page)) !== before,
    );
  }
  throw new Error(`${key} never came to ${text}`);
}

describe('without a mouse', () => {
  it('arrows go from value to value, Enter takes one, Tab goes to the buttons and back', async () => {
    await startPointing();
    await page.keyboard.press('Tab');
    await until('the first value', async () => (await outlinedText(page)) !== '');
    await walkTo('ArrowDown', ADA.name);
    await page.keyboard.press('ArrowDown');
    await until('the next value', async () => (await outlinedText(page)) !== ADA.name);
    await walkTo('ArrowUp', ADA.name);
    await page.keyboard.press('Enter');
    await pickerSays(page, '再点一下电话');
    await see(panel, 'pointed', { field: 'name' });
    // Only what is a number is gone to.
    await page.keyboard.press('ArrowDown');
    await until('the number', async () => (await outlinedText(page)) === ADA.phone);
    await page.keyboard.press('Enter');
    await pickerSays(page, '再点一下邮箱');
    // The outline is gone with the question: the keys go to the bar, whose first button is "done".
    await page.keyboard.press('ArrowDown');
    await until('the address', async () => (await outlinedText(page)) === ADA.email);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settled(panel, 'new', ADA.name);
    expect(await pickerText(page)).toBe('');
  });

  it('Escape ends it, on the bar too', async () => {
    for (const keys of [['Escape'], ['Tab', 'Tab', 'Escape']] as const) {
      await startPointing();
      for (const key of keys) await page.keyboard.press(key);
      await until('the page without the picker', async () => (await pickerText(page)) === '');
      await seeNone(panel, 'pointing');
    }
  });
});

describe('a page that is against it', () => {
  it('neither ends it, nor answers for the agent, nor sees into it', async () => {
    await page.goto(`${desk.origin}/hostile/4711`, { waitUntil: 'load' });
    await see(panel, 'panel', { state: /^(?:new|none)$/ });
    await startPointing();
    await until('all its tricks', () =>
      page.evaluate(() => (window as unknown as { undone(): number }).undone() === 0),
    );
    await pickerSays(page, '点一下客户的姓名');
    await see(panel, 'pointing', { step: 'name' });
    // By mouse: a page may take keys for itself, and the panel has every answer too.
    await pointAt(page, ADA.name);
    await pickerSays(page, '再点一下电话');
    await pointAt(page, ADA.phone);
    await pickerSays(page, '再点一下邮箱');
    await click(panel, 'teach-done');
    await settled(panel, 'new', ADA.name);
    expect(await page.evaluate(() => [...new Set((window as unknown as { leaks: string[] }).leaks)])).toEqual(
      [],
    );
    scene.chromium.console.assertClean();
  });
});
