import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS } from '../../../../lib/domain/facts';
import type { Interaction } from '../../../../lib/domain/interaction';
import type { Database } from '../../../../lib/domain/stores';
import { dailyRounds } from '../../../../lib/use-cases/review/daily-rounds';
import { finishReview } from '../../../../lib/use-cases/review/finish-review';
import { makeReview } from '../../../../lib/use-cases/review/make-review';
import { undoReview } from '../../../../lib/use-cases/review/undo-review';
import { saveStandard } from '../../../../lib/use-cases/standard/save-standard';
import { freshDatabase } from '../../../support/test-desk';
import { customer } from '../../review/given';
import { called, imported, NOW, STANDARD } from '../../scoring/given';

const order = { now: NOW, currency: 'CNY' };
const silent = () => undefined;
const reviews = (database: Database) => database.read((s) => s.reviews.get());
const named = (i: number) => `c${String(i).padStart(5, '0')}`;

let database: Database;
beforeEach(() => {
  database = freshDatabase();
});

async function fill(customers: number, interactions: number): Promise<void> {
  const people = Array.from({ length: customers }, (_, i) =>
    customer(named(i), [imported({ spend: 500 * (i % 40), orders: 3, last: 30 }, 100)]),
  );
  await database.write(async (s) => {
    await s.customers.putMany(people);
    for (let i = 0; i < interactions; i++) {
      const outcome = i % 4 === 0 ? 'sale' : 'connected';
      const rest: Partial<Interaction> = {
        id: `i${i}`,
        customerId: named(i % customers),
        before: { tier: 'C' },
      };
      // Many at one and the same moment, as an import leaves them.
      await s.interactions.put(called(outcome, i % 3, rest));
    }
  });
}

describe('counting a review', () => {
  it('reads every customer and every call of the period once, page by page', async () => {
    await fill(2_300, 600);
    await database.write(async (s) => {
      await s.interactions.put(called('sale', 91, { id: 'too old', customerId: named(0) }));
      await s.interactions.put(called('sale', -1, { id: 'to come', customerId: named(0) }));
    });
    const shares: number[] = [];
    const report = await makeReview(database, order, ({ share }) => shares.push(share));
    expect(report.customers).toBe(2_300);
    expect(report.conversion.all).toMatchObject({ calls: 600, hits: 150 });
    expect(report.period).toEqual({ from: NOW - 90 * DAY_MS, to: NOW, sinceReview: false });
    expect(shares.length).toBeGreaterThan(2);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it('reads the tiers of then under the version that was in force then', async () => {
    await fill(40, 0);
    const strict = { ...STANDARD, floors: { A: 99, B: 98, C: 97 } };
    const at = NOW - 20 * DAY_MS;
    await finishReview(database, at, 'CNY');
    await saveStandard(database, strict, at + 1);
    const { moves, standardVersion } = await makeReview(database, order, silent);
    expect(standardVersion).toBe(2);
    // The facts are the same: only the new standard moved them, all down to D.
    expect(moves.every(({ to }) => to === 'D')).toBe(true);
    expect(moves.some(({ from }) => from !== 'D')).toBe(true);

    await finishReview(database, NOW - 10 * DAY_MS, 'CNY');
    const since = await makeReview(database, order, silent);
    expect(since.moves.map(({ from, to }) => from + to)).toEqual(['DD']);
  });

  it('tells what has been counted by then', async () => {
    await fill(1_500, 0);
    const seen: number[] = [];
    await makeReview(database, order, (_, soFar) => seen.push(soFar().customers));
    expect(seen).toEqual([1_000, 1_500]);
  });
});

describe('finishing a review', () => {
  it('keeps its date and version, and takes a census', async () => {
    await fill(60, 0);
    await finishReview(database, NOW, 'CNY');
    const { done } = await reviews(database);
    expect(done).toMatchObject([{ at: NOW, standardVersion: 1, population: { at: NOW, customers: 60 } }]);
    expect(await database.read((s) => s.population.get())).toMatchObject({ at: NOW, customers: 60 });
  });

  it('is taken back whole: the one before counts again', async () => {
    await finishReview(database, NOW - 9 * DAY_MS, 'CNY');
    await finishReview(database, NOW, 'CNY');
    await undoReview(database, NOW);
    expect((await reviews(database)).done.map(({ at }) => at)).toEqual([NOW - 9 * DAY_MS]);
  });

  it('keeps the census of the last two only: it is the heavy part', async () => {
    for (const days of [30, 20, 10]) await finishReview(database, NOW - days * DAY_MS, 'CNY');
    const { done } = await reviews(database);
    expect(done.map(({ population }) => population !== undefined)).toEqual([false, true, true]);
  });

  it('leaves the settings alone, and goes when everything is erased', async () => {
    await database.write(async (s) => s.settings.put({ ...(await s.settings.get()), singleKeys: false }));
    await finishReview(database, NOW, 'CNY');
    expect((await database.read((s) => s.settings.get())).singleKeys).toBe(false);
    await database.eraseAll();
    expect(await reviews(database)).toEqual({ done: [] });
  });
});

describe('the daily rounds', () => {
  const round = async (now: number) => {
    const remind = vi.fn(async () => undefined);
    await dailyRounds(database, { standard: STANDARD, now, remind });
    return remind.mock.calls.length;
  };
  const agree = (at: number) =>
    database.write(async (s) => s.settings.put({ ...(await s.settings.get()), consentAt: at }));

  it('take the census when the last one is of an earlier day', async () => {
    await fill(3, 0);
    await round(NOW);
    await round(NOW + 3.6e6);
    expect((await database.read((s) => s.population.get()))?.at).toBe(NOW);
    await round(NOW + DAY_MS - 1_000);
    expect((await database.read((s) => s.population.get()))?.at).toBe(NOW + DAY_MS - 1_000);
  });

  it('remind once of each due date, whatever restarts in between', async () => {
    await fill(3, 0);
    await agree(NOW - 95 * DAY_MS);
    expect(await round(NOW)).toBe(1);
    expect(await round(NOW + DAY_MS)).toBe(0);
    await finishReview(database, NOW + DAY_MS, 'CNY');
    expect(await round(NOW + 2 * DAY_MS)).toBe(0);
    expect(await round(NOW + 91 * DAY_MS)).toBe(1);
  });

  it('remind again tomorrow where the notification could not be shown', async () => {
    await fill(3, 0);
    await agree(NOW - 95 * DAY_MS);
    const remind = () => Promise.reject(new Error('no notifications here'));
    await expect(dailyRounds(database, { standard: STANDARD, now: NOW, remind })).rejects.toThrow();
    expect(await round(NOW + DAY_MS)).toBe(1);
  });

  it('say nothing before consent and without customers', async () => {
    await agree(NOW - 95 * DAY_MS);
    expect(await round(NOW)).toBe(0);
    expect(await database.read((s) => s.population.get())).toBeUndefined();
    database = freshDatabase();
    await fill(3, 0);
    expect(await round(NOW)).toBe(0);
  });
});
