/**
 * Firefox with the extension, over WebDriver BiDi. BiDi may not navigate to pages of an extension, but can
 * drive one that the extension opened itself: further ones are opened through the extension's own API.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import './extension-api';
import { findBrowser } from './find-browser';
import { FIREFOX_BUILD } from './paths';
import { until } from './until';

export interface Firefox {
  browser: Browser;
  /** The page that the extension opens on its first run. */
  welcome: Page;
  open(url: string): Promise<Page>;
  /** A page of the extension, `options.html` say, in a window of its own: the tab beside stays in sight. */
  openOwn(path: string): Promise<Page>;
  /** The browser's id of the tab that shows this address. */
  tabId(url: string): Promise<number>;
  toolbarBadge(url: string): Promise<string>;
  /** Waits for a finished download whose name matches. */
  download(name: RegExp): Promise<{ name: string; text: string }>;
  /** Console errors and exceptions so far: everything on web pages, the later ones on own pages. */
  problems(): Promise<string[]>;
  close(): Promise<void>;
}

/** Firefox reports nothing of an extension's pages: they keep their errors themselves. */
async function keepErrors(page: Page): Promise<void> {
  await page.evaluate(() => {
    const kept: string[] = [];
    Object.assign(globalThis, { keptErrors: kept });
    addEventListener('error', (e) => kept.push(`${e.message} ${e.filename}:${e.lineno}`));
    addEventListener('unhandledrejection', (e) => kept.push(`unhandled: ${e.reason}`));
    addEventListener('securitypolicyviolation', (e) => kept.push(`policy: ${e.violatedDirective}`));
    console.error = (...words) => void kept.push(words.map(String).join(' '));
  });
}

/**
 * Firefox's own WebDriver binds the arguments of an evaluation to a window; one that meets a document of another
 * site there, as it may during a navigation, is reported as if the page had failed.
 */
const ofTheDriver = (error: unknown): boolean => String(error).includes('"__bidi_args"');

const errorsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => (globalThis as unknown as { keptErrors?: string[] }).keptErrors ?? []);

/** Starts Firefox, installs the extension, and waits for its welcome page. */
export async function launchFirefox(extension = FIREFOX_BUILD): Promise<Firefox> {
  if (!existsSync(extension)) throw new Error(`${extension} is missing: run npm run build first.`);
  const downloads = await mkdtemp(join(tmpdir(), 'tierside-firefox-'));
  const browser = await launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    defaultViewport: null,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
    },
  });
  const problems: string[] = [];
  const own: Page[] = [];
  const pageAt = (path: string) =>
    until(`a page at ${path}`, async () => {
      for (const page of await browser.pages()) {
        if (own.includes(page)) continue;
        const address = await page.evaluate(() => location.href).catch(() => '');
        if (address.startsWith('moz-extension://') && address.includes(`/${path}`)) return page;
      }
      return undefined;
    });
  const adopt = async (path: string) => {
    const page = await pageAt(path);
    own.push(page);
    await keepErrors(page);
    return page;
  };

  await browser.installExtension(extension);
  const welcome = await adopt('welcome.html');
  const tabId = (url: string) =>
    until(`a tab at ${url}`, () =>
      welcome.evaluate(
        async (wanted) => (await chrome.tabs.query({})).find((tab) => tab.url === wanted)?.id,
        url,
      ),
    );
  return {
    browser,
    welcome,
    async open(url) {
      const page = await browser.newPage();
      page.on('pageerror', (e) => void (ofTheDriver(e) || problems.push(`${page.url()}: ${e}`)));
      page.on('console', (m) => void (m.type() === 'error' && problems.push(`${page.url()}: ${m.text()}`)));
      await page.goto(url, { waitUntil: 'load' });
      return page;
    },
    async openOwn(path) {
      await welcome.evaluate(async (at) => {
        await chrome.windows.create({ url: chrome.runtime.getURL(at as '/options.html') });
      }, `/${path}`);
      return adopt(path);
    },
    tabId,
    toolbarBadge: async (url) =>
      welcome.evaluate((id) => chrome.action.getBadgeText({ tabId: id }), await tabId(url)),
    download: (name) =>
      until(`a download named ${name}`, async () => {
        const files = await readdir(downloads);
        const found = files.find((f) => name.test(f));
        if (!found || files.includes(`${found}.part`)) return undefined;
        const text = await readFile(join(downloads, found), 'utf8');
        return text ? { name: found, text } : undefined;
      }),
    problems: async () => [...problems, ...(await Promise.all(own.map(errorsOf))).flat()],
    close: () => browser.close(),
  };
}
