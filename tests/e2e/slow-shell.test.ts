/** A page whose frame has loaded, and was read, long before the page around it speaks for the first time. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { type Served, serve } from '../support/http-server';
import { type Scene, startScene } from '../support/scene';
import { until } from '../support/until';

const CARD =
  '<main><h1>Philippa Garner</h1><p>E-mail <a href="mailto:philippa@garnermills.example">philippa@garnermills.example</a></p></main>';
const SHELL = `<h1>Console</h1><iframe width="700" height="400" src="/record"></iframe><script src="/late.js"></script>`;

let scene: Scene;
let site: Served;
let panel: Page;
let page: Page;
/** The script that holds the shell up; answered when the test says so. */
let release: (() => void) | undefined;

beforeAll(async () => {
  site = await serve(async ({ url }, response) => {
    if (url === '/late.js') await new Promise<void>((done) => (release = done));
    response.writeHead(200, {
      'content-type': url === '/late.js' ? 'text/javascript' : 'text/html; charset=utf-8',
    });
    response.end(
      url === '/late.js' ? '' : `<!doctype html><title>Console</title>${url === '/record' ? CARD : SHELL}`,
    );
  });
  scene = await startScene({ uiLanguage: 'en' });
  page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1001`);
  panel = await scene.chromium.openPanel(page);
  await settled(panel, 'new', 'Eleanor Whitcombe');
});
afterAll(async () => {
  await scene?.close();
  await site?.close();
});
afterEach(() => scene.chromium.console.assertClean());

const kept = async () => JSON.stringify(await panel.evaluate(() => chrome.storage.session.get()));

it('is about whom the frame shows', async () => {
  const loaded = page.goto(`${site.origin}/`, { waitUntil: 'load' });
  await until('the frame to have been read', async () =>
    (await kept()).includes('philippa@garnermills.example'),
  );
  release?.();
  await loaded;
  await until('the page around it to have been read', async () =>
    (await kept()).includes(`"${site.origin}/"`),
  );
  await settled(panel, 'new', 'Philippa Garner');
  expect(page.frames()).toHaveLength(2);
});
