/** Many customers: 20,000 here; as many as CUSTOMERS says in the long run. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { checkStandard } from '../../lib/standard/schema';
import { seedCustomers, storedStandards } from '../support/large/seed';
import { type Scene, startScene } from '../support/scene';
import { click, see } from '../support/test-ids';

const CUSTOMERS = Number(process.env.CUSTOMERS ?? 20_000);
const PATIENCE = { timeout: 60_000 };

let scene: Scene;
let options: Page;

beforeAll(async () => {
  scene = await startScene({ uiLanguage: 'en' });
  options = await scene.options();
  await seedCustomers(options, CUSTOMERS);
  await options.reload();
}, 300_000);
afterAll(() => scene?.close());

/** Asks for a turn of the page's thread again and again; how long the longest wait was, ms. */
async function watchTurns(page: Page) {
  await page.evaluate(() => {
    const watch = { longest: 0, last: performance.now(), on: true };
    (globalThis as unknown as { watch: typeof watch }).watch = watch;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      const now = performance.now();
      watch.longest = Math.max(watch.longest, now - watch.last);
      watch.last = now;
      if (watch.on) setTimeout(() => port2.postMessage(0), 4);
    };
    port2.postMessage(0);
  });
  return () =>
    page.evaluate(() => {
      const { watch } = globalThis as unknown as { watch: { longest: number; on: boolean } };
      watch.on = false;
      return watch.longest;
    });
}

async function tryTemplate(page: Page, template: string) {
  await page.select('[data-testid="standard-template"]', template);
  await click(page, 'standard-template-use');
}

it('switching template over all of them leaves the page to the agent', async () => {
  const turns = await watchTurns(options);
  const from = performance.now();
  await tryTemplate(options, 'b2b');
  await options.type('[data-testid="agent-name"]', 'Typing goes on');
  await see(options, 'standard-preview', { state: 'ready', moved: /^[1-9]/ }, PATIENCE);
  await click(options, 'standard-save');
  await see(options, 'standard-in-force', { template: 'b2b' }, PATIENCE);
  const whole = performance.now() - from;
  const longest = await turns();
  console.log(
    `${CUSTOMERS} customers: ${whole.toFixed(0)} ms, longest wait of the page ${longest.toFixed(0)} ms`,
  );
  expect(longest / whole).toBeLessThan(0.25);
}, 120_000);

it('a page closed in the middle of saving leaves the old standard or the new one, whole', async () => {
  const templates = ['shop', 'telecom', 'finance', 'on-site', 'development'];
  for (const [i, template] of templates.entries()) {
    const page = await scene.chromium.openOwn('options.html');
    await see(page, 'standard-in-force', {}, PATIENCE);
    await tryTemplate(page, template);
    await page.waitForSelector('[data-testid="standard-save"]:not([disabled])');
    await click(page, 'standard-save');
    await new Promise((later) => setTimeout(later, i * 150));
    await page.close();
  }
  const page = await scene.chromium.openOwn('options.html');
  await seedCustomers(page, 1);
  const { versions, census, document } = await storedStandards(page);
  const numbers = versions.map(({ version }) => version);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(checkStandard(document)).toMatchObject({ ok: true });
  expect(census?.customers).toBe(CUSTOMERS);
  await see(
    page,
    'standard-in-force',
    { version: String(numbers[0]), template: versions[0]?.template ?? '' },
    PATIENCE,
  );
}, 120_000);
