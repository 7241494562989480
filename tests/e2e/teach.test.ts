import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settled } from '../support/agent';
import { pickerSays, pickerText, placeOf, pointAt } from '../support/pointing';
import { type Scene, startScene } from '../support/scene';
import { ENTRIES, startTeachPages } from '../support/teach-pages';
import { all, click, element, see, seeNone, seeText, uploadText } from '../support/test-ids';
import { until } from '../support/until';

let scene: Scene;
let desk: Awaited<ReturnType<typeof startTeachPages>>;
let page: Page;
let panel: Page;

beforeAll(async () => {
  [scene, desk] = await Promise.all([startScene({ uiLanguage: 'en' }), startTeachPages()]);
  page = await scene.chromium.open(`${desk.origin}/board/4711`);
  panel = await scene.chromium.openPanel(page);
});
afterAll(async () => {
  await scene?.close();
  await desk?.close();
});

const goto = (path: string) => page.goto(desk.origin + path, { waitUntil: 'load' });
const heard = () => page.evaluate(() => (window as unknown as { seen: string[] }).seen);
/** The page has been read, and no taught rule counted. */
const guessed = (name: string) =>
  until(`a guess other than ${name}`, () =>
    panel.evaluate(async (wrong) => {
      const [tab] = await chrome.tabs.query({ active: true, url: 'http://127.0.0.1/*' });
      const key = `tab:${tab?.id}`;
      const kept = (await chrome.storage.session.get(key))[key] as
        | { url: string; state: string; taught?: { missing?: true }; primary?: { name?: string } }
        | undefined;
      const read = kept?.state === 'settled' && kept.url === tab?.url;
      return read && (!kept.taught || kept.taught.missing) && kept.primary?.name !== wrong;
    }, name),
  );
const [ADA, OUYANG, MALIK] = Object.values(ENTRIES);
if (!ADA || !OUYANG || !MALIK) throw new Error('three entries');

/** Starts the pointing and waits until the page asks. */
async function startPointing(): Promise<void> {
  await page.bringToFront();
  await click(panel, 'teach');
  await pickerSays(page, 'Click the customer’s name');
}

describe('a page whose customer nobody can guess', () => {
  it('shows somebody else or nobody, and the button', async () => {
    await guessed(ADA.name);
    await seeText(panel, 'teach', 'Not right? Show me');
  });

  it('is learnt from four clicks, of which the page hears nothing', async () => {
    await startPointing();
    await page.evaluate(() => Object.assign(window, { seen: [] }));
    await pointAt(page, ADA.name);
    await pickerSays(page, 'Now the phone number');
    await see(panel, 'pointed', { field: 'name' });
    await pointAt(page, ADA.phone);
    await pickerSays(page, 'Now the e-mail address');
    await pointAt(page, ADA.email);
    await pickerSays(page, 'Now the company');
    await pointAt(page, ADA.firm);
    await settled(panel, 'new', ADA.name);
    await seeText(panel, 'customer-company', ADA.firm);
    await see(panel, 'customer-phone', { e164: '+493055501234' });
    await seeText(panel, 'customer-email', ADA.email);
    expect(await heard()).toEqual([]);
    expect(await pickerText(page)).toBe('');
    await see(panel, 'learnt', { page: /\/board\/\*$/ });
  });

  it('can be taken back, and is guessed again', async () => {
    await click(panel, 'learnt-undo');
    await guessed(ADA.name);
    await seeNone(panel, 'learnt');
  });

  it('gives the page back on Escape, and a click is a click again', async () => {
    await startPointing();
    await page.keyboard.press('Escape');
    await until('the page without the picker', async () => (await pickerText(page)) === '');
    await seeNone(panel, 'pointing');
    await page.evaluate(() => Object.assign(window, { seen: [] }));
    const { x, y } = await placeOf(page.mainFrame(), ADA.name);
    await page.mouse.click(x, y);
    expect(await heard()).toContain('click');
    await startPointing();
    await click(panel, 'teach-cancel');
    await until('the page without the picker', async () => (await pickerText(page)) === '');
  });

  it('needs one click and Done, and finds the next record by it', async () => {
    await startPointing();
    await pointAt(page, ADA.name);
    await pickerSays(page, 'Now the phone number');
    await pointAt(page, ADA.phone);
    await click(panel, 'teach-done');
    await settled(panel, 'new', ADA.name);
    await goto('/board/4712');
    await settled(panel, 'new', OUYANG.name);
    await goto('/board/4713');
    await settled(panel, 'new', MALIK.name);
    await see(panel, 'customer-phone', { e164: '+442079460112' });
  });
});

