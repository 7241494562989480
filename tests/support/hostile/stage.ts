/** A browser with the extension and its panel beside one tab, and a bare one to compare with. */
import { type Browser, launch, type Page } from 'puppeteer-core';
import { settled } from '../agent';
import { findBrowser } from '../find-browser';
import type { Served } from '../http-server';
import { type Scene, startScene } from '../scene';
import { startHostile } from './index';

export interface Stage {
  scene: Scene;
  hostile: Served;
  page: Page;
  panel: Page;
  /** A tab of a browser without the extension, started when it is first asked for. */
  bare(): Promise<Page>;
  /** Leaves whatever the tab shows for a peaceful page, and waits until the panel shows who is on that. */
  goHome(): Promise<void>;
  close(): Promise<void>;
}

export const HOME = { path: '/crm/contacts/N-1004', name: 'Desmond Hale' };
/** Some of these pages take the browser itself that long. */
export const LOAD_MS = 240_000;

async function bareBrowser(): Promise<Browser> {
  return launch({
    executablePath: findBrowser('chromium'),
    headless: true,
    pipe: true,
    defaultViewport: null,
    args: ['--no-sandbox', '--window-size=1400,900', '--no-first-run', '--disable-background-networking'],
    protocolTimeout: LOAD_MS,
  });
}

/** Answers what a page asks before it lets one go, so that no page can hold its tab. */
const letGo = (page: Page) => page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));

export async function setStage(): Promise<Stage> {
  const [scene, hostile] = await Promise.all([
    startScene({ customers: 'en', uiLanguage: 'en' }),
    startHostile(),
  ]);
  const { chromium } = scene;
  chromium.console.allow(/hostile:/);
  // A page that clicks its own mailto link by script; that is the browser's answer.
  chromium.console.allow(/user gesture is required/);
  const page = await chromium.open(`${scene.origin}${HOME.path}`);
  const panel = await chromium.openPanel(page);
  let bare: Page | undefined;
  const ready = (p: Page) => {
    letGo(p);
    p.setDefaultNavigationTimeout(LOAD_MS);
    return p;
  };
  ready(page);
  await settled(panel, 'matched', HOME.name);
  return {
    scene,
    hostile,
    page,
    panel,
    async bare() {
      bare ??= ready(await (await bareBrowser()).newPage());
      return bare;
    },
    async goHome() {
      await page.bringToFront();
      await page.goto(`${scene.origin}${HOME.path}`, { waitUntil: 'load' });
      await settled(panel, 'matched', HOME.name);
    },
    async close() {
      await bare?.browser().close();
      await scene.close();
      await hostile.close();
    },
  };
}
