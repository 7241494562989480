import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Population } from '../../../lib/domain/population';
import type { Standard } from '../../../lib/domain/standard';
import type { IndicatorId } from '../../../lib/domain/tier';
import { assess, censusEntry } from '../../../lib/scoring/assess';
import { percentileScale, quintiles, startCensus } from '../../../lib/scoring/census';
import { onScale } from '../../../lib/scoring/scale';
import { bought, imported, NOW, STANDARD, subject, surveyed } from './given';

const values = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: 0, max: 1e6, noNaN: true })),
  {
    minLength: 1,
    maxLength: 400,
  },
);
const RUNS = { numRuns: 1_000 };
/** Binary noise of sums and quotients. */
const NOISE = 1e-9;

describe('a percentile among one’s own customers', () => {
  test('is the share below and half of those alike: ties share a rank', () => {
    expect(percentileScale([1, 2, 2, 4])).toEqual([
      [1, 12.5],
      [2, 50],
      [4, 87.5],
    ]);
    // Everybody alike is everybody in the middle.
    expect(percentileScale([7, 7, 7])).toEqual([[7, 50]]);
    expect(percentileScale([])).toEqual([]);
  });

  test('is the other way round where fewer is better', () => {
    expect(percentileScale([1, 2, 2, 4], true)).toEqual([
      [1, 87.5],
      [2, 50],
      [4, 12.5],
    ]);
  });

  test('never falls as the figure gets better, in either direction, and stays within 0–100', () => {
    fc.assert(
      fc.property(
        values,
        fc.boolean(),
        fc.array(fc.double({ min: -10, max: 2e6, noNaN: true })),
        (all, fewer, at) => {
          const scale = percentileScale(all, fewer);
          const sorted = [...at, ...all].sort((a, b) => a - b);
          const read = sorted.map((raw) => onScale(scale, raw));
          for (const [i, y] of read.entries()) {
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(100);
            const before = read[i - 1] ?? y;
            if (fewer) expect(y).toBeLessThanOrEqual(before + NOISE);
            else expect(y).toBeGreaterThanOrEqual(before - NOISE);
          }
        },
      ),
      RUNS,
    );
  });

  test('does not depend on the order, and a scale of many is as short as it is long enough', () => {
    fc.assert(
      fc.property(values, (all) => {
        const scale = percentileScale(all);
        expect(percentileScale([...all].reverse())).toEqual(scale);
        expect(scale.length).toBeLessThanOrEqual(101);
        // Its ends are the extremes: nobody falls off.
        expect(scale[0]?.[0]).toBe(Math.min(...all));
        expect(scale.at(-1)?.[0]).toBe(Math.max(...all));
      }),
      RUNS,
    );
  });
});

describe('quintiles', () => {
  test('cut a hundred different customers in five', () => {
    const hundred = Array.from({ length: 100 }, (_, i) => i + 1);
    const cuts = quintiles(hundred);
    expect([1, 2, 3, 4, 5].map((score) => hundred.filter((x) => scoreOf(x, cuts) === score).length)).toEqual([
      20, 20, 20, 20, 20,
    ]);
  });
  const scoreOf = (x: number, cuts: readonly number[]) => 1 + cuts.filter((cut) => x >= cut).length;
  const daysScore = (x: number, cuts: readonly number[]) => 1 + cuts.filter((cut) => x <= cut).length;

  test('are the other way round for days since a purchase', () => {
    const cuts = quintiles(
      Array.from({ length: 100 }, (_, i) => i),
      true,
    );
    expect(daysScore(0, cuts)).toBe(5);
    expect(daysScore(99, cuts)).toBe(1);
    expect(cuts).toEqual([...cuts].sort((a, b) => b - a));
  });

  test('customers alike share a bin, more never scores less, and scores are 1 to 5', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (all, fewer) => {
        const cuts = quintiles(all, fewer);
        expect(cuts).toHaveLength(4);
        const score = (x: number) => (fewer ? daysScore(x, cuts) : scoreOf(x, cuts));
        const sorted = [...all].sort((a, b) => (fewer ? b - a : a - b));
        for (const [i, x] of sorted.entries()) {
          expect(score(x)).toBeGreaterThanOrEqual(1);
          expect(score(x)).toBeLessThanOrEqual(5);
          expect(score(x)).toBeGreaterThanOrEqual(score(sorted[i - 1] ?? x));
        }
      }),
      RUNS,
    );
  });
});

