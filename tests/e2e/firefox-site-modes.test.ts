import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { acceptNotice, settled } from '../support/agent';
import { type Firefox, launchFirefox } from '../support/firefox';
import { PEOPLE, type Sites, startSites } from '../support/site-pages';
import { all, click, see, seeNone, survey } from '../support/test-ids';
import { until } from '../support/until';

let firefox: Firefox;
let sites: Sites;
let page: Page;
let options: Page;
let sidebar: Page;

beforeAll(async () => {
  [firefox, sites] = await Promise.all([launchFirefox(), startSites()]);
  page = await firefox.open(sites.at('crm', '/record'));
  sidebar = await firefox.openOwn(`sidepanel.html?tabId=${await firefox.tabId(page.url())}`);
  await acceptNotice(firefox.welcome);
  await settled(sidebar, 'new', PEOPLE.crm?.name);
  options = await firefox.openOwn('options.html');
});
afterAll(async () => {
  await firefox?.close();
  await sites?.close();
});

const go = (url: string) => page.goto(url, { waitUntil: 'load' });
const kept = async () => JSON.stringify(await sidebar.evaluate(() => chrome.storage.session.get()));
const badges = (n: number) =>
  until(`${n} badges`, async () => (await page.$$('tierside-badge')).length === n, {
    seen: () => survey(sidebar),
  });

it('only on my sites: stops at once, and one click reads this one again, without a reload', async () => {
  await page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));
  await click(options, 'site-mode-my-sites');
  await see(sidebar, 'site-silence', { why: 'not-mine' });
  await until('nothing kept of it', async () => !(await kept()).includes('Garner'));
  await click(sidebar, 'site-read');
  await settled(sidebar, 'new', PEOPLE.crm?.name);
  expect((await all(options, 'site-mine')).map((row) => row.data.host)).toEqual([
    new URL(sites.at('crm', '/')).host,
  ]);
  expect(await page.evaluate(() => 'stillTheSamePage' in globalThis)).toBe(true);
});

it('reads a frame of any site inside one of mine, and none of mine inside somebody else’s', async () => {
  await go(sites.at('crm', `/nobody?frame=${encodeURIComponent(sites.at('phone', '/nobody?srcdoc'))}`));
  await settled(sidebar, 'new', PEOPLE.phone?.name);
  await go(sites.at('bank', `/record?frame=${encodeURIComponent(sites.at('crm', '/record'))}`));
  await see(sidebar, 'site-silence', { why: 'not-mine' });
  await seeNone(sidebar, 'customer-name');
  expect(await kept()).not.toMatch(/Garner|Nwosu/);
});

it('a paused site stops with one click, badges and all, while another port of it is read', async () => {
  await click(options, 'site-mode-everywhere');
  await go(sites.at('crm', '/record'));
  await settled(sidebar, 'new', PEOPLE.crm?.name);
  await click(sidebar, 'add-customer');
  await settled(sidebar, 'matched', PEOPLE.crm?.name);
  await go(sites.at('crm', '/list'));
  await badges(1);
  await click(sidebar, 'site-pause');
  await see(sidebar, 'site-silence', { why: 'paused' });
  await badges(0);
  await page.reload({ waitUntil: 'load' });
  await see(sidebar, 'site-silence', { why: 'paused' });
  await badges(0);
  const other = await startSites();
  try {
    await go(other.at('crm', '/list'));
    await badges(1);
  } finally {
    await go('about:blank');
    await other.close();
  }
  await go(sites.at('crm', '/list'));
  await see(sidebar, 'site-silence', { why: 'paused' });
  await click(sidebar, 'site-read');
  await badges(1);
});

it('reads nothing in a frame of a paused site inside a page that is read', async () => {
  await go(sites.at('phone', '/record'));
  await settled(sidebar, 'new', PEOPLE.phone?.name);
  await click(sidebar, 'site-pause');
  await see(sidebar, 'site-silence', { why: 'paused' });
  await go(sites.at('crm', `/nobody?frame=${encodeURIComponent(sites.at('phone', '/record'))}`));
  await see(sidebar, 'panel', { state: 'none' });
  expect(await kept()).not.toContain('Renfrew');
  expect((await firefox.problems()).join('\n')).toBe('');
});
