import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { csvPath } from '../demo/data/contacts';
import { importFile, importText, settled } from '../support/agent';
import { type Scene, startScene } from '../support/scene';
import { click, see, seeNone } from '../support/test-ids';

let scene: Scene;
let options: Page;

beforeAll(async () => {
  scene = await startScene({ uiLanguage: 'en' });
  options = await scene.options();
});
afterAll(() => scene?.close());
afterEach(() => scene.chromium.console.assertClean());

it('shows the report only after a run', async () => {
  await seeNone(options, 'import-report');
});

it('names each broken row by line and reason, and takes the good ones', async () => {
  const report = await importText(
    options,
    [
      'name,company,email,phone,csat,last_order_date',
      'Good One,"Quoted, with\na second line",good@one.example,,5,2026-01-05',
      'Nobody,No Contact,,,,',
      'Bad Mail,Somewhere,not-an-address,,,',
      'Off Scale,Somewhere,off@scale.example,,9,',
      '坏行,公司,huai@hang.example,,,',
    ].join('\n'),
  );
  expect(report).toMatchObject({ imported: 2, rejected: 3 });
  const { text } = await see(options, 'import-report');
  // The quoted cell has two lines: rows after it stand one line further down.
  for (const line of ['4', '5', '6']) expect(text).toContain(line);
  const errors = await scene.chromium.downloads.during(() => click(options, 'import-errors'));
  const rows = errors.text.trim().split('\n');
  expect(rows).toHaveLength(4);
  expect(errors.text).toMatch(/(^|,)4,/m);
  expect(errors.text).toContain('not-an-address');
});

it('imports the same file twice without a second of anybody', async () => {
  const first = await importFile(options, csvPath('en'));
  const again = await importFile(options, csvPath('en'));
  expect(first).toMatchObject({ imported: 40, rejected: 0 });
  expect(again).toEqual({ imported: 0, updated: 0, skipped: 40, rejected: 0 });
});

it('reads Chinese headers, GB18030 and semicolons', async () => {
  const path = join(await mkdtemp(join(tmpdir(), 'tierside-gb-')), 'kehu.csv');
  // 客户名称;公司;手机 / 张伟;某某公司;13855500001 in GB18030.
  const header = [0xbf, 0xcd, 0xbb, 0xa7, 0xc3, 0xfb, 0xb3, 0xc6, 0x3b, 0xb9, 0xab, 0xcb, 0xbe, 0x3b];
  const phone = [0xca, 0xd6, 0xbb, 0xfa, 0x0a];
  const row = [0xd5, 0xc5, 0xce, 0xb0, 0x3b, 0xc4, 0xb3, 0xc4, 0xb3, 0xb9, 0xab, 0xcb, 0xbe, 0x3b];
  const number = [...'+8613855500001\n'].map((c) => c.charCodeAt(0));
  await writeFile(path, Buffer.from([...header, ...phone, ...row, ...number]));
  expect(await importFile(options, path)).toMatchObject({ imported: 1, rejected: 0 });
});

it('recognises an imported customer on a page at once', async () => {
  const page = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1001`);
  const panel = await scene.chromium.openPanel(page);
  await settled(panel, 'matched', 'Eleanor Whitcombe');
});
