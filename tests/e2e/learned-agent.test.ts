import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { WORDS } from '../demo/words';
import { settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { type Sites, startSites } from '../support/site-pages';
import { all, click, see, seeNone } from '../support/test-ids';
import { until } from '../support/until';

const { agent: NAME, agentEmail: EMAIL } = WORDS.en;
let scene: Scene;
let sites: Sites;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [scene, sites] = await Promise.all([startScene({ uiLanguage: 'en' }), startSites()]);
  page = await scene.chromium.open(sites.at('phone', '/nobody'));
  panel = await scene.chromium.openPanel(page);
});
afterAll(async () => {
  await scene?.close();
  await sites?.close();
});
afterEach(() => scene.chromium.console.assertClean());

const go = (url: string) => page.goto(url, { waitUntil: 'load' });
/** A page that shows the agent as a contact, and nobody as signed in. */
const agentElsewhere = () =>
  go(sites.at('phone', `/record?name=${encodeURIComponent(NAME)}&email=${encodeURIComponent(EMAIL)}`));
const inSettings = async (work: (options: Page) => Promise<void>): Promise<void> => {
  await work(await scene.options());
  await page.bringToFront();
};
const noticed = async (options: Page) =>
  (await all(options, 'agent-noticed')).map((row) => row.data.kind).sort();

it('a page that shows the agent as a contact is taken for a customer’s, as long as nothing is known', async () => {
  await agentElsewhere();
  await settled(panel, 'new', NAME);
});

it('learns who is signed in on two pages, and shows it in the settings with where it was seen', async () => {
  await go(`${scene.origin}/crm/contacts/N-1001`);
  await settled(panel, 'new', 'Eleanor Whitcombe');
  await inSettings(async (options) => expect(await noticed(options)).toEqual([]));
  await go(`${scene.origin}/crm/contacts/N-1004`);
  await settled(panel, 'new', 'Desmond Hale');
  await inSettings(async (options) => {
    await until('address and name', async () => (await noticed(options)).join() === 'email,name');
    const rows = await all(options, 'agent-noticed');
    expect(rows.map((row) => row.text).join()).toContain(EMAIL);
    expect(rows.map((row) => row.text).join()).toContain(NAME);
    expect(rows[0]?.text).toContain('127.0.0.1');
  });
});

it('nobody is shown where the page shows only the agent, though the worker was stopped meanwhile', async () => {
  await scene.chromium.stopWorker();
  await agentElsewhere();
  await see(panel, 'panel', { state: 'none' });
  await seeNone(panel, 'customer-name');
  expect(await scene.chromium.toolbarBadge(page.url())).toBe('');
  // Others are found as before.
  await go(sites.at('crm', '/record'));
  await settled(panel, 'new', 'Philippa Garner');
});

it('what the agent refuses counts no more, and is never learned again', async () => {
  await agentElsewhere();
  await see(panel, 'panel', { state: 'none' });
  await inSettings(async (options) => {
    await click(options, 'agent-not-me');
    await until('one refused', async () => (await all(options, 'agent-refused')).length === 1);
    await click(options, 'agent-not-me');
    await until('both refused', async () => (await all(options, 'agent-refused')).length === 2);
    await seeNone(options, 'agent-noticed');
  });
  await settled(panel, 'new', NAME);
  for (const id of ['N-1001', 'N-1006']) {
    await go(`${scene.origin}/crm/contacts/${id}`);
    await settled(panel, 'new');
  }
  await inSettings(async (options) => {
    expect(await noticed(options)).toEqual([]);
    expect(await all(options, 'agent-refused')).toHaveLength(2);
  });
});

it('withdrawing the consent forgets it all', async () => {
  await inSettings(async (options) => {
    await click(options, 'consent-withdraw');
    await seeNone(options, 'agent-refused');
  });
  await see(panel, 'panel', { state: 'consent' });
});
