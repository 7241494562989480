import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
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
async function upload(page: Page, name: string, text: string) {
  const path = join(await mkdtemp(join(tmpdir(), 'tierside-standard-')), name);
  await writeFile(path, text);
  const input = (await page.$('[data-testid="standard-import"]')) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(path);
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
  await upload(
    options,
    'broken.json',
    '{"format":"tierside-standard","schema":1,"standard":{"floors":{"A":"high"}}}',
  );
  await seeText(options, 'standard-problems', /broken\.json was not taken/);
  await see(options, 'standard-in-force', { version: '4', template: 'b2b' });
});

it('points are dragged in the picture, and moved with keys beside it', async () => {
  await open(options, 'standard-scales');
  await options.waitForSelector('[data-testid="standard-scale-monetary"]');
  await open(options, 'standard-scale-monetary');
  const shown = () =>
    options.$eval('[data-testid="standard-point-monetary-2-value"]', (e) =>
      Number((e as HTMLInputElement).value),
    );
  await options.waitForSelector('[data-testid="standard-point-monetary-2-value"]');
  const before = await shown();
  const point = await options.$('[data-testid="standard-scale-monetary"] circle:nth-of-type(3)');
  await point?.scrollIntoView();
  const box = await point?.boundingBox();
  if (!box) throw new Error('no point to drag');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await options.mouse.move(x, y);
  await options.mouse.down();
  await options.mouse.move(x, y + 12, { steps: 4 });
  await options.mouse.up();
  expect(await shown()).toBeLessThan(before);
  await see(options, 'standard-preview', { state: 'ready' });
  await options.focus('[data-testid="standard-point-monetary-2-value"]');
  const dragged = await shown();
  await options.keyboard.press('ArrowUp');
  expect(await shown()).toBeGreaterThan(dragged);
  await click(options, 'standard-cancel');
  expect(await shown()).toBe(before);
});

it('goes to the team as a file, and comes back from one', async () => {
  const file = await scene.chromium.downloads.during(() => click(options, 'standard-export'));
  const written = JSON.parse(file.text) as { standard: { template: string; floors: { B: number } } };
  expect(written.standard.template).toBe('b2b');
  written.standard.floors.B = 58;
  await upload(options, 'team.json', JSON.stringify(written));
  await see(options, 'standard-preview', { state: 'ready' });
  expect(await options.$eval('[data-testid="standard-floors.B"]', (e) => (e as HTMLInputElement).value)).toBe(
    '58',
  );
  await click(options, 'standard-save');
  await see(options, 'standard-in-force', { version: '5', template: 'b2b' });
});
