/** One whole call, as an agent does it: detect, tier, talking point, outcome, re-score, export. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { acceptNotice, chooseExport, chooseLanguage, importFile, introduce, settled } from '../support/agent';
import { badgesOf } from '../support/badges';
import type { Chromium } from '../support/chromium';
import { welcomePage } from '../support/scene';
import { all, click, element, see, seeText } from '../support/test-ids';
import { until } from '../support/until';
import { contacts, customersCsv, type Language, LEADS } from './data/contacts';
import { overview } from './overview';
import { SHOTS, type Steps } from './steps';
import { WORDS } from './words';

const CUSTOMERS = 40;
/** What the first element of the id shows, in one line. */
async function shown(panel: Page, id: string): Promise<string> {
  const handle = await element(panel, id);
  // biome-ignore lint/performance/useDomNodeTextContent: as it is seen, line by line
  const text = await handle.evaluate((e) => (e as HTMLElement).innerText);
  return text.replace(/\s*\n\s*/g, ' · ').slice(0, 120);
}
const query = (language: Language) => (language === 'zh' ? '?lang=zh' : '');

/** Notice accepted, demo customers imported, customer's page open with the panel beside it. */
export async function prepare(chromium: Chromium, origin: string, language: Language, steps: Steps) {
  await steps.step('notice', async () => {
    await acceptNotice(await welcomePage(chromium));
    return 'read and accepted; before that no page is read';
  });
  const options = await chromium.openOwn('options.html');
  await chooseLanguage(options, language === 'zh' ? 'zh-CN' : 'en');
  const { agent: name, brand: company } = WORDS[language];
  await introduce(options, { name, company });
  await steps.step('import', async () => {
    const file = resolve(SHOTS, 'customers.csv');
    writeFileSync(file, customersCsv(language, new Date()));
    const report = await importFile(options, file);
    if (report.imported !== CUSTOMERS || report.rejected) throw new Error(JSON.stringify(report));
    return `${report.imported} customers from customers.csv, ${report.rejected} rejected`;
  });
  const page = await chromium.open(`${origin}/crm/contacts${query(language)}`);
  const panel = await chromium.openPanel(page);
  return { options, page, panel };
}

export async function oneCall(chromium: Chromium, origin: string, language: Language, steps: Steps) {
  const { step, shot } = steps;
  const { options, page, panel } = await prepare(chromium, origin, language, steps);
  const [customer] = contacts(language, new Date());
  const [lead] = LEADS[language];
  if (!customer || !lead) throw new Error('the demo has no customers');

  await step('list', async () => {
    const badges = await until('a badge beside each customer', async () => {
      const found = await badgesOf(page);
      return found.length === CUSTOMERS && found;
    });
    await shot(page, 'list');
    return `${badges.length} badges beside ${CUSTOMERS} customers; nobody in the panel`;
  });

  await step('detect', async () => {
    await page.goto(`${origin}/crm/contacts/${customer.external_id}${query(language)}`);
    await settled(panel, 'matched', customer.name);
    await seeText(panel, 'customer-company', customer.company);
    return `${customer.name}, ${customer.company}, ${await shown(panel, 'customer-phone')}`;
  });
  await step('tier', async () => {
    const { data } = await see(panel, 'tier', { tier: 'A', score: '71.5' });
    const stage = (await see(panel, 'stage')).data.stage;
    const badge = await chromium.toolbarBadge(page.url());
    if (badge !== 'A') throw new Error(`toolbar badge ${JSON.stringify(badge)}`);
    return `${data.tier} ${data.score}, confidence ${data.confidence}, ${stage}, toolbar badge ${badge}`;
  });
  await step('reasons', async () => {
    const reasons = await all(panel, 'reason');
    if (reasons.length < 2) throw new Error(`${reasons.length} reasons`);
    return reasons
      .slice(0, 2)
      .map((reason) => reason.text)
      .join(' | ');
  });
  await step('talking point', async () => {
    const points = await all(panel, 'talking-point');
    if (points.length < 3) throw new Error(`${points.length} talking points`);
    return `${points.length}, first: ${await shown(panel, 'talking-point')}`;
  });
  await overview(
    chromium.browser,
    await shot(page, 'record'),
    await shot(panel, 'record-panel'),
    resolve(SHOTS, 'overview.png'),
  );
  await page.bringToFront();

  await step('new person in the mail', async () => {
    await page.goto(`${origin}/mail/2${query(language)}`);
    await settled(panel, 'new', lead.name);
    const { data } = await see(panel, 'tier', { tier: 'D', score: '40.0' });
    return `${lead.name} is in no file: ${data.score} ${data.tier}, confidence ${data.confidence}`;
  });
  await step('outcome', async () => {
    await page.goto(`${origin}/crm/leads/${lead.external_id}${query(language)}`);
    await settled(panel, 'new', lead.name);
    await panel.keyboard.press('7');
    await see(panel, 'history-item', { outcome: 'interested' });
    return `key 7, ${await shown(panel, 'history-item')}`;
  });
  await step('re-score', async () => {
    const { data } = await see(panel, 'rescore', { scoreBefore: '40.0', scoreAfter: '55.1' });
    await see(panel, 'tier', { tier: 'B', score: '55.1' });
    await until('toolbar badge B', async () => (await chromium.toolbarBadge(page.url())) === 'B');
    await shot(page, 'after');
    await shot(panel, 'after-panel');
    return `${data.scoreBefore} ${data.tierBefore} → ${data.scoreAfter} ${data.tierAfter}, toolbar badge B`;
  });
  await step('export', async () => {
    await options.bringToFront();
    await chooseExport(options, 'csv', 'pending');
    const file = await chromium.downloads.during(() => click(options, 'export-run'));
    if (!file.text.includes(lead.name)) throw new Error(`the export lacks ${lead.name}`);
    writeFileSync(resolve(SHOTS, 'export.csv'), file.bytes);
    await shot(options, 'settings');
    await page.bringToFront();
    await seeText(panel, 'pending-count', '0');
    return `CSV of ${file.bytes.length} bytes, names ${lead.name}; 0 logs waiting`;
  });
  await step('console', async () => {
    chromium.console.assertClean();
    return 'no error and no violation on any page of the whole call';
  });
}
