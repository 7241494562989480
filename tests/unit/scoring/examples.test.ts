/** Whole scores worked by hand after DOMAIN.md section 3. */
import { describe, expect, test } from 'vitest';
import { newContact } from '../../../lib/scoring/assess';
import {
  bought,
  called,
  imported,
  needs,
  reading,
  referred,
  STANDARD,
  scored,
  surveyed,
  wants,
} from './given';

test('somebody of whom nothing is known stands at 40.0, D, with low confidence and no reasons', () => {
  expect(newContact(STANDARD)).toMatchObject({
    scored: true,
    score: 40,
    tier: 'D',
    basis: 'score',
    confidence: 'low',
    coverage: 0,
    stage: 'prospect',
    dimensions: {},
    reasons: [],
  });
});

test('a new business contact who is interested goes from 40.0 D to 55.1 B', () => {
  // need .3·85 + .4·40 + .3·25 = 49 → 7.35; feedback 1.5/4 of 10 → 3.75; medium → 4
  const result = scored([called('interested', 0, { need: { type: 'quality-led' } })]);
  expect(result).toMatchObject({ score: 55.1, tier: 'B', stage: 'potential', intention: 'medium' });
  expect(result.reasons.map(({ code, points }) => [code, Number(points.toFixed(2))])).toEqual([
    ['need', 7.35],
    ['intention', 4],
    ['feedback', 3.75],
  ]);
  expect(result.reasons.map(({ params }) => params)).toEqual([
    { count: 1, type: 'quality-led' },
    { level: 'medium', days: 0 },
    { outcome: 'interested', count: 1, days: 0 },
  ]);
});

test('a new person who is interested goes to 53.1 C', () => {
  // need .3·40 + .4·40 + .3·25 = 35.5 → 5.325; 53.075 rounds half up
  expect(scored([called('interested', 0, { need: { type: 'price-led' } })])).toMatchObject({
    score: 53.1,
    tier: 'C',
  });
});

test('80,000 in 9 orders from 700 to 20 days ago, profit 16,000, CSAT 5, NPS 9: 71.5 A', () => {
  const result = scored([
    imported({ spend: 80_000, orders: 9, first: 700, last: 20, profit: 16_000 }),
    surveyed('csat', 5),
    surveyed('nps', 9),
  ]);
  expect(result).toMatchObject({
    score: 71.5,
    tier: 'A',
    basis: 'score',
    confidence: 'high',
    stage: 'loyal',
    purchases: 9,
    daysSincePurchase: 20,
    medianGap: 85,
  });
  // 345 of the 681 days from first to last order lie in the last 365.
  expect(reading(result, 'monetary')?.raw).toBeCloseTo((80_000 * 345) / 681, 6);
  expect(reading(result, 'frequency')?.raw).toBeCloseTo((9 * 345) / 681, 6);
  expect(result.worth.total).toBe(80_000);
});

describe('a lower bound only lifts', () => {
  test('one logged sale of 1,000: the recent purchase counts, the small spend does not yet', () => {
    // standing (.30·40 + .15·100)/.45 = 60; feedback 2/4 of 10 = 5; strong 10
    const result = scored([called('sale', 0, { purchase: { amount: 1000 } })]);
    expect(result.exact).toBeCloseTo(75, 9);
    expect(result.indicators.map(({ id, lowerBound, counted }) => [id, lowerBound, counted])).toEqual([
      ['monetary', true, false],
      ['frequency', true, false],
      ['purchase', true, true],
      ['feedback', false, true],
    ]);
    expect(result.reasons.map(({ code }) => code)).toEqual(['purchase', 'intention', 'feedback']);
    expect(result.coverage).toBeCloseTo(0.59, 9);
    expect(result.confidence).toBe('medium');
  });

  test('the same figures count as they are once their totals were imported', () => {
    // (.30·40 + .275·20 + .165·25 + .15·85)/.89
    const result = scored([imported({ spend: 1000, orders: 1, first: 30, last: 30 })]);
    expect(result.exact).toBeCloseTo((12 + 5.5 + 4.125 + 12.75) / 0.89, 9);
  });

  test('a sale’s profit does not stand for earlier, unknown profits', () => {
    const result = scored([
      imported({ spend: 50_000, orders: 6, first: 300, last: 10 }),
      bought(1, { amount: 100, profit: 10 }),
    ]);
    expect(reading(result, 'monetary')).toMatchObject({ lowerBound: false, counted: true });
    expect(reading(result, 'profit')).toMatchObject({ lowerBound: true, counted: false });
  });

  test('a young relationship is no fault', () => {
    const result = scored([bought(2), bought(1)]);
    expect(reading(result, 'attachment')).toMatchObject({ lowerBound: true, counted: false });
  });

  test('referrals without an NPS stand at 40 and lift; with a low NPS they count as they are', () => {
    expect(reading(scored([referred(2)]), 'advocacy')).toMatchObject({ value: 60, counted: true });
    expect(reading(scored([surveyed('nps', 0), referred(2)]), 'advocacy')).toMatchObject({
      value: 20,
      lowerBound: false,
      counted: true,
    });
    expect(reading(scored([surveyed('nps', 9), referred(7)]), 'advocacy')?.value).toBe(100);
  });
});

describe('what happens now fades', () => {
  test('feedback is halved after 60 days, a need’s count after 90', () => {
    expect(reading(scored([called('appointment', 60)]), 'feedback')?.raw).toBeCloseTo(0.9, 9);
    expect(reading(scored([needs('price-led', 3, 90)]), 'need-frequency')?.raw).toBeCloseTo(0.5, 9);
  });

  test('a need counts on its 364th day and not on its 365th', () => {
    expect(scored([needs('price-led', 3, 364)]).dimensions.need).toBeDefined();
    expect(scored([needs('price-led', 3, 365)]).dimensions.need).toBeUndefined();
  });

  test('satisfaction and usage are unknown after 365 days, NPS stays', () => {
    const ids = (daysAgo: number) =>
      scored([
        surveyed('csat', 5, daysAgo),
        surveyed('usage', 80, daysAgo),
        surveyed('nps', 9, daysAgo),
      ]).indicators.map(({ id }) => id);
    expect(ids(365)).toEqual(['usage', 'satisfaction', 'advocacy']);
    expect(ids(366)).toEqual(['advocacy']);
  });

  test('the latest survey answer counts, and none dated after now', () => {
    const result = scored([surveyed('csat', 1, 9), surveyed('csat', 4, 2), surveyed('csat', 5, -1)]);
    expect(reading(result, 'satisfaction')?.raw).toBe(4);
  });

  test('feedback names the outcome that weighs most', () => {
    const result = scored([called('no_answer', 10), called('no_answer', 3), called('connected', 40)]);
    const reason = result.reasons.find(({ code }) => code === 'feedback');
    expect(reason?.params).toEqual({ outcome: 'no_answer', count: 2, days: 3 });
  });

  test('outcomes without an effect say nothing about feedback', () => {
    expect(scored([called('wrong_number'), called('gatekeeper')]).indicators).toEqual([]);
  });
});

test('a plain no lowers the score by intention and feedback', () => {
  // 40 − 10·1.5/4 − 4
  expect(scored([wants('strong', 5), called('not_interested')]).exact).toBeCloseTo(32.25, 9);
});
