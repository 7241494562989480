import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import { assess } from '../../../lib/scoring/assess';
import {
  bought,
  called,
  imported,
  NOW,
  needs,
  STANDARD,
  scored,
  subject,
  surveyed,
  TODAY,
  wants,
} from './given';

const stage = (...history: (Fact | Interaction)[]) => scored(history).stage;
/** Bought every `gap` days, `times` times, the last `daysAgo`. */
const regularly = (gap: number, times: number, daysAgo: number) =>
  Array.from({ length: times }, (_, i) => bought(daysAgo + i * gap));

describe('lifecycle stage: the first rule that holds', () => {
  test('do-not-call comes before everything', () => {
    const customer = subject([bought(500)], { doNotCall: [{ at: NOW, scope: 'person' }] });
    expect(assess(customer, STANDARD, NOW).stage).toBe('do-not-call');
  });

  test('lost: more than 365 days, or three of their own gaps', () => {
    expect(stage(bought(366))).toBe('lost');
    expect(stage(bought(365))).toBe('at-risk');
    expect(stage(...regularly(200, 3, 600))).toBe('at-risk');
    expect(stage(...regularly(200, 3, 601))).toBe('lost');
  });

  test('at risk: more than 120 days, or one and a half of their own gaps', () => {
    expect(stage(bought(121))).toBe('at-risk');
    expect(stage(bought(120))).toBe('first-time');
    expect(stage(...regularly(100, 2, 150))).toBe('repeat');
    expect(stage(...regularly(100, 2, 151))).toBe('at-risk');
  });

  test('a running term is never lost nor at risk', () => {
    expect(stage(bought(700, { termEnd: TODAY }))).toBe('first-time');
    expect(stage(bought(700, { termEnd: TODAY - 1 }))).toBe('lost');
  });

  test('loyal: four purchases, and satisfied by CSAT or NPS, or neither known', () => {
    const four = regularly(30, 4, 10);
    expect(stage(...four)).toBe('loyal');
    expect(stage(...regularly(30, 3, 10))).toBe('repeat');
    expect(stage(...four, surveyed('csat', 4))).toBe('loyal');
    expect(stage(...four, surveyed('csat', 3))).toBe('repeat');
    expect(stage(...four, surveyed('csat', 3), surveyed('nps', 9))).toBe('loyal');
    expect(stage(...four, surveyed('nps', 8))).toBe('repeat');
    // An answer of over a year ago is no longer known.
    expect(stage(...four, surveyed('csat', 1, 366))).toBe('loyal');
  });

  test('imported orders count as purchases', () => {
    expect(stage(imported({ orders: 1, last: 10 }))).toBe('first-time');
    expect(stage(imported({ orders: 3, last: 10 }))).toBe('repeat');
    expect(stage(imported({ orders: 3, last: 10 }), bought(1))).toBe('loyal');
    expect(stage(imported({ first: 90, last: 10 }))).toBe('repeat');
  });

  test('potential: wants something, or needed something, in the last 90 days', () => {
    expect(stage(wants('medium', 89))).toBe('potential');
    expect(stage(wants('medium', 90))).toBe('prospect');
    expect(stage(wants('weak'))).toBe('prospect');
    expect(stage(needs('price-led', 1, 89))).toBe('potential');
    expect(stage(needs('price-led', 1, 90))).toBe('prospect');
    expect(stage(called('appointment', 5), wants('none', 1))).toBe('prospect');
  });

  test('prospect: everyone else', () => {
    expect(stage()).toBe('prospect');
    expect(stage(called('no_answer'), surveyed('csat', 5))).toBe('prospect');
  });
});

describe('own median gap', () => {
  const gap = (...history: Fact[]) => scored(history).medianGap;

  test('is that of the last 12 gaps between purchase days', () => {
    expect(gap(bought(5))).toBeUndefined();
    expect(gap(bought(5), bought(15), bought(45))).toBe(20);
    expect(gap(bought(5), bought(5), bought(15))).toBe(10);
    expect(gap(...regularly(10, 13, 1), ...regularly(90, 20, 300))).toBe(10);
  });

  test('comes from an imported balance as (last − first)/(n − 1), and mixes with later purchases', () => {
    const balance = imported({ orders: 5, first: 410, last: 10 });
    expect(gap(balance)).toBe(100);
    expect(gap(balance, bought(200))).toBe(100);
    expect(gap(imported({ orders: 2, first: 130, last: 30 }), bought(0))).toBe(65);
  });
});
