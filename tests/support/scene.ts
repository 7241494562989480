/** A Chromium with the extension set up as an agent has it, beside the demo. */
import type { Page } from 'puppeteer-core';
import type { Language } from '../demo/data/contacts';
import { startDemo } from '../demo/server';
import { acceptNotice, chooseLanguage } from './agent';
import { type Chromium, type ChromiumOptions, launchChromium } from './chromium';
import { importDemo } from './import-demo';
import { until } from './until';

export interface Scene {
  chromium: Chromium;
  /** Address of the demo, no slash at the end. */
  origin: string;
  /** The settings page, in a tab of its own behind the others. */
  options(): Promise<Page>;
  close(): Promise<void>;
}

export interface SceneOptions extends ChromiumOptions {
  /** Whose customers are imported; default none. */
  customers?: Language;
  /** Default: as the browser says. */
  uiLanguage?: 'en' | 'zh-CN';
  /** Default true: the first-run notice is accepted. */
  accepted?: boolean;
}

export const welcomePage = (chromium: Chromium): Promise<Page> =>
  until('the welcome page', async () =>
    (await chromium.browser.pages()).find((page) => page.url().includes('/welcome.html')),
  );

export async function startScene(wanted: SceneOptions = {}): Promise<Scene> {
  const demo = await startDemo();
  const chromium = await launchChromium(wanted).catch(async (e) => {
    await demo.close();
    throw e;
  });
  let settings: Page | undefined;
  const scene: Scene = {
    chromium,
    origin: demo.origin,
    async options() {
      settings ??= await chromium.openOwn('options.html');
      await settings.bringToFront();
      return settings;
    },
    async close() {
      await chromium.close();
      await demo.close();
    },
  };
  try {
    if (wanted.accepted !== false) await acceptNotice(await welcomePage(chromium));
    if (wanted.uiLanguage) await chooseLanguage(await scene.options(), wanted.uiLanguage);
    if (wanted.customers) await importDemo(await scene.options(), wanted.customers);
  } catch (e) {
    await scene.close();
    throw e;
  }
  return scene;
}
