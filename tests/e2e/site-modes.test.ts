import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { PEOPLE, type Sites, startSites } from '../support/site-pages';
import { all, click, element, see, seeNone, survey } from '../support/test-ids';
import { until } from '../support/until';
import { framesWithScripts } from '../support/worlds';

let scene: Scene;
let sites: Sites;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [scene, sites] = await Promise.all([startScene({ uiLanguage: 'en' }), startSites()]);
  page = await scene.chromium.open(sites.at('crm', '/record'));
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'new', PEOPLE.crm?.name);
});
afterAll(async () => {
  await scene?.close();
  await sites?.close();
});
afterEach(() => scene.chromium.console.assertClean());

const scripts = (): Promise<string[]> => framesWithScripts(page, scene.chromium.extension.id);
const go = (url: string) => page.goto(url, { waitUntil: 'load' });
const registered = () => panel.evaluate(() => chrome.scripting.getRegisteredContentScripts());
const inSettings = async (work: (options: Page) => Promise<void>): Promise<void> => {
  await work(await scene.options());
  await page.bringToFront();
};
const mark = () => page.evaluate(() => Object.assign(globalThis, { stillTheSamePage: true }));
const notReloaded = () => page.evaluate(() => 'stillTheSamePage' in globalThis);
const type = async (options: Page, kind: 'mine' | 'paused', text: string): Promise<void> => {
  await (await element(options, `site-input-${kind}`)).type(text);
  await click(options, `site-add-${kind}`);
};
const badge = () =>
  until('a badge', async () => (await page.$('tierside-badge')) !== null, { seen: () => survey(panel) });
/** The host as it is stored. */
const host = (site: string) => new URL(sites.at(site, '/')).host;

describe('only on my sites', () => {
  it('stops reading at once where the agent has no site yet, and registers nothing', async () => {
    await mark();
    await inSettings(async (options) => {
      await click(options, 'site-mode-my-sites');
      await see(options, 'site-mode', { mode: 'my-sites' });
      await see(options, 'site-none');
    });
    await see(panel, 'panel', { state: 'paused' });
    await see(panel, 'site-silence', { why: 'not-mine' });
    await seeNone(panel, 'customer-name');
    await until('no script registered', async () => (await registered()).length === 0);
    await until('no letter', async () => (await scene.chromium.toolbarBadge(page.url())) === '');
    const kept = await panel.evaluate(() => chrome.storage.session.get());
    expect(JSON.stringify(kept)).not.toContain('Garner');
    expect(await notReloaded()).toBe(true);
  });

  it('one click in the panel reads this site, without a reload', async () => {
    await click(panel, 'site-read');
    await settled(panel, 'new', PEOPLE.crm?.name);
    expect(await notReloaded()).toBe(true);
    await inSettings(async (options) => void (await see(options, 'site-mine', { host: host('crm') })));
  });

  it('runs nothing on a site that is none of mine', async () => {
    await go(sites.at('bank', '/record'));
    await see(panel, 'site-silence', { why: 'not-mine' });
    expect(await scripts()).toEqual([]);
  });

  it('reads a frame of any site inside one of mine: from the start, nested, and added later', async () => {
    const phone = sites.at('phone', '/nobody?srcdoc');
    await go(sites.at('crm', `/nobody?frame=${encodeURIComponent(phone)}`));
    await settled(panel, 'new', PEOPLE.phone?.name);
    expect(await scripts()).toContain('about:srcdoc');
    await go(sites.at('crm', `/nobody?late=${encodeURIComponent(sites.at('phone', '/record'))}`));
    await see(panel, 'panel', { state: 'none' });
    await page.click('button');
    await settled(panel, 'new', PEOPLE.phone?.name);
  });

  it('reads no frame of mine inside somebody else’s page', async () => {
    await go(sites.at('bank', `/record?frame=${encodeURIComponent(sites.at('crm', '/record'))}`));
    await see(panel, 'site-silence', { why: 'not-mine' });
    await seeNone(panel, 'customer-name');
    const kept = await panel.evaluate(() => chrome.storage.session.get());
    expect(JSON.stringify(kept)).not.toMatch(/Garner|Nwosu/);
    expect(await scene.chromium.toolbarBadge(page.url())).toBe('');
  });

  it('runs nothing in a frame of a paused site inside one of mine', async () => {
    await inSettings(async (options) => {
      await type(options, 'paused', sites.at('phone', '/record?x=1'));
      await see(options, 'site-paused', { host: host('phone') });
    });
    const phone = sites.at('phone', '/record');
    await go(sites.at('crm', `/record?frame=${encodeURIComponent(phone)}`));
    await settled(panel, 'new', PEOPLE.crm?.name);
    expect(await scripts()).toEqual([page.url()]);
    // Nor where the page is open while the setting changes.
    await inSettings(async (options) => {
      await type(options, 'mine', 'another.example');
      await see(options, 'site-mine', { host: 'another.example' });
    });
    await settled(panel, 'new', PEOPLE.crm?.name);
    expect(await scripts()).toEqual([page.url()]);
  });

  it('says what is wrong with what was typed, and takes a site out again', async () => {
    await inSettings(async (options) => {
      await type(options, 'mine', 'sam@northwind.example');
      await see(options, 'site-wrong', { code: 'email' });
      const row = (await all(options, 'site-mine')).findIndex((r) => r.data.host === 'another.example');
      await (await options.$$('[data-testid="site-mine"] button'))[row]?.click();
      await until('one site left', async () => (await all(options, 'site-mine')).length === 1);
    });
  });
});

describe('a paused site', () => {
  it('stops with one click and takes its badges away', async () => {
    await inSettings((options) => click(options, 'site-mode-everywhere'));
    await go(sites.at('crm', '/record'));
    await settled(panel, 'new', PEOPLE.crm?.name);
    await click(panel, 'add-customer');
    await settled(panel, 'matched', PEOPLE.crm?.name);
    await go(sites.at('crm', '/list'));
    await badge();
    await mark();
    await click(panel, 'site-pause');
    await see(panel, 'site-silence', { why: 'paused' });
    await until('no badge', async () => (await page.$('tierside-badge')) === null);
    await until('no letter', async () => (await scene.chromium.toolbarBadge(page.url())) === '');
    expect(await notReloaded()).toBe(true);
  });

  it('runs nothing there from then on, while another port of the same name is read', async () => {
    await until('the pause to be registered', async () =>
      (await registered()).some((script) => script.excludeMatches?.join().includes(host('crm'))),
    );
    await page.reload({ waitUntil: 'load' });
    await see(panel, 'site-silence', { why: 'paused' });
    expect(await scripts()).toEqual([]);
    const other = await startSites();
    try {
      await go(other.at('crm', '/list'));
      await badge();
    } finally {
      await go('about:blank');
      await other.close();
    }
  });

  it('is read again with one click, without a reload', async () => {
    await go(sites.at('crm', '/list'));
    await see(panel, 'site-silence', { why: 'paused' });
    await mark();
    await click(panel, 'site-read');
    await badge();
    await see(panel, 'panel', { state: 'none' });
    expect(await notReloaded()).toBe(true);
  });

  it('stays quiet when its page comes back out of the browser’s cache', async () => {
    await go(sites.at('bank', '/record'));
    await settled(panel, 'new', PEOPLE.bank?.name);
    await inSettings((options) => type(options, 'paused', host('crm')));
    await page.goBack({ waitUntil: 'load' });
    await see(panel, 'site-silence', { why: 'paused' });
    await until('no badge', async () => (await page.$('tierside-badge')) === null);
    await seeNone(panel, 'customer-name');
  });
});
