import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/domain/facts';
import { bought, imported, NOW, reading, scored, TODAY } from './given';

const spend = (result: ReturnType<typeof scored>) => reading(result, 'monetary')?.raw;
const count = (result: ReturnType<typeof scored>) => reading(result, 'frequency')?.raw;

describe('terms', () => {
  const term = (from: number, days: number) => ({
    termStart: TODAY - from,
    termEnd: TODAY - from + days - 1,
  });

  test('while it runs, its annual amount counts, it is a purchase, and the last purchase is today', () => {
    const result = scored([bought(400, { amount: 3000, profit: 600, ...term(400, 730) })]);
    expect(spend(result)).toBe(1500);
    expect(reading(result, 'profit')?.raw).toBe(300);
    expect(count(result)).toBe(1);
    expect(result).toMatchObject({ daysSincePurchase: 0, stage: 'first-time' });
  });

  test('each running one is a purchase, and at least one even inside an imported count', () => {
    const twoYears = () => bought(400, term(400, 730));
    expect(count(scored([twoYears(), twoYears()]))).toBe(2);
    expect(count(scored([imported({ orders: 1, last: 400 }), bought(410, term(410, 730))]))).toBe(1);
  });

  test('a term shorter than a year counts its amount, not a multiple of it', () => {
    expect(spend(scored([bought(5, { amount: 300, ...term(5, 30) })]))).toBe(300);
  });

  test('a term that starts in the future runs from the purchase on', () => {
    const result = scored([bought(10, { amount: 800, ...term(-20, 365) })]);
    expect(spend(result)).toBe(800);
    expect(result.daysSincePurchase).toBe(0);
  });

  test('it runs on its last day and no longer', () => {
    expect(scored([bought(364, term(364, 365))]).daysSincePurchase).toBe(0);
    expect(scored([bought(365, term(365, 365))]).daysSincePurchase).toBe(365);
  });

  test('afterwards amount and count are spread over the term', () => {
    // 730 days, from 829 to 100 days ago: 265 of them in the last 365
    const result = scored([bought(829, { amount: 7300, ...term(829, 730) })]);
    expect(spend(result)).toBeCloseTo(2650, 9);
    expect(count(result)).toBeCloseTo(265 / 730, 9);
  });

  test('an end before its start is no term', () => {
    expect(scored([bought(9, { termStart: TODAY + 9, termEnd: TODAY + 1 })]).daysSincePurchase).toBe(9);
  });
});

describe('current spend', () => {
  test('takes the last 365 whole days, today being the first', () => {
    expect(spend(scored([bought(364, { amount: 10 }), bought(365, { amount: 100 })]))).toBe(10);
  });

  test('a loss counts as profit 0, an unknown amount adds nothing', () => {
    const result = scored([bought(1, { amount: 50, profit: -900 }), bought(2)]);
    expect(reading(result, 'profit')?.raw).toBe(0);
    expect(spend(result)).toBe(50);
    expect(count(result)).toBe(2);
    expect(scored([bought(2)]).worth.current).toBeUndefined();
  });

  test('purchases dated after now do not count', () => {
    expect(scored([bought(-1, { amount: 10 })]).purchases).toBe(0);
  });
});

describe('aggregates are an opening balance', () => {
  test('with one date and several orders they are spread over the year that ends on it', () => {
    // 365 days up to 100 days ago: 265 of them in the last 365
    expect(spend(scored([imported({ spend: 730, orders: 2, last: 100 })]))).toBeCloseTo(530, 9);
  });

  test('with one order they are on its date', () => {
    expect(spend(scored([imported({ spend: 730, orders: 1, last: 364 })]))).toBe(730);
    expect(spend(scored([imported({ spend: 730, orders: 1, last: 365 })]))).toBe(0);
  });

  test('a purchase before the last order is inside: its date counts, amount and count do not', () => {
    const result = scored([
      imported({ spend: 1000, orders: 2, first: 100, last: 20, profit: 10 }),
      bought(150, { amount: 500, profit: 5 }),
    ]);
    expect(spend(result)).toBe(1000);
    expect(count(result)).toBe(2);
    expect(reading(result, 'attachment')?.raw).toBeCloseTo(150 / 30.4375 / 2, 9);
    expect(result).toMatchObject({ purchases: 2, daysSincePurchase: 20, worth: { total: 1000 } });
  });

  test('later ones add, today’s sale included', () => {
    const result = scored([
      imported({ spend: 1000, orders: 2, first: 100, last: 20 }),
      bought(0, { amount: 500 }),
    ]);
    expect(spend(result)).toBe(1500);
    expect(result).toMatchObject({ purchases: 3, daysSincePurchase: 0, worth: { total: 1500 } });
  });

  test('on the very day it is inside if it was logged before the import', () => {
    const balance = imported({ spend: 1000, orders: 2, first: 100, last: 0 });
    const logged = (loggedAt: number) => bought(0, { amount: 500, loggedAt });
    expect(spend(scored([balance, logged(NOW - 1)]))).toBe(1000);
    expect(spend(scored([balance, logged(NOW + 1)]))).toBe(1500);
  });

  test('a contract that came in the same import as the totals is inside them', () => {
    const contract = bought(30, { source: 'import', loggedAt: NOW, termEnd: TODAY + 300 });
    const result = scored([imported({ spend: 900, orders: 1, last: 30 }), contract]);
    expect(result).toMatchObject({ purchases: 1, stage: 'first-time', daysSincePurchase: 0 });
    expect(count(result)).toBe(1);
  });

  test('what the import did not bring is not inside it', () => {
    const result = scored([imported({ last: 20 }), bought(30, { amount: 500 })]);
    expect(spend(result)).toBe(500);
    expect(count(result)).toBe(1);
    expect(reading(result, 'purchase')).toMatchObject({ raw: 20, lowerBound: false });
  });

  test('without a date they are as of the import, and no purchase date is known', () => {
    const result = scored([imported({ spend: 730, orders: 2 }, 100)]);
    expect(spend(result)).toBeCloseTo(530, 9);
    expect(result).toMatchObject({ purchases: 2, daysSincePurchase: undefined, stage: 'repeat' });
    expect(reading(result, 'purchase')).toBeUndefined();
  });

  test('an import after now does not count; its dates are never after itself', () => {
    const balance = imported({ spend: 730, orders: 2, last: -50 }, 2);
    expect(scored([balance], {}, NOW - 3 * DAY_MS).purchases).toBe(0);
    expect(scored([balance]).daysSincePurchase).toBe(2);
  });

  test('zero is known, and counts as zero', () => {
    const result = scored([imported({ spend: 0, orders: 0, profit: 0 })]);
    expect(result.dimensions.value).toBe(0);
    expect(result).toMatchObject({ purchases: 0, stage: 'prospect' });
    expect(result.exact).toBeCloseTo(12 / 0.85, 9);
  });
});
