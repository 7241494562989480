import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { all, click, see, seeNone, seeText } from '../support/test-ids';

let scene: Scene;
let options: Page;

beforeAll(async () => {
  scene = await startScene({ customers: 'en', uiLanguage: 'en' });
  options = await scene.options();
});
afterAll(() => scene?.close());
afterEach(() => scene.chromium.console.assertClean());

const open = (page: Page, id: string) =>
  page.$eval(`[data-testid="${id}"] > summary`, (e) => (e as HTMLElement).click());
/** Types over a number as an agent does. */
async function number(page: Page, id: string, value: number) {
  await page.waitForSelector(`[data-testid="${id}"]`);
  await page.$eval(`[data-testid="${id}"]`, (e) => (e as HTMLInputElement).select());
  await page.type(`[data-testid="${id}"]`, String(value));
}
const counts = async (page: Page, when: 'before' | 'after'): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await all(page, 'standard-preview-tier')).map(({ data }) => [data.tier ?? '', Number(data[when])]),
  );

it('reads nobody before something is changed', async () => {
  await see(options, 'standard-preview', { state: 'idle' });
  expect(await options.$eval('[data-testid="standard-save"]', (e) => (e as HTMLButtonElement).disabled)).toBe(
    true,
  );
});

it('shows who would move while a floor is being edited, and changes nothing on cancel', async () => {
  await open(options, 'standard-tiers');
  await number(options, 'standard-floors.B', 69);
  await see(options, 'standard-preview', { state: 'ready', moved: /^[1-9]/ });
  const [before, after] = [await counts(options, 'before'), await counts(options, 'after')];
  expect(after.B).toBeLessThan(before.B ?? 0);
  expect(after.A).toBe(before.A);
  expect(Object.values(after).reduce((a, b) => a + b, 0)).toBe(
    Object.values(before).reduce((a, b) => a + b, 0),
  );
  await click(options, 'standard-cancel');
  await see(options, 'standard-preview', { state: 'idle' });
  await see(options, 'standard-in-force', { version: '1', template: 'general' });
});

it('refuses what would break the score, with the place and a sentence', async () => {
  await number(options, 'standard-floors.B', 20);
  const problem = await see(options, 'standard-problems');
  expect(problem.text).toMatch(/Tier B must begin above tier C/);
  expect(await options.$eval('[data-testid="standard-save"]', (e) => (e as HTMLButtonElement).disabled)).toBe(
    true,
  );
  await click(options, 'standard-cancel');
  await seeNone(options, 'standard-problems');
});

it('a saved version re-scores everybody at once: panel, badge and toolbar', async () => {
  const page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1004`);
  const panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', 'Desmond Hale');
  await see(panel, 'tier', { tier: 'B', score: '58.1' });
  await options.bringToFront();
  await number(options, 'standard-floors.B', 65);
  await see(options, 'standard-preview', { state: 'ready', moved: /^[1-9]/ });
  await click(options, 'standard-save');
  await see(options, 'standard-saved', { version: '2' });
  await see(options, 'standard-in-force', { version: '2' });
  await page.bringToFront();
  await see(panel, 'tier', { tier: 'C', score: '58.1' });
  await options.bringToFront();
  await click(options, 'standard-back');
  await see(options, 'standard-in-force', { version: '3' });
  await page.bringToFront();
  await see(panel, 'tier', { tier: 'B', score: '58.1' });
});

it('a template of a trade is tried on one’s own customers before it is saved', async () => {
  await options.bringToFront();
  await options.select('[data-testid="standard-template"]', 'b2b');
  await click(options, 'standard-template-use');
  await see(options, 'standard-preview', { state: 'ready', moved: /^[1-9]/ });
  await click(options, 'standard-save');
  await see(options, 'standard-in-force', { version: '4', template: 'b2b' });
});

it('keeps its standard when a broken file comes', async () => {
  const input = await options.$('[data-testid="standard-import"]');
  const { writeFile, mkdtemp } = await import('node:fs/promises');
  const dir = await mkdtemp('/tmp/standard-');
  await writeFile(
    `${dir}/broken.json`,
    '{"format":"tierside-standard","schema":1,"standard":{"floors":{"A":"high"}}}',
  );
  await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(`${dir}/broken.json`);
  await seeText(options, 'standard-problems', /broken\.json was not taken/);
  await see(options, 'standard-in-force', { version: '4', template: 'b2b' });
});
