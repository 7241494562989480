/** Reading and using an extension page by the ids of the automation surface (`data-testid`). */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { type UntilOptions, until } from './until';

export const selector = (id: string): string => `[data-testid="${id}"]`;
/** Expected attributes, names without `data-`: text for equal, a pattern for matching. */
export type Expected = Record<string, string | RegExp>;
export type Attributes = Record<string, string>;

/** Every element of an id, in document order: its text and its `data-` attributes. */
export async function all(page: Page, id: string): Promise<{ text: string; data: Attributes }[]> {
  return page.$$eval(selector(id), (found) =>
    found.map((e) => ({
      text: (e.textContent ?? '').trim(),
      data: { ...(e as HTMLElement).dataset } as Attributes,
    })),
  );
}

const camel = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const fits = (value: string | undefined, wanted: string | RegExp) =>
  typeof wanted === 'string' ? value === wanted : value !== undefined && wanted.test(value);

/** All ids on the page with their attributes, for messages; outcomes aside, which are always there. */
export async function survey(page: Page): Promise<string> {
  const rows = await page.$$eval('[data-testid]:not([data-testid^="outcome-"])', (found) =>
    found.map((e) => {
      const { testid, ...data } = (e as HTMLElement).dataset;
      return `${testid} ${JSON.stringify(data)} ${(e.textContent ?? '').trim().slice(0, 60)}`;
    }),
  );
  return rows.length ? `\n  ${rows.slice(0, 60).join('\n  ')}` : `no ids at all on ${page.url()}`;
}

/** Waits for the first element of the id that has all the attributes, and returns it as data. */
export async function see(page: Page, id: string, expected: Expected = {}, options: UntilOptions = {}) {
  const wanted = Object.entries(expected)
    .map(([k, v]) => `${k}=${v}`)
    .join(' ');
  return until(
    `${id} ${wanted}`,
    async () =>
      (await all(page, id)).find(({ data }) =>
        Object.entries(expected).every(([name, value]) => fits(data[camel(name)], value)),
      ),
    { seen: () => survey(page), ...options },
  );
}

/** Waits until an element of the id has exactly this text. */
export const seeText = (page: Page, id: string, text: string | RegExp, options: UntilOptions = {}) =>
  until(`${id} with text ${text}`, async () => (await all(page, id)).find((e) => fits(e.text, text)), {
    seen: () => survey(page),
    ...options,
  });

export const seeNone = (page: Page, id: string, options: UntilOptions = {}) =>
  until(`no ${id}`, async () => (await all(page, id)).length === 0, {
    seen: () => survey(page),
    ...options,
  });

export async function count(page: Page, id: string): Promise<number> {
  return (await all(page, id)).length;
}

/** Waits for the first element of the id and returns its handle. */
export async function element(page: Page, id: string): Promise<ElementHandle<Element>> {
  await see(page, id);
  const handle = await page.$(selector(id));
  if (!handle) throw new Error(`${id} went away`);
  return handle;
}

/** A real click in the middle of the element, as the agent does it. */
export async function click(page: Page, id: string, nth = 0): Promise<void> {
  await until(
    `clickable ${id}`,
    async () => {
      const handle = (await page.$$(selector(id)))[nth];
      if (!handle) return false;
      if (await handle.evaluate((e) => e.matches(':disabled'))) return false;
      await handle.click();
      return true;
    },
    { seen: () => survey(page) },
  );
}

/** Chooses an option of a `select` and lets the page know. */
export async function choose(page: Page, id: string, value: string): Promise<void> {
  await see(page, id);
  await page.select(selector(id), value);
}

/** Gives a file to a file input. */
export async function upload(page: Page, id: string, path: string): Promise<void> {
  const input = await until(`file input ${id}`, async () => (await page.$(`input${selector(id)}`)) ?? false, {
    seen: () => survey(page),
  });
  const field = input as ElementHandle<HTMLInputElement>;
  // The same file may be given again: without this nothing changes, and nobody is told.
  await field.evaluate((e) => {
    e.value = '';
  });
  await field.uploadFile(path);
}

/** The same with a text, written to a file first. */
export async function uploadText(page: Page, id: string, name: string, text: string): Promise<void> {
  const path = join(await mkdtemp(join(tmpdir(), 'tierside-upload-')), name);
  await writeFile(path, text);
  await upload(page, id, path);
}
