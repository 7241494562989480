import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { defaultStandard } from '../../lib/standard/default';
import { DEFAULT_OUTCOMES } from '../../lib/standard/outcomes';
import { logOutcome, settled } from '../support/agent';
import { axe } from '../support/axe';
import { badgesOf } from '../support/badges';
import { type Scene, startScene } from '../support/scene';
import { all, click, see, seeNone, selector } from '../support/test-ids';
import { until } from '../support/until';

let scene: Scene;
let page: Page;
let panel: Page;

beforeAll(async () => {
  scene = await startScene({ customers: 'en', uiLanguage: 'en' });
  page = await scene.chromium.open(`${scene.origin}/crm/contacts`);
  panel = await scene.chromium.openPanel(page);
});
afterAll(() => scene?.close());
afterEach(() => scene.chromium.console.assertClean());

async function visit(path: string, state: string, name: string) {
  await page.goto(scene.origin + path, { waitUntil: 'load' });
  await settled(panel, state, name);
}
const lifts = async () => (await all(panel, 'lift')).map(({ data }) => data);

it('says without a click what would lift them, in room that was kept for it', async () => {
  await visit('/crm/contacts/N-1006', 'matched', 'Gareth Llewellyn');
  // Nothing is known but a weak intention: 40.0. A purchase today: (15 + 12) / 0.45 = 60.
  await see(panel, 'lift', { code: 'purchase', kind: 'event', tier: 'B', points: '20.0' });
  await see(panel, 'lift', { code: 'intention', kind: 'event', tier: 'C', score: '50.0' });
  expect(await lifts()).toHaveLength(2);
  const room = await panel.$eval('.panel-lifts', (e) => [e.clientHeight, e.scrollHeight]);
  expect(room).toEqual([40, 40]);
  await see(panel, 'tier', { tier: 'D', score: '40.0' });
});

it('and keeps the promise: what was said would happen happens', async () => {
  const promised = (await lifts()).find(({ code }) => code === 'intention');
  await panel.select(`${selector('intention')} select`, 'strong');
  await see(panel, 'tier', { tier: promised?.tier ?? '', score: promised?.score ?? '' });
  // What has happened is suggested no more.
  await until('another suggestion', async () => !(await lifts()).some(({ code }) => code === 'intention'));
  const sale = (await lifts()).find(({ code }) => code === 'purchase');
  await logOutcome(panel, 'sale');
  // A logged sale is a purchase, and good news besides: (15 + 12) / 0.45 + 10 + 5; of no amount, hence no A.
  const { data } = await see(panel, 'tier', { tier: 'B', score: '75.0' });
  expect(Number(data.score)).toBeGreaterThanOrEqual(Number(sale?.score));
  // What the gate asks for: a purchase large enough.
  await see(panel, 'lift', { code: 'purchase', tier: 'A' });
  await seeNone(panel, 'error');
});

it('shows behind the bars how much is known, segments and the past, with what moved it', async () => {
  await visit('/crm/contacts/N-1001', 'matched', 'Eleanor Whitcombe');
  await seeNone(panel, 'tier-history');
  await click(panel, 'dimension-value');
  await see(panel, 'confidence', { confidence: 'high' });
  // Nine orders, the last 24 days ago: by fixed thresholds among fewer than fifty buyers.
  await see(panel, 'segment-rfm', { segment: 'champions' });
  await see(panel, 'tier-history', { steps: '1' });
  await see(panel, 'tier-step', { tier: 'A' });
  await panel.focus(selector('tier-step'));
  const said = await panel.$eval('.panel-past__said', (e) => e.textContent);
  expect(said).toMatch(/ →\u00a0A$/);
  expect(await panel.$eval(selector('tier-step'), (e) => e.getAttribute('aria-label'))).toBe(said);
  expect(await axe(panel)).toEqual([]);
});

it('the next customer’s bars are closed, and nothing of the last one is left', async () => {
  await visit('/crm/contacts/N-1004', 'matched', 'Desmond Hale');
  await seeNone(panel, 'tier-history');
  await see(panel, 'lift', {});
});

it('says nothing of who must not be called', async () => {
  await visit('/crm/contacts/N-1039', 'matched', 'Adaeze Nwosu');
  await seeNone(panel, 'lift');
});

it('calls and paints tiers as the company does, in the panel and in pages', async () => {
  const own = {
    ...defaultStandard('USD'),
    version: 2,
    tiers: { A: { name: 'Platinum', colour: 'violet' }, B: { name: 'Gold' } },
    outcomes: DEFAULT_OUTCOMES,
  };
  const options = await scene.options();
  await options.evaluate(
    (document) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('tierside');
        opening.onsuccess = () => {
          const writing = opening.result.transaction('standards', 'readwrite');
          writing.objectStore('standards').put({ version: 2, savedAt: Date.now(), document });
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
          writing.onerror = () => failed(writing.error);
        };
      }),
    own as never,
  );
  await panel.reload();
  await page.bringToFront();
  await visit('/crm/contacts/N-1001', 'matched', 'Eleanor Whitcombe');
  const tier = await see(panel, 'tier', { tier: 'A' });
  expect(tier.text).toContain('Platinum');
  const paint = () =>
    panel.$eval(`${selector('tier')} .tier-mark`, (e) => getComputedStyle(e).backgroundColor);
  expect(['rgb(107, 63, 160)', 'rgb(195, 163, 242)']).toContain(await paint());
  await page.goto(`${scene.origin}/crm/contacts`, { waitUntil: 'load' });
  const label = await until('a badge by the company’s name', async () => {
    const badges = await badgesOf(page);
    return badges.find(({ row, text }) => row.includes('Eleanor') && text.includes('Platinum'))?.text;
  });
  expect(label).toContain('violet');
});
