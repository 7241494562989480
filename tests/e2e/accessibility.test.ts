import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logOutcome, settled } from '../support/agent';
import { axe } from '../support/axe';
import { type Scene, startScene, welcomePage } from '../support/scene';

describe.each(['en', 'zh-CN'] as const)('axe finds nothing in %s', (uiLanguage) => {
  let scene: Scene;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    scene = await startScene({ customers: 'en', uiLanguage });
    page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1001`);
    panel = await scene.chromium.openPanel(page);
    await settled(panel, 'matched', 'Eleanor Whitcombe');
    await logOutcome(panel, 'callback');
  });
  afterAll(() => scene?.close());

  it.each(['light', 'dark'])('on the panel with everything open, %s', async (value) => {
    await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    expect(await axe(panel)).toEqual([]);
  });

  it.each([
    ['new', '/crm/leads/L-2001'],
    ['none', '/crm/contacts'],
  ])('on the panel in state %s', async (state, path) => {
    await page.goto(scene.origin + path, { waitUntil: 'load' });
    await settled(panel, state);
    expect(await axe(panel)).toEqual([]);
  });

  it('on the settings page', async () => {
    expect(await axe(await scene.options())).toEqual([]);
  });

  it.each(['light', 'dark'])('on the standard’s editor with everything open, %s', async (value) => {
    const options = await scene.options();
    await options.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    // What opens may hold more to open.
    for (let depth = 0; depth < 2; depth++)
      await options.$$eval('#standard details:not([open]) > summary', (all) => {
        for (const summary of all) (summary as HTMLElement).click();
      });
    expect(await axe(options)).toEqual([]);
  });

  it('on the welcome page', async () => {
    const welcome = await welcomePage(scene.chromium);
    await welcome.bringToFront();
    expect(await axe(welcome)).toEqual([]);
  });
});
