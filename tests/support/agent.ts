/** What an agent does with the extension, step by step; the same in every browser. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Attributes, all, choose, click, element, see, seeNone, survey, upload } from './test-ids';
import { until } from './until';

export interface ImportReport {
  imported: number;
  updated: number;
  skipped: number;
  rejected: number;
}

/** Accepts the first-run notice on the page that shows it, panel or welcome page. */
export async function acceptNotice(page: Page): Promise<void> {
  await page.bringToFront();
  await click(page, 'consent-accept');
  await seeNone(page, 'consent-accept');
}

export async function chooseLanguage(options: Page, language: 'auto' | 'en' | 'zh-CN'): Promise<void> {
  await choose(options, 'ui-language', language);
  await choose(options, 'talk-language', language);
  if (language === 'auto') return;
  await until(
    `the settings page in ${language}`,
    async () => (await options.evaluate(() => document.documentElement.lang)) === language,
  );
}

/** Says in the settings who is at the screen, so that talking points can say it too. */
export async function introduce(options: Page, agent: { name: string; company: string }): Promise<void> {
  for (const [field, value] of Object.entries(agent)) {
    const input = await element(options, `agent-${field}`);
    await input.focus();
    await input.type(value);
    await options.keyboard.press('Tab');
  }
}

/** Imports a customer file through the settings page and answers what the report says. */
export async function importFile(options: Page, path: string): Promise<ImportReport> {
  await upload(options, 'import-file', path);
  // An earlier file's preview and report must not be taken for this one's.
  await until(
    `the preview of ${basename(path)}`,
    async () => (await all(options, 'import-preview'))[0]?.text.includes(basename(path)),
    { seen: () => survey(options) },
  );
  await seeNone(options, 'import-report');
  await click(options, 'import-run');
  const { data } = await see(options, 'import-report', {}, { timeout: 30_000 });
  const number = (name: keyof ImportReport) => Number(data[name]);
  return {
    imported: number('imported'),
    updated: number('updated'),
    skipped: number('skipped'),
    rejected: number('rejected'),
  };
}

/** The same from text: written to a file first. */
export async function importText(options: Page, text: string): Promise<ImportReport> {
  const folder = await mkdtemp(join(tmpdir(), 'tierside-import-'));
  const path = join(folder, 'customers.csv');
  await writeFile(path, text);
  return importFile(options, path);
}

/** Waits until the panel has settled in this state; with `name`, on this person. */
export async function settled(panel: Page, state: string, name?: string): Promise<void> {
  await until(
    `panel ${state}${name ? ` on ${name}` : ''}`,
    async () => {
      const [{ data } = { data: {} as Attributes }] = await all(panel, 'panel');
      const [shown] = await all(panel, 'customer-name');
      return data.state === state && (name === undefined || shown?.text === name);
    },
    { seen: () => survey(panel) },
  );
}

/** One click on an outcome; waits for the line that says what it did, and answers its attributes. */
export async function logOutcome(panel: Page, code: string) {
  const [before] = await all(panel, 'history-item');
  await click(panel, `outcome-${code}`);
  // The line of an earlier log may still stand there: only a new first line of the history is the answer.
  await until(
    `${code} in the history`,
    async () => {
      const [first] = await all(panel, 'history-item');
      return first?.data.outcome === code && JSON.stringify(first.data) !== JSON.stringify(before?.data);
    },
    { seen: () => survey(panel) },
  );
  return (await see(panel, 'rescore', { outcome: code })).data;
}

export async function writeNote(panel: Page, text: string): Promise<void> {
  const note = await element(panel, 'note');
  await note.click();
  await note.type(text);
}

export const noteText = async (panel: Page): Promise<string> =>
  (await element(panel, 'note')).evaluate((e) => (e as HTMLTextAreaElement).value);

/** Chooses format and scope on the settings page; the caller waits for the download. */
export async function chooseExport(options: Page, format: string, scope: 'pending' | 'all'): Promise<void> {
  await choose(options, 'export-format', format);
  await choose(options, 'export-scope', scope);
}
