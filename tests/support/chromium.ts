import { existsSync } from 'node:fs';
import { type Browser, type Extension, launch, type Page, type Target } from 'puppeteer-core';
import { type ConsoleWatch, watchConsole } from './console-watch';
import { type Downloads, watchDownloads } from './downloads';
import './extension-api';
import { findBrowser } from './find-browser';
import { CHROME_BUILD } from './paths';
import { until } from './until';

export interface ChromiumOptions {
  /** Folder of the unpacked extension; default the build in `.output/`. */
  extension?: string;
  /** Language of the browser's own interface, `zh_CN` say; needs the system's language package. */
  language?: string;
  /** A profile to use again; default a fresh one that goes away. */
  userDataDir?: string;
  /** Default true; false needs a display. */
  headless?: boolean;
}

export interface Chromium {
  browser: Browser;
  extension: Extension;
  console: ConsoleWatch;
  downloads: Downloads;
  /** A new tab in front; the page itself has loaded when this returns. */
  open(url: string): Promise<Page>;
  /** Path of a page of the extension, `options.html`, in a new tab. */
  openOwn(path: string): Promise<Page>;
  /** The real side panel, opened by the toolbar action beside this page. */
  openPanel(page: Page): Promise<Page>;
  /** The side panel, opened by whatever just happened. */
  openedPanel(): Promise<Page>;
  /** Closes the side panel the way the agent does: the action again. */
  closePanel(page: Page): Promise<void>;
  /** Text of the toolbar badge in the tab that shows this address. */
  toolbarBadge(url: string): Promise<string>;
  /** Stops the service worker as the browser does when it idles. */
  stopWorker(): Promise<void>;
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--window-size=1400,900',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const isPanel = (t: Target) => /^chrome-extension:\/\/[^/]+\/sidepanel\.html/.test(t.url());
const isWelcome = (t: Target) => /^chrome-extension:\/\/[^/]+\/welcome\.html/.test(t.url());
const isWorker = (t: Target) => t.type() === 'service_worker' && t.url().startsWith('chrome-extension://');

async function start(options: ChromiumOptions): Promise<Browser> {
  const folder = options.extension ?? CHROME_BUILD;
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first.`);
  return launch({
    executablePath: findBrowser('chromium'),
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: null,
    userDataDir: options.userDataDir,
    args: FLAGS,
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language }) },
    // A page that hangs by design must not hang the test for longer than this.
    protocolTimeout: 60_000,
  });
}

/** A worker that is stopped again meanwhile needs no help. */
const unlessGone = (e: unknown): void => {
  if (!/closed|No session|not found/i.test(String(e))) throw e;
};

/** Starts Chromium with the extension; returns when its service worker has started. */
export async function launchChromium(options: ChromiumOptions = {}): Promise<Chromium> {
  const browser = await start(options);
  const [console, downloads] = await Promise.all([watchConsole(browser), watchDownloads(browser)]);
  const extension = await until('the extension to be loaded', async () =>
    [...(await browser.extensions()).values()].at(0),
  );
  await browser.waitForTarget(isWorker);
  // On its first run the extension opens its welcome page, which takes the front: wait for it, so that it
  // does not do so later, under somebody's hands.
  if (!options.userDataDir) await browser.waitForTarget(isWelcome, { timeout: 15_000 });
  const origin = `chrome-extension://${extension.id}/`;

  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  const panelTarget = () => browser.targets().find(isPanel);
  const openedPanel = async () => (await browser.waitForTarget(isPanel, { timeout: 10_000 })).asPage();
  const ownPage = () => {
    const own = browser.targets().find((t) => t.url().startsWith(origin) && !isWorker(t));
    if (!own) throw new Error('no page of the extension is open to be asked');
    return own.asPage();
  };
  return {
    browser,
    extension,
    console,
    downloads,
    open,
    openOwn: (path) => open(origin + path),
    async openPanel(page) {
      await page.bringToFront();
      if (!panelTarget()) await page.triggerExtensionAction(extension);
      return openedPanel();
    },
    openedPanel,
    async closePanel(page) {
      if (!panelTarget()) return;
      await page.bringToFront();
      await page.triggerExtensionAction(extension);
      // The page gets its width back when the panel has gone; opening it again before that ends the browser.
      await until(
        'the side panel to close',
        async () => !panelTarget() && (await page.evaluate(() => outerWidth - innerWidth < 40)),
      );
    },
    async toolbarBadge(url) {
      return (await ownPage()).evaluate(async (wanted) => {
        const tabs = (await chrome.tabs.query({})).filter((tab) => tab.url === wanted);
        if (tabs.length !== 1) throw new Error(`${tabs.length} tabs show ${wanted}`);
        return chrome.action.getBadgeText({ tabId: tabs[0]?.id });
      }, url);
    },
    async stopWorker() {
      const session = await (await ownPage()).createCDPSession();
      const resume = async () => {
        const worker = await browser.waitForTarget(isWorker).then((t) => t.createCDPSession());
        await worker.send('Runtime.runIfWaitingForDebugger');
      };
      // The target stays listed while a debugger is attached to it; only the version's status tells.
      const stopped = new Promise<void>((done) => {
        session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
          if (versions.some((v) => v.runningStatus === 'stopped')) done();
          // Started again by the next event, it would wait for ever for the debugger to let it go.
          if (versions.some((v) => v.runningStatus === 'starting' && v.targetId)) resume().catch(unlessGone);
        });
      });
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await stopped;
    },
    close: () => browser.close(),
  };
}
