import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/domain/facts';
import { assess, type Subject } from '../../../lib/scoring/assess';
import { roundToTenth } from '../../../lib/scoring/number';
import { confidenceOf, scoreTierOf } from '../../../lib/scoring/score/tiers';
import { called, imported, NOW, STANDARD, scored, subject, surveyed } from './given';

const GOOD = [
  imported({ spend: 80_000, orders: 9, first: 700, last: 20, profit: 16_000 }),
  surveyed('csat', 5),
  surveyed('nps', 9),
];

test('the tier goes by the rounded score, half up', () => {
  const at = (score: number) => scoreTierOf(roundToTenth(score), { value: 90 }, STANDARD).tier;
  expect([69.95, 69.949, 54.95, 54.949, 41.95, 41.949].map(at)).toEqual(['A', 'B', 'B', 'C', 'C', 'D']);
  // A sum of points that is 54.95 on paper, and a hair less in binary.
  expect(at(54.94999999999998)).toBe('B');
  expect([0.25, 0.35, 1.05, 40.15].map(roundToTenth)).toEqual([0.3, 0.4, 1.1, 40.2]);
});

describe('the gate', () => {
  test('A needs the value dimension known and at least 40', () => {
    expect(scoreTierOf(80, {}, STANDARD)).toEqual({ tier: 'B', gated: true });
    expect(scoreTierOf(80, { value: 39.9 }, STANDARD)).toEqual({ tier: 'B', gated: true });
    expect(scoreTierOf(80, { value: 40 }, STANDARD)).toEqual({ tier: 'A', gated: false });
  });

  test('it is shown as what held the tier', () => {
    const result = scored([called('sale', 0, { purchase: { amount: 1000 } })]);
    expect(result).toMatchObject({ score: 75, scoreTier: 'B', tier: 'B', basis: 'gate' });
  });

  test('a first small sale does not cost the tier that complete figures have earned', () => {
    const facts = [
      imported({ spend: 12_000, last: 5 }),
      surveyed('csat', 5),
      surveyed('nps', 10),
      surveyed('usage', 90),
    ];
    const before = scored([...facts, called('interested')]);
    expect(before.tier).toBe('A');
    const after = scored([
      ...facts,
      called('interested'),
      called('sale', 0, { purchase: { amount: 100, profit: 5 } }),
    ]);
    expect(after.dimensions.value).toBeLessThan(40);
    expect([after.tier, after.score >= before.score]).toEqual(['A', true]);
  });

  test('a standard can do without', () => {
    expect(scoreTierOf(80, {}, { ...STANDARD, gate: undefined }).tier).toBe('A');
  });
});

describe('a manual override', () => {
  const override = { tier: 'A' as const, reason: 'the owner’s sister', until: NOW + 1 };
  test('wins and is shown as such, the score beside it', () => {
    expect(scored([], { override })).toMatchObject({
      tier: 'A',
      scoreTier: 'D',
      basis: 'override',
      score: 40,
      override,
    });
  });

  test('ends when it expires', () => {
    const expired = scored([], { override }, NOW + 1);
    expect(expired).toMatchObject({ tier: 'D', basis: 'score' });
    expect(expired).not.toHaveProperty('override');
    expect(scored([], { override: { tier: 'B', reason: '' } }, NOW + 1e12).tier).toBe('B');
  });
});

describe('while a complaint is open', () => {
  const complaint = (tier: 'A' | 'B' | 'D', closedAt?: number) =>
    called('complaint', 3, { before: { tier }, complaintClosedAt: closedAt });

  test('the tier shown is not below the one before it', () => {
    expect(scored([complaint('B')])).toMatchObject({ tier: 'B', scoreTier: 'D', basis: 'complaint' });
    expect(scored([complaint('B')]).complaintOpen).toBe(true);
  });

  test('a tier that rises meanwhile rises', () => {
    expect(scored([complaint('D'), ...GOOD])).toMatchObject({ complaintOpen: true, basis: 'score' });
    expect(['A', 'B']).toContain(scored([complaint('D'), ...GOOD]).tier);
  });

  test('of several open ones the highest tier is kept', () => {
    expect(scored([complaint('D'), complaint('A'), complaint('B')]).tier).toBe('A');
  });

  test('it is over once closed, and had not begun before', () => {
    expect(scored([complaint('B', NOW)])).toMatchObject({ tier: 'D', complaintOpen: false });
    expect(scored([complaint('B', NOW + 1)]).complaintOpen).toBe(true);
    expect(scored([complaint('B')], {}, NOW - 4 * DAY_MS).complaintOpen).toBe(false);
  });

  test('a manual override still wins', () => {
    const override = { tier: 'C' as const, reason: 'agreed' };
    expect(scored([complaint('A')], { override })).toMatchObject({ tier: 'C', basis: 'override' });
  });
});

test('confidence is low below 0.30, medium below 0.65, else high', () => {
  const of = (coverage: number) => confidenceOf(coverage, STANDARD);
  expect([0.299, 0.3, 0.1 + 0.2, 0.649, 0.65].map(of)).toEqual(['low', 'medium', 'medium', 'medium', 'high']);
});

describe('do-not-call', () => {
  const stopped = (rest: Partial<Subject>) => assess(subject(GOOD, rest), STANDARD, NOW);
  const one = { e164: '+8613800000001' };
  const two = { e164: '+8613800000002' };
  const block = (scope: string) => ({ at: NOW - 1, scope, words: '别再打了' });

  test('on the person stops scoring: no score, no tier, no reason', () => {
    const result = stopped({ doNotCall: [block('person')] });
    expect(result).toMatchObject({ scored: false, stage: 'do-not-call', doNotCall: block('person') });
    for (const key of ['score', 'tier', 'reasons', 'dimensions']) expect(result).not.toHaveProperty(key);
  });

  test('on one of two numbers does not', () => {
    expect(stopped({ phones: [one, two], doNotCall: [block(one.e164)] }).scored).toBe(true);
  });

  test('on every number that can be used does', () => {
    const retired = { ...two, unusable: { since: 0, why: 'invalid' as const } };
    expect(stopped({ phones: [one, retired], doNotCall: [block(one.e164)] }).scored).toBe(false);
    expect(stopped({ phones: [one, two], doNotCall: [block(one.e164), block(two.e164)] }).scored).toBe(false);
  });

  test('a number on hold counts again when the hold is over', () => {
    const held = { ...two, unusable: { since: 0, until: NOW, why: 'out-of-service' as const } };
    expect(stopped({ phones: [one, held], doNotCall: [block(one.e164)] }).scored).toBe(true);
  });

  test('a blocked number that goes dead or on hold stays blocked', () => {
    const dead = { ...one, unusable: { since: 0, why: 'invalid' as const } };
    const held = { ...one, unusable: { since: 0, until: NOW + 1, why: 'out-of-service' as const } };
    for (const phone of [dead, held])
      expect(stopped({ phones: [phone], doNotCall: [block(one.e164)] }).scored).toBe(false);
    expect(stopped({ phones: [dead, two], doNotCall: [block(one.e164)] }).scored).toBe(true);
  });

  test('numbers that are merely retired do not silence the person', () => {
    expect(stopped({ phones: [{ ...one, unusable: { since: 0, why: 'invalid' } }] }).scored).toBe(true);
    expect(stopped({ doNotCall: [block(one.e164)] }).scored).toBe(true);
  });

  test('holds even when a fast clock dated it after now', () => {
    expect(stopped({ doNotCall: [{ at: NOW + DAY_MS, scope: 'person' }] }).scored).toBe(false);
  });
});
