import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseExport, logOutcome, settled, writeNote } from '../support/agent';
import { importDemo } from '../support/import-demo';
import { type Scene, startScene } from '../support/scene';
import { all, click, element, see, seeText } from '../support/test-ids';

const CASES = [
  {
    file: 'en',
    language: 'en',
    path: '/crm/contacts/N-1001',
    name: 'Eleanor Whitcombe',
    company: 'Harrow & Finch Interiors',
    email: 'eleanor@harrowfinch.example',
    e164: '+442079460112',
    label: 'Callback',
    note: 'Wants the January quantities, "in writing"',
  },
  {
    file: 'zh',
    language: 'zh-CN',
    path: '/crm/contacts/C-1001?lang=zh',
    name: '顾清妍',
    company: '澄湖纸业有限公司',
    email: 'guqingyan@chenghu.example',
    e164: '+8613855509921',
    label: '约再联系',
    note: '一月份的用量，要书面的',
  },
] as const;

describe.each(CASES)('one whole call in $language', (c) => {
  let scene: Scene;
  let page: Page;
  let panel: Page;
  let options: Page;

  beforeAll(async () => {
    scene = await startScene({ uiLanguage: c.language });
    options = await scene.options();
  });
  afterAll(() => scene?.close());

  it('imports the customer file whole', async () => {
    expect(await importDemo(options, c.file)).toEqual({
      imported: 40,
      updated: 0,
      skipped: 0,
      rejected: 0,
    });
  });

  it('recognises the customer of the page and shows who it is', async () => {
    page = await scene.chromium.open(scene.origin + c.path);
    panel = await scene.chromium.openPanel(page);
    await settled(panel, 'matched', c.name);
    expect(await panel.evaluate(() => document.documentElement.lang)).toBe(c.language);
    await seeText(panel, 'customer-company', c.company);
    await seeText(panel, 'customer-email', c.email);
    await see(panel, 'customer-phone', { e164: c.e164 });
    expect((await see(panel, 'panel')).data.customerId).toBeTruthy();
  });

  it('shows tier A with 71.5, its dimensions, stage and reasons', async () => {
    await see(panel, 'tier', { tier: 'A', score: '71.5', confidence: 'high' });
    await see(panel, 'stage', { stage: 'loyal' });
    await see(panel, 'dimension-value', { score: /^\d/ });
    await see(panel, 'dimension-need', { score: '' });
    await see(panel, 'dimension-behaviour', { score: /^\d/ });
    await see(panel, 'dimension-loyalty', { score: /^\d/ });
    const points = (await all(panel, 'reason')).map((r) => Number(r.data.points));
    // Before clamping the reasons add up to score − 40; each is shown to two decimals.
    expect(Math.abs(points.reduce((a, b) => a + b, 0) - 31.5)).toBeLessThan(0.11);
    expect(points.map(Math.abs)).toEqual(points.map(Math.abs).sort((a, b) => b - a));
    expect(await scene.chromium.toolbarBadge(page.url())).toBe('A');
  });

  it('has at least three things to say, without a hole in them, and notes the one that was used', async () => {
    const points = await all(panel, 'talking-point');
    expect(points.length).toBeGreaterThanOrEqual(3);
    for (const p of points) expect(p.text).not.toMatch(/[{}]|undefined|NaN/);
    await click(panel, 'talking-point-use');
  });

  it('logs an outcome by its digit, with the note, and shows before and after', async () => {
    await writeNote(panel, c.note);
    await panel.keyboard.press('6');
    expect((await all(panel, 'history-item')).length).toBe(0);
    await panel.keyboard.press('Backspace');
    await panel.keyboard.press('Escape');
    await panel.keyboard.press('6');
    const { data } = await see(panel, 'rescore', { scoreBefore: '71.5', tierBefore: 'A' });
    // Callback adds 0.5 to feedback: 10 · (0.5 / 4) = 1.25 points on 71.49.
    expect(data).toMatchObject({ scoreAfter: '72.7', tierAfter: 'A' });
    await see(panel, 'tier', { tier: 'A', score: '72.7' });
    const item = await see(panel, 'history-item', { outcome: 'callback' });
    expect(item.text).toContain(c.note);
    expect(await (await element(panel, 'note')).evaluate((e) => (e as HTMLTextAreaElement).value)).toBe('');
    await seeText(panel, 'pending-count', '1');
  });

  it('exports the log as JSON and CSV, and then nothing waits any more', async () => {
    options = await scene.options();
    await chooseExport(options, 'json', 'all');
    const json = await scene.chromium.downloads.during(() => click(options, 'export-run'));
    expect(JSON.stringify(JSON.parse(json.text))).toContain('"callback"');
    await page.bringToFront();
    await settled(panel, 'matched', c.name);
    await logOutcome(panel, 'connected');
    await scene.options();
    await chooseExport(options, 'csv', 'pending');
    const csv = await scene.chromium.downloads.during(() => click(options, 'export-run'));
    expect(csv.name).toMatch(/\.csv$/);
    expect(csv.text).toMatch(/^\uFEFFinteraction_id,at,agent,customer_id,customer_name/);
    expect(csv.text).toContain(c.name);
    await page.bringToFront();
    await seeText(panel, 'pending-count', '0');
  });

  it('has left no error on any console and no violation of the policy', () => {
    scene.chromium.console.assertClean();
  });
});
