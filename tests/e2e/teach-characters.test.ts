import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { outlinedText, pickerSays, placeOf, pointAt } from '../support/pointing';
import { type Scene, startScene } from '../support/scene';
import { startTeachPages } from '../support/teach-pages';
import { click, see } from '../support/test-ids';
import { until } from '../support/until';

let scene: Scene;
let desk: Awaited<ReturnType<typeof startTeachPages>>;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [scene, desk] = await Promise.all([startScene({ uiLanguage: 'zh-CN' }), startTeachPages()]);
  page = await scene.chromium.open(`${desk.origin}/pair/4714`);
  panel = await scene.chromium.openPanel(page);
});
afterAll(async () => {
  await scene?.close();
  await desk?.close();
});

async function startPointing(path: string): Promise<void> {
  await page.goto(desk.origin + path, { waitUntil: 'load' });
  await page.bringToFront();
  await click(panel, 'teach');
  await pickerSays(page, '点一下客户的姓名');
}

describe.each(['pair', 'apart'])('a name in characters beside its label (%s)', (kind) => {
  it('is outlined and taken alone, and the next page’s customer is the one of that label', async () => {
    await startPointing(`/${kind}/4714`);
    const { x, y } = await placeOf(page.mainFrame(), '王芳');
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await until('the outline', async () => (await outlinedText(page)) !== '');
    expect(await outlinedText(page)).toBe('王芳');
    await page.keyboard.press('ArrowUp');
    await until('the text before', async () => (await outlinedText(page)) === '甲方');
    await page.keyboard.press('ArrowDown');
    await until('the name again', async () => (await outlinedText(page)) === '王芳');
    await page.keyboard.press('Enter');
    await pickerSays(page, '再点一下电话');
    await pointAt(page, '138 5550 9931');
    await pickerSays(page, '再点一下邮箱');
    await click(panel, 'teach-done');
    await settled(panel, 'new', '王芳');
    // 介绍人 stands in front of this one.
    await page.goto(`${desk.origin}/${kind}/4715`, { waitUntil: 'load' });
    await settled(panel, 'new', '李娜');
    await see(panel, 'customer-phone', { e164: '+8613855509941' });
  });
});