describe('a census', () => {
  const census = (
    people: (Parameters<typeof censusEntry>[0] | undefined)[],
    standard: Standard = STANDARD,
  ) => {
    const counting = startCensus(standard, NOW);
    for (const who of people) counting.add(who && censusEntry(who, standard, NOW));
    return counting.result();
  };

  test('counts facts, not guesses, and nobody who is not scored', () => {
    const found = census([
      subject([bought(10, { amount: 100 }), surveyed('csat', 4)]),
      subject([imported({ spend: 900, orders: 3, first: 90, last: 30 })]),
      subject([bought(5, { amount: 50 })], { noProfiling: true }),
      subject([bought(5, { amount: 50 })], { doNotCall: [{ at: NOW, scope: 'person' }] }),
      subject([]),
    ]);
    expect(found).toMatchObject({ at: NOW, customers: 5, buyers: 2 });
    expect(found.percentiles.satisfaction).toEqual({ customers: 1, scale: [[4, 50]] });
    expect(found.percentiles.monetary?.customers).toBe(2);
    expect(found.percentiles.usage).toBeUndefined();
  });

  test('a referral stands in for a recommendation that nobody gave: it is no answer', () => {
    const found = census([subject([{ ...surveyed('csat', 3), kind: 'referral', count: 2 }])]);
    expect(found.percentiles.advocacy).toBeUndefined();
  });

  test('recency runs backwards: who bought yesterday is above who bought a year ago', () => {
    const found = census([subject([bought(1)]), subject([bought(100)]), subject([bought(365)])]);
    const scale = found.percentiles.purchase?.scale ?? [];
    expect(onScale(scale, 1)).toBeGreaterThan(onScale(scale, 100));
    expect(onScale(scale, 100)).toBeGreaterThan(onScale(scale, 365));
  });

  test('the top fifth, the next three tenths and the rest of those who spent are the value segments', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 10, maxLength: 60 }),
        (amounts) => {
          const people = amounts.map((amount) => subject([bought(10, { amount })]));
          const population = census([...people, subject([]), subject([bought(900, { amount: 5e6 })])]);
          const count = { high: 0, middle: 0, low: 0 };
          for (const who of people) {
            const result = assess(who, { ...STANDARD, population }, NOW);
            if (result.scored && result.segments.value) count[result.segments.value]++;
          }
          const [high, half] = [Math.ceil(0.2 * amounts.length), Math.ceil(0.5 * amounts.length)];
          expect(count).toEqual({ high, middle: half - high, low: amounts.length - half });
        },
      ),
      { numRuns: 100 },
    );
  });

  test('nobody spent: nobody is of high value', () => {
    const population = census([subject([]), subject([surveyed('csat', 5)])]);
    expect(population.spend).toBeUndefined();
    const result = assess(subject([]), { ...STANDARD, population }, NOW);
    expect(result.scored && result.segments.value).toBe('low');
  });
});

describe('percentiles in place of a scale', () => {
  const asPercentile = (id: IndicatorId, population: Population): Standard => ({
    ...STANDARD,
    indicators: STANDARD.indicators.map((rule) => (rule.id === id ? { ...rule, percentile: true } : rule)),
    population,
  });
  const population = (customers: number): Population => ({
    at: NOW,
    customers,
    percentiles: { satisfaction: { customers, scale: percentileScale([1, 2, 3, 3, 3, 4, 5, 5, 5, 5]) } },
    buyers: 0,
    recency: [],
    frequency: [],
  });
  const satisfaction = (csat: number, standard: Standard) => {
    const result = assess(subject([surveyed('csat', csat)]), standard, NOW);
    return result.scored ? result.indicators.find(({ id }) => id === 'satisfaction') : undefined;
  };

  test('from two hundred customers with that fact on, not before, and only where the standard says so', () => {
    expect(satisfaction(3, asPercentile('satisfaction', population(199)))).toMatchObject({ value: 50 });
    expect(satisfaction(3, asPercentile('satisfaction', population(199)))?.percentile).toBeUndefined();
    expect(satisfaction(3, asPercentile('satisfaction', population(200)))).toMatchObject({
      value: 35,
      percentile: true,
    });
    expect(satisfaction(3, asPercentile('usage', population(200)))).toMatchObject({ value: 50 });
  });

  test('a stand-in for an answer, or points on top of one, is called no percentile', () => {
    const advocacy: Population = {
      ...population(200),
      percentiles: { advocacy: { customers: 200, scale: percentileScale([0, 5, 9, 10]) } },
    };
    const standard = asPercentile('advocacy', advocacy);
    const reading = (history: Parameters<typeof subject>[0]) => {
      const result = assess(subject(history), standard, NOW);
      return result.scored ? result.indicators.find(({ id }) => id === 'advocacy') : undefined;
    };
    const referral = { ...surveyed('nps', 1), kind: 'referral' as const, count: 1 };
    expect(reading([surveyed('nps', 9)])?.percentile).toBe(true);
    expect(reading([referral])?.percentile).toBeUndefined();
    expect(reading([surveyed('nps', 9), referral])?.percentile).toBeUndefined();
  });

  test('a better figure never scores less, whatever the others have', () => {
    const spread = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(spread, (answers) => {
        const standard = asPercentile('satisfaction', {
          ...population(200),
          percentiles: { satisfaction: { customers: 200, scale: percentileScale(answers) } },
        });
        const read = [1, 2, 3, 4, 5].map((csat) => satisfaction(csat, standard)?.value ?? Number.NaN);
        expect(read).toEqual([...read].sort((a, b) => a - b));
      }),
      RUNS,
    );
  });

  test('fewer days since the last purchase never score less', () => {
    const days = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(days, (all) => {
        const standard = asPercentile('purchase', {
          ...population(200),
          percentiles: { purchase: { customers: 200, scale: percentileScale(all, true) } },
        });
        const read = [0, 10, 50, 100, 300, 800].map((ago) => {
          const result = assess(subject([bought(ago)]), standard, NOW);
          const reading = result.scored && result.indicators.find(({ id }) => id === 'purchase');
          return reading ? reading.value : Number.NaN;
        });
        expect(read).toEqual([...read].sort((a, b) => b - a));
      }),
      { numRuns: 300 },
    );
  });
});
