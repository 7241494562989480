import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chooseLanguage } from '../support/agent';
import { type Firefox, launchFirefox } from '../support/firefox';
import { importDemo } from '../support/import-demo';
import { click, see } from '../support/test-ids';

let firefox: Firefox;
let options: Page;

beforeAll(async () => {
  firefox = await launchFirefox();
  options = await firefox.openOwn('options.html');
  await chooseLanguage(options, 'zh-CN');
  await importDemo(options, 'zh');
});
afterAll(() => firefox?.close());

it('tries and saves a standard in Firefox as well', async () => {
  await options.select('[data-testid="standard-template"]', 'development');
  await click(options, 'standard-template-use');
  const preview = await see(options, 'standard-preview', { state: 'ready', moved: /^[1-9]/ });
  expect(preview.text).toMatch(/位客户中有 \d+ 位变动/);
  await click(options, 'standard-save');
  await see(options, 'standard-in-force', { version: '2', template: 'development' });
});
