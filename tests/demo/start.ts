/**
 * `npm start`: builds the extension, serves the demo, opens Chromium with everything in place. Without a
 * display (or with `--headless`) it plays one whole call by itself. `--zh` for Chinese; default: the system's.
 */

import { launchChromium } from '../support/chromium';
import { findBrowser } from '../support/find-browser';
import { ROOT } from '../support/paths';
import { runTool } from '../support/run-tool';
import type { Language } from './data/contacts';
import { oneCall, prepare } from './one-call';
import { startDemo } from './server';
import { SHOTS, startSteps } from './steps';

const args = new Set(process.argv.slice(2));
const env = process.env;
const display = process.platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
const headless = args.has('--headless') || Boolean(env.CI) || !display;
const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
const language: Language = args.has('--zh') || (!args.has('--en') && /^zh/i.test(locale)) ? 'zh' : 'en';

async function main(): Promise<number> {
  process.chdir(ROOT);
  findBrowser('chromium');
  console.log('building …');
  const build = await runTool('wxt', ['build']);
  if (!build.ok) {
    console.error(build.output);
    return 1;
  }
  const demo = await startDemo();
  const steps = startSteps();
  const chromium = await launchChromium({ headless });
  try {
    if (headless) {
      await oneCall(chromium, demo.origin, language, steps);
      console.log(`all ${steps.held} steps held; screenshots in ${SHOTS}`);
      return 0;
    }
    const { page } = await prepare(chromium, demo.origin, language, steps);
    await page.bringToFront();
    console.log(`demo at ${demo.origin}; close the browser window to end`);
    await new Promise<void>((done) => chromium.browser.once('disconnected', done));
    return 0;
  } catch (e) {
    console.error(e instanceof Error ? e.message : e);
    for (const [i, page] of (await chromium.browser.pages()).entries()) {
      // A tab behind others is not painted, and would keep the camera waiting.
      await page.bringToFront();
      await steps.shot(page, `failed-${i}`).catch((error) => console.error(`no screenshot: ${error}`));
    }
    return 1;
  } finally {
    if (chromium.browser.connected) await chromium.close();
    await demo.close();
  }
}

process.exitCode = await main();
