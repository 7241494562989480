import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { chooseExport, logOutcome, settled } from '../support/agent';
import { badgesOf } from '../support/badges';
import { type Scene, startScene } from '../support/scene';
import { all, click, count, element, see, seeNone, seeText } from '../support/test-ids';
import { until } from '../support/until';

let scene: Scene;
let page: Page;
let panel: Page;

beforeAll(async () => {
  scene = await startScene({ customers: 'en', uiLanguage: 'en' });
  page = await scene.chromium.open(`${scene.origin}/crm/leads/L-2001`);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'new', 'Philippa Garner');
});
afterAll(() => scene?.close());
afterEach(() => scene.chromium.console.assertClean());

async function visit(path: string, state: string, name: string) {
  await page.bringToFront();
  await page.goto(scene.origin + path, { waitUntil: 'load' });
  await settled(panel, state, name);
}
const openFacts = async () => {
  await click(panel, 'facts-open');
  await see(panel, 'facts');
};
const fill = async (id: string, text: string) => (await element(panel, id)).type(text);

/** The rows of an export of everything, by customer. */
async function exported(): Promise<Record<string, string | number | null>[]> {
  const options = await scene.options();
  await chooseExport(options, 'json', 'all');
  const { text } = await scene.chromium.downloads.during(() => click(options, 'export-run'));
  await page.bringToFront();
  return JSON.parse(text);
}

it('asks somebody new what they need; one click answers, another takes its place', async () => {
  await see(panel, 'entry-question', { id: 'main-need' });
  expect(await count(panel, 'entry-question')).toBe(3);
  await click(panel, 'entry-answer-main-need-price');
  // Telling something adds them, as a logged call does.
  await settled(panel, 'matched', 'Philippa Garner');
  await click(panel, 'entry-answer-main-need-quality');
  await openFacts();
  await until('one answer', async () => {
    const tags = await all(panel, 'fact-tag');
    return tags.length === 1 && tags[0]?.data.value === 'quality' && tags[0].data.type === 'pain point';
  });
  await click(panel, 'entry-dismiss');
  await seeNone(panel, 'entry-question');
});

it('re-scores with every fact, says so, and takes it back', async () => {
  await click(panel, 'fact-csat-satisfied');
  const { data } = await see(panel, 'fact-done', { change: 'fact', scoreBefore: '40.0', direction: 'up' });
  await see(panel, 'tier', { score: data.scoreAfter ?? '' });
  await see(panel, 'fact-item', { kind: 'csat' });
  await click(panel, 'fact-undo');
  await see(panel, 'tier', { score: '40.0' });
  await seeNone(panel, 'fact-item');
});

it('takes needs with their complexity, and a purchase with what it cost', async () => {
  await click(panel, 'fact-complexity-5');
  await click(panel, 'fact-need-quality-led');
  await see(panel, 'dimension-need', { score: /^\d/ });
  await click(panel, 'fact-purchase');
  await fill('fact-purchase-amount', '12000');
  await click(panel, 'fact-purchase-save');
  await seeText(panel, 'fact-item', /12,000/);
  await see(panel, 'dimension-value', { score: /^\d/ });
  await click(panel, 'fact-delete', 0);
  await see(panel, 'fact-done', { change: 'delete-fact' });
});

it('refuses what cannot be, with a sentence', async () => {
  await fill('fact-birthday', 'soon');
  await click(panel, 'fact-about-save');
  await see(panel, 'fact-fault', { code: 'date' });
});

it('sets the intention by one key, by its place on the keyboard', async () => {
  await panel.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await panel.keyboard.press('q');
  await see(panel, 'intention', { level: 'strong' });
  await new Promise((done) => setTimeout(done, 1100));
  await panel.keyboard.press('r');
  await see(panel, 'intention', { level: 'none' });
});

it('shows a tier set by hand as such everywhere, and exports it with its reason', async () => {
  await visit('/crm/contacts/N-1004', 'matched', 'Desmond Hale');
  await logOutcome(panel, 'connected');
  await openFacts();
  await click(panel, 'override-open');
  await click(panel, 'override-tier-A');
  await click(panel, 'override-save');
  await see(panel, 'fact-fault', { code: 'empty' });
  await fill('override-reason', 'signs next week');
  await click(panel, 'override-days-30');
  await click(panel, 'override-save');
  await see(panel, 'tier', { tier: 'A', override: 'true' });
  await see(panel, 'override-now', { tier: 'A' });
  await until('the badge says so', async () =>
    (await badgesOf(page)).some(({ text }) => text.includes('Set by hand: signs next week')),
  );
  const rows = await exported();
  const desmond = rows.find((row) => row.customer_name === 'Desmond Hale');
  expect(desmond?.tier_override).toMatch(/^A until \d{4}-\d\d-\d\d: signs next week$/);
  expect(rows.filter((row) => row.tier_override !== null)).toHaveLength(1);
  // The panel followed the settings page and came back.
  await settled(panel, 'matched', 'Desmond Hale');
  await openFacts();
  await click(panel, 'override-clear');
  await see(panel, 'tier', { override: 'false' });
});

it('tells no tier of somebody who is not to be profiled, and still lets them be called', async () => {
  await click(panel, 'no-profiling');
  await see(panel, 'not-profiled');
  for (const id of ['tier', 'reason', 'dimension-value', 'intention']) await seeNone(panel, id);
  expect((await see(panel, 'history-item')).text).not.toMatch(/ → /);
  await until('a badge without a letter', async () =>
    (await badgesOf(page)).some(({ text }) => /Not profiled/.test(text) && !/Tier [A-D]/.test(text)),
  );
  const tabId = await panel.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  await until('the dot in the toolbar', async () =>
    panel.evaluate(async (id) => (await chrome.action.getBadgeText({ tabId: id })) === '•', tabId),
  );
  await see(panel, 'call-start');
  await panel.keyboard.press('6');
  const { text } = await see(panel, 'rescore', { outcome: 'callback', tierAfter: '', scoreAfter: '' });
  expect(text).not.toMatch(/stop/);
  expect(await count(panel, 'history-item')).toBe(2);
  for (const row of (await exported()).filter((one) => one.customer_name === 'Desmond Hale'))
    expect([row.tier_before, row.score_after, row.intention, row.tier_override]).toEqual(Array(4).fill(null));
  await settled(panel, 'matched', 'Desmond Hale');
  await click(panel, 'no-profiling-end');
  await see(panel, 'tier', { tier: /[A-D]/ });
});