describe('the settings', () => {
  let options: Page;
  const rules = () => all(options, 'taught-rule');

  it('list it with what it takes; deleting can be taken back', async () => {
    options = await scene.options();
    const [rule] = await rules();
    expect(rule?.text).toContain('Takes: Name, Phone');
    expect(rule?.text).toContain('last found somebody on');
    await click(options, 'taught-delete');
    await until('an empty list', async () => (await rules()).length === 0);
    await page.bringToFront();
    await guessed(MALIK.name);
    await scene.options();
    await click(options, 'taught-restore');
    await page.bringToFront();
    await settled(panel, 'new', MALIK.name);
  });

  it('let it speak of other pages, and refuse what is no address', async () => {
    await scene.options();
    const [before] = await rules();
    const change = async (text: string) => {
      const field = await element(options, 'taught-page');
      await field.click({ count: 3 });
      await field.type(text);
      await options.keyboard.press('Tab');
    };
    await change('not an address');
    await until('the sentence', async () => (await rules())[0]?.text.includes('That is no address'));
    await change(`${new URL(desk.origin).host}/boards/*`);
    await until('the change', async () => (await rules())[0]?.data.page?.endsWith('/boards/*'));
    await page.bringToFront();
    await guessed(MALIK.name);
    await scene.options();
    await change(before?.data.page ?? '');
    await page.bringToFront();
    await settled(panel, 'new', MALIK.name);
  });

  it('save it as a file and bring it in elsewhere, once', async () => {
    await scene.options();
    const file = await scene.chromium.downloads.during(() => click(options, 'taught-export'));
    expect(JSON.parse(file.text)).toMatchObject({ format: 'tierside-taught', version: 1 });
    for (const secret of [ADA.name, ADA.phone, ADA.email]) expect(file.text).not.toContain(secret);
    await click(options, 'taught-delete');
    await until('an empty list', async () => (await rules()).length === 0);
    await uploadText(options, 'taught-import', 'taught.json', file.text);
    await see(options, 'taught-report', { added: '1', updated: '0', unchanged: '0' });
    await uploadText(options, 'taught-import', 'taught.json', file.text);
    await see(options, 'taught-report', { added: '0', unchanged: '1' });
    expect(await rules()).toHaveLength(1);
    await page.bringToFront();
    await settled(panel, 'new', MALIK.name);
  });

  it('say in a sentence what is wrong with a file', async () => {
    await scene.options();
    for (const [text, code] of [
      ['{"format"', 'taught-unreadable'],
      ['{"customers":[]}', 'taught-other'],
      ['{"format":"tierside-taught","version":9,"rules":[]}', 'taught-newer'],
    ] as const) {
      await uploadText(options, 'taught-import', 'taught.json', text);
      await see(options, 'error', { code });
    }
    expect(await rules()).toHaveLength(1);
  });
});

describe('a page that has changed since', () => {
  it('is guessed again, and the panel says so once', async () => {
    desk.update();
    await page.bringToFront();
    await goto('/board/4712');
    await see(panel, 'taught-missing');
    await guessed(OUYANG.name);
    const rules = await all(await scene.options(), 'taught-rule');
    expect(rules[0]?.text).toContain('finds nobody any more since');
    await page.bringToFront();
  });

  it('can be taught again in place of the old', async () => {
    await goto('/board/4711');
    await guessed(ADA.name);
    await startPointing();
    await pointAt(page, ADA.name);
    await click(panel, 'teach-done');
    await settled(panel, 'new', ADA.name);
    await goto('/board/4712');
    await settled(panel, 'new', OUYANG.name);
    expect(await all(await scene.options(), 'taught-rule')).toHaveLength(1);
    await page.bringToFront();
  });
});

describe('other pages', () => {
  it('a customer in a frame and their number around it', async () => {
    await goto('/framed/4711');
    await startPointing();
    const inner = () => {
      const frame = page.frames().find((f) => f.url().includes('/inner/'));
      if (!frame) throw new Error('no frame');
      return frame;
    };
    await pointAt(page, ADA.name, inner());
    await pickerSays(page, 'Now the phone number');
    await pointAt(page, ADA.phone);
    await click(panel, 'teach-done');
    await settled(panel, 'new', ADA.name);
    await goto('/framed/4713');
    await settled(panel, 'new', MALIK.name);
    await see(panel, 'customer-phone', { e164: '+442079460112' });
  });

  it('a page that forbids everything can be pointed at', async () => {
    await goto('/closed/4711');
    await startPointing();
    await pointAt(page, ADA.name);
    await click(panel, 'teach-done');
    await settled(panel, 'new', ADA.name);
  });

  it('nobody on pages like this', async () => {
    await startPointing();
    await click(panel, 'teach-nobody');
    await see(panel, 'panel', { state: 'none' });
    await goto('/closed/4713');
    await see(panel, 'panel', { state: 'none' });
  });

  it('is over on a site that is paused: nothing of it stays in the page', async () => {
    await goto('/board/4713');
    await settled(panel, 'new', MALIK.name);
    await startPointing();
    await click(panel, 'site-pause');
    await see(panel, 'panel', { state: 'paused' });
    await until('the page without the picker', async () => (await pickerText(page)) === '');
    await seeNone(panel, 'pointing');
  });

  it('has left no error on any console', () => {
    scene.chromium.console.allow(/\/closed\//);
    scene.chromium.console.assertClean();
  });
});
