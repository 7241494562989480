import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Population } from '../../../lib/domain/population';
import { RFM_SEGMENTS } from '../../../lib/domain/tier';
import { quintiles } from '../../../lib/scoring/census';
import { MIN_BUYERS, segmentsOf } from '../../../lib/scoring/lifecycle/segments';
import { needs, STANDARD, scored } from './given';

const people = (buyers: number, more: Partial<Population> = {}): Population => ({
  at: 0,
  customers: buyers,
  percentiles: {},
  buyers,
  recency: quintiles(
    Array.from({ length: 100 }, (_, i) => i),
    true,
  ),
  frequency: quintiles(Array.from({ length: 100 }, (_, i) => 1 + i)),
  ...more,
});
const rfm = (daysSincePurchase: number, purchases: number, population?: Population) =>
  segmentsOf({ spend: undefined, need: undefined, daysSincePurchase, purchases }, { ...STANDARD, population })
    .rfm;

describe('the R×F map', () => {
  // Fixed thresholds: R 2–5 from 365, 180, 90, 30 days; F 2–5 from 2, 3, 4, 6 purchases.
  test.each([
    [5, 8, 'champions'],
    [20, 4, 'champions'],
    [60, 4, 'loyal'],
    [150, 9, 'loyal'],
    [10, 2, 'potential-loyalist'],
    [80, 3, 'potential-loyalist'],
    [3, 1, 'new'],
    [45, 1, 'promising'],
    [120, 3, 'need-attention'],
    [120, 1, 'about-to-sleep'],
    [120, 2, 'about-to-sleep'],
    [250, 3, 'at-risk'],
    [800, 4, 'at-risk'],
    [250, 6, 'cant-lose'],
    [800, 12, 'cant-lose'],
    [800, 1, 'hibernating'],
    [300, 2, 'hibernating'],
  ] as const)('%s days ago, %s purchases: %s', (days, count, segment) => {
    expect(rfm(days, count)).toBe(segment);
    expect(rfm(days, count, people(MIN_BUYERS - 1))).toBe(segment);
  });

  test('thresholds are reached, not passed', () => {
    expect(rfm(30, 1)).toBe('new');
    expect(rfm(31, 1)).toBe('promising');
    expect(rfm(91, 3)).toBe('need-attention');
    expect(rfm(366, 6)).toBe('cant-lose');
  });

  test('from fifty buyers on their own quintiles count', () => {
    // Twenty days is lately by fixed thresholds; among people who all bought within a hundred it is the top fifth.
    expect(rfm(19, 90, people(MIN_BUYERS))).toBe('champions');
    expect(rfm(25, 4, people(MIN_BUYERS - 1))).toBe('champions');
    expect(rfm(25, 4, people(MIN_BUYERS))).toBe('promising');
    expect(rfm(99, 1, people(MIN_BUYERS))).toBe('hibernating');
  });

  test('who never bought has none', () => {
    expect(
      segmentsOf({ spend: undefined, need: undefined, daysSincePurchase: undefined, purchases: 0 }, STANDARD),
    ).toEqual({});
  });

  test('has one answer for any buyer, whoever the others are', () => {
    const many = fc.array(fc.integer({ min: 0, max: 900 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(many, many, fc.nat(2_000), fc.integer({ min: 1, max: 500 }), (days, counts, ago, count) => {
        const population = people(days.length, {
          recency: quintiles(days, true),
          frequency: quintiles(counts.map((c) => c + 1)),
        });
        expect(RFM_SEGMENTS).toContain(rfm(ago, count, population));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('value and need', () => {
  const value = (spend: number | undefined, population?: Population) =>
    segmentsOf(
      { spend, need: undefined, daysSincePurchase: undefined, purchases: 0 },
      { ...STANDARD, population },
    ).value;
  test('value is told only after a census, by its cuts; who spent nothing is low', () => {
    expect(value(9_000)).toBeUndefined();
    const population = people(3, { spend: { high: 1_000, middle: 100 } });
    expect([1_000, 999, 100, 99, 0, undefined].map((spend) => value(spend, population))).toEqual([
      'high',
      'middle',
      'middle',
      'low',
      'low',
      'low',
    ]);
  });

  test('need goes by the bar: 60 and 30; without a need it is unknown', () => {
    expect(scored([]).segments.need).toBeUndefined();
    const strong = scored([needs('business-critical', 5), needs('business-critical', 5)]);
    expect(strong.dimensions.need).toBeGreaterThanOrEqual(60);
    expect(strong.segments.need).toBe('high');
    const weak = scored([needs('price-led', 1, 300)]);
    expect(weak.dimensions.need).toBeLessThan(30);
    expect(weak.segments.need).toBe('low');
    expect(scored([needs('price-led', 2)]).segments.need).toBe('middle');
  });
});
