import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Customer } from '../../lib/domain/customer';
import { emptyLedger } from '../../lib/domain/ledger';
import { chooseLanguage, settled } from '../support/agent';
import { axe } from '../support/axe';
import { launchFirefox } from '../support/firefox';
import { putRows, rowsOf } from '../support/raw-database';
import { type Scene, startScene } from '../support/scene';
import { all, click, element, see, seeNone } from '../support/test-ids';
import { until } from '../support/until';

const DAY = 86_400_000;

interface Rows {
  name: string;
  value: Record<string, unknown>;
}

describe('the review', () => {
  let scene: Scene;
  let options: Page;
  let page: Page;
  let customers: Customer[];
  const start = Date.now();
  const reviewedAt = start - 30 * DAY;

  const row = async (id: string, expected: Record<string, string>) => (await see(page, id, expected)).data;
  const whole = () => see(page, 'review', { state: 'whole' });
  const again = async () => {
    await click(page, 'review-again');
    await whole();
  };

  /** Calls of the one customer, twenty days ago. */
  const calls = (prefix: string, n: number, outcome: string, tier: string, rest = {}) =>
    Array.from({ length: n }, (_, i) => ({
      id: `${prefix}-${i}`,
      customerId: customers[0]?.id,
      at: start - 20 * DAY + i,
      loggedAt: start - 20 * DAY + i,
      utcOffset: 0,
      channel: 'call',
      direction: 'out',
      outcome,
      also: [],
      talkingPoints: [],
      before: { tier },
      after: {},
      ...rest,
    }));

  beforeAll(async () => {
    scene = await startScene({ customers: 'en', uiLanguage: 'en' });
    options = await scene.options();
    // The agent has had these customers for a year; only the list with their purchases is of today.
    customers = await rowsOf<Customer>(options, 'customers');
    const old = customers.map((customer) => ({ ...customer, createdAt: start - 365 * DAY }));
    const [first, second, third] = old.filter(({ doNotCall }) => doNotCall.length === 0);
    if (!first || !second || !third) throw new Error('fewer customers than that');
    Object.assign(second, { override: { tier: 'A', reason: 'The owner’s sister runs the chain' } });
    third.noProfiling = true;
    await putRows(options, 'customers', old);
    customers = [first, ...old.filter((one) => one !== first)];
    await putRows(options, 'settings', [
      { name: 'reviews', value: { done: [{ at: reviewedAt, standardVersion: 1 }] } },
    ]);
    await putRows(options, 'interactions', [
      ...calls('sold', 3, 'sale', 'B', { talkingPoints: ['a-named-contact'], durationS: 120 }),
      ...calls('said', 5, 'connected', 'B', { talkingPoints: ['a-named-contact'], durationS: 60 }),
      ...calls('silence', 40, 'no_answer', 'B'),
      ...calls('few', 4, 'sale', 'C'),
      ...calls('before', 9, 'sale', 'B', { at: reviewedAt - DAY }),
    ]);
    page = await scene.chromium.openOwn('review.html');
    await whole();
  });
  afterAll(() => scene?.close());

  it('opens from the panel’s menu and from the settings', async () => {
    const beside = await scene.chromium.open(`${scene.origin}/crm/contacts/N-1001`);
    const panel = await scene.chromium.openPanel(beside);
    await settled(panel, 'matched', 'Eleanor Whitcombe');
    await click(panel, 'menu');
    await click(panel, 'review-open');
    const opened = await scene.chromium.browser.waitForTarget(
      (target) => target.url().endsWith('/review.html') && target !== page.target(),
    );
    await (await opened.page())?.close();
    await beside.close();
    const link = await element(options, 'review-open');
    expect(await link.evaluate((e) => (e as HTMLAnchorElement).href)).toBe(page.url());
    await page.bringToFront();
  });

  it('counts every customer once, in a tier or apart', async () => {
    const tiers = await all(page, 'review-tier');
    const counted = tiers.reduce((sum, { data }) => sum + Number(data.count), 0);
    const stopped = customers.filter(({ doNotCall }) => doNotCall.some(({ scope }) => scope === 'person'));
    const { data } = await see(page, 'review-apart');
    expect(data).toMatchObject({ doNotCall: String(stopped.length), noProfiling: '1' });
    expect(tiers.map(({ data }) => data.tier)).toEqual(['A', 'B', 'C', 'D']);
    expect(counted).toBe(customers.length - stopped.length - 1);
    expect(await see(page, 'review')).toMatchObject({ data: { customers: String(customers.length) } });
  });

  it('counts in the moves whom it counts in the tiers', async () => {
    // Who moved adds up to who is there: everybody was a D before the list came in.
    const moves = (await all(page, 'review-move')).map(({ data }) => data);
    for (const { data } of await all(page, 'review-tier')) {
      const to = moves.filter((move) => move.to === data.tier);
      expect(to.reduce((sum, move) => sum + Number(move.count), 0)).toBe(Number(data.count));
    }
    // One was set to A by hand, and had been then.
    expect(moves.filter(({ from }) => from !== 'D' && from !== 'A').every(({ count }) => count === '0')).toBe(
      true,
    );
  });

  it('names the customers behind a number, by click and by keyboard', async () => {
    const cells = await page.$$('[data-testid="review-move"][data-from="D"][data-to="B"] button');
    await cells[0]?.focus();
    const { data } = await see(page, 'review-moved', { from: 'D', to: 'B' });
    expect(data.to).toBe('B');
    const count = Number((await row('review-move', { from: 'D', to: 'B' })).count);
    expect(count).toBeGreaterThan(0);
    const listed = await all(page, 'review-moved-customer');
    expect(listed).toHaveLength(count);
    const names = new Set(customers.map(({ name }) => name));
    for (const { text } of listed)
      expect([...names].some((name) => name && text.startsWith(name))).toBe(true);
  });

  it('gives sales among reached calls with Wilson’s interval, and none of fewer than five', async () => {
    // 3 of 8, by hand: 0.1368 to 0.6943. Not the 40 unanswered, and not those before the last review.
    expect(await row('review-conversion', { tier: 'B' })).toMatchObject({
      sales: '3',
      calls: '8',
      low: '0.1368',
      high: '0.6943',
    });
    const few = (await all(page, 'review-conversion')).find(({ data }) => data.tier === 'C');
    expect(few?.data).toMatchObject({ sales: '4', calls: '4' });
    expect(few?.data.low).toBeUndefined();
    expect(few?.text).toContain('too few');
    expect(few?.text).not.toContain('%');
    expect(await row('review-conversion', { tier: 'all' })).toMatchObject({ sales: '7', calls: '12' });
    expect(await row('review-point', { id: 'a-named-contact' })).toMatchObject({ uses: '8', forward: '3' });
  });

  it('shows overrides with their reason, calls beside spending, and what is missing', async () => {
    expect((await see(page, 'review-override', { to: 'A' })).text).toContain('The owner’s sister');
    const attention = (await all(page, 'review-attention')).map(({ data }) => data);
    const sum = (name: string) => attention.reduce((total, data) => total + Number(data[name]), 0);
    expect([sum('calls'), sum('talk'), sum('customers')]).toEqual([52, 660, customers.length]);
    const lacking = customers.filter((c) => c.emails.length === 0 && !c.noProfiling).length;
    expect((await see(page, 'review-coverage')).data.noEmail).toBe(String(lacking));
  });

  it('is done with a click: the next is 90 days later, a census is taken, and undo takes it back', async () => {
    const due = (await see(page, 'review-next')).data.at;
    expect(due).toBe(new Date(reviewedAt + 90 * DAY).toISOString());
    await click(page, 'review-done');
    await see(page, 'review-undo');
    const next = Date.parse((await see(page, 'review-next', { overdue: 'false' })).data.at ?? '');
    expect(next).toBeGreaterThan(Date.now() + 89 * DAY);
    const census = await until('a census', async () => (await rowsOf<Rows>(page, 'population'))[0]);
    expect(census.value.customers).toBe(customers.length);
    await until(
      'the button again',
      async () => !(await (await element(page, 'review-done')).evaluate((e) => e.matches(':disabled'))),
    );
    // A new period has begun: nobody has moved in it.
    await again();
    const moved = (await all(page, 'review-move')).filter(
      ({ data }) => !['stay', 'new'].includes(data.way ?? ''),
    );
    expect(moved.every(({ data }) => data.count === '0')).toBe(true);
    await click(page, 'review-undo');
    await see(page, 'review-next', { at: String(due) });
    await again();
  });

  it.each(['light', 'dark'])('prints black on white, without anything to press, %s', async (value) => {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.emulateMediaType('print');
    const seen = await page.evaluate(() => ({
      pressable: [...document.querySelectorAll('button, input, a, progress')].filter(
        (e) => e.getClientRects().length > 0,
      ).length,
      colours: [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.body).color,
      ],
      numbers: [...document.querySelectorAll('.review-move')].every((e) =>
        // biome-ignore lint/performance/useDomNodeTextContent: what is seen, not what is there
        /\d/.test((e as HTMLElement).innerText),
      ),
    }));
    expect(seen).toEqual({ pressable: 0, colours: ['rgb(255, 255, 255)', 'rgb(0, 0, 0)'], numbers: true });
    const pdf = Buffer.from(await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.startsWith('%PDF')).toBe(true);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6);
    await page.emulateMediaType();
  });

  it.each(['en', 'zh-CN'] as const)('axe finds nothing in %s', async (language) => {
    await options.bringToFront();
    await chooseLanguage(options, language);
    await page.bringToFront();
    await until('the language', () => page.evaluate((l) => document.documentElement.lang === l, language));
    for (const value of ['light', 'dark']) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
      expect(await axe(page)).toEqual([]);
    }
  });

  it('reminds once of a date, with the page behind it', async () => {
    const ring = () => page.evaluate(() => chrome.alarms.create('daily', { when: Date.now() }));
    const notices = () => page.evaluate(() => chrome.notifications.getAll());
    const state = async (name: string) =>
      (await rowsOf<Rows>(page, 'settings')).find((r) => r.name === name)?.value;
    const long = { done: [{ at: start - 91 * DAY, standardVersion: 1 }] };
    await putRows(page, 'settings', [{ name: 'reviews', value: long }]);
    // Nobody tells the page what was written past it.
    await page.reload();
    await see(page, 'review-next', { overdue: 'true' });
    await ring();
    await until('the notification', async () => 'review-due' in (await notices()));
    await until('it to be kept', async () => (await state('reviews'))?.remindedFor === start - DAY);
    await page.evaluate(() => chrome.notifications.clear('review-due'));
    // Two days later: the census is taken anew, and nothing is said a second time.
    const [census] = await rowsOf<Rows>(page, 'population');
    await putRows(page, 'population', [{ ...census, value: { ...census?.value, at: start - 2 * DAY } }]);
    await ring();
    await until(
      'a fresh census',
      async () => Number((await rowsOf<Rows>(page, 'population'))[0]?.value.at) >= start,
    );
    await new Promise((done) => setTimeout(done, 500));
    expect(await notices()).toEqual({});
  });

  it('counts 40,000 customers without holding up the page, and stops when told', async () => {
    const crowd = Array.from({ length: 40_000 }, (_, i) => ({
      id: `crowd-${i}`,
      name: `Crowd ${i}`,
      nameKey: `crowd ${i}`,
      keys: [],
      tails: [],
      emails: [],
      phones: [],
      recordIds: [],
      tags: [],
      doNotCall: [],
      ledger: { ...emptyLedger(), csat: [{ at: start - DAY, value: 1 + (i % 5) }] },
      createdAt: start - 365 * DAY,
      updatedAt: start,
    }));
    for (let i = 0; i < crowd.length; i += 10_000)
      await putRows(page, 'customers', crowd.slice(i, i + 10_000));
    await click(page, 'review-again');
    await see(page, 'review-progress', { phase: 'customers' });
    const waits = await page.evaluate(async () => {
      const found: number[] = [];
      for (let i = 0; i < 20; i++) {
        const before = performance.now();
        await new Promise((done) => setTimeout(done, 20));
        found.push(performance.now() - before - 20);
      }
      return found.sort((a, b) => a - b);
    });
    expect(waits[10]).toBeLessThan(50);
    await click(page, 'review-cancel');
    await see(page, 'review', { state: 'cancelled' });
    await seeNone(page, 'review-progress');
    await again();
    expect((await see(page, 'review')).data.customers).toBe(String(customers.length + 40_000));
    scene.chromium.console.assertClean();
  });
});

it('counts in Firefox too', async () => {
  const firefox = await launchFirefox();
  try {
    const page = await firefox.openOwn('review.html');
    await see(page, 'review', { state: 'whole', customers: '0' });
    const alarm = await page.evaluate(() => chrome.alarms.get('daily'));
    expect(alarm?.periodInMinutes).toBe(1440);
    expect(await firefox.problems()).toEqual([]);
  } finally {
    await firefox.close();
  }
});
