import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startDemo } from '../demo/server';
import { acceptNotice, chooseExport, chooseLanguage, logOutcome, settled } from '../support/agent';
import { type Firefox, launchFirefox } from '../support/firefox';
import type { Served } from '../support/http-server';
import { importDemo } from '../support/import-demo';
import { click, count, see, seeNone, seeText } from '../support/test-ids';
import { until } from '../support/until';

const CASES = [
  {
    file: 'en',
    language: 'en',
    known: 'N-1001',
    name: 'Eleanor Whitcombe',
    lead: 'Philippa Garner',
    query: '',
  },
  { file: 'zh', language: 'zh-CN', known: 'C-1001', name: '顾清妍', lead: '宁采薇', query: '?lang=zh' },
] as const;

describe.each(CASES)('Firefox, one whole call in $language', (c) => {
  let demo: Served;
  let firefox: Firefox;
  let options: Page;
  let page: Page;
  let sidebar: Page;

  beforeAll(async () => {
    demo = await startDemo();
    firefox = await launchFirefox();
  });
  afterAll(async () => {
    await firefox?.close();
    await demo?.close();
  });

  it('reads nothing before the notice is accepted, and the open tab afterwards', async () => {
    page = await firefox.open(`${demo.origin}/crm/leads/L-2001${c.query}`);
    sidebar = await firefox.openOwn(`sidepanel.html?tabId=${await firefox.tabId(page.url())}`);
    await see(sidebar, 'panel', { state: 'consent' });
    await acceptNotice(firefox.welcome);
    await settled(sidebar, 'new', c.lead);
  });

  it('imports the customers', async () => {
    options = await firefox.openOwn('options.html');
    await chooseLanguage(options, c.language);
    expect(await importDemo(options, c.file)).toMatchObject({ imported: 40, rejected: 0 });
  });

  it('logs the new contact from 40.0 D to 55.1 B, and undo leaves no trace', async () => {
    await see(sidebar, 'tier', { tier: 'D', score: '40.0' });
    expect(await logOutcome(sidebar, 'interested')).toMatchObject({
      scoreBefore: '40.0',
      scoreAfter: '55.1',
      tierBefore: 'D',
      tierAfter: 'B',
    });
    await until('the badge B', async () => (await firefox.toolbarBadge(page.url())) === 'B');
    await click(sidebar, 'undo');
    await settled(sidebar, 'new', c.lead);
    await seeNone(sidebar, 'history-item');
    await seeText(sidebar, 'pending-count', '0');
  });

  it('recognises an imported customer, with tier and things to say', async () => {
    await page.goto(`${demo.origin}/crm/contacts/${c.known}${c.query}`, { waitUntil: 'load' });
    await settled(sidebar, 'matched', c.name);
    await see(sidebar, 'tier', { tier: 'A', score: '71.5' });
    expect(await count(sidebar, 'talking-point')).toBeGreaterThanOrEqual(3);
    await until('the badge A', async () => (await firefox.toolbarBadge(page.url())) === 'A');
  });

  it('hands the log over as a file', async () => {
    await logOutcome(sidebar, 'connected');
    await seeText(sidebar, 'pending-count', '1');
    await chooseExport(options, 'csv', 'pending');
    await click(options, 'export-run');
    const file = await firefox.download(/\.csv$/);
    expect(file.text).toContain(c.name);
    expect(file.text).toContain('connected');
    await seeText(sidebar, 'pending-count', '0');
  });

  it('puts badges into the list, and has left no error anywhere', async () => {
    await page.goto(`${demo.origin}/crm/contacts${c.query}`, { waitUntil: 'load' });
    await until('40 badges', async () => (await page.$$('tierside-badge')).length === 40);
    expect((await firefox.problems()).join('\n')).toBe('');
  });
});
