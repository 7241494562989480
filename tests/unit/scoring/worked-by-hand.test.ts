/**
 * Ten invented customers, scored by a second implementation written from DOMAIN.md sections 3, 4 and 6;
 * the scores here are its, not this project's. Where the text is open it follows the project: facts age by
 * whole UTC days, spreads and terms include both their ends. Two are worked out on paper below.
 */
import { expect, test } from 'vitest';
import type { Fact } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import type { Scored } from '../../../lib/domain/tier';
import { bought, called, imported, needs, referred, scored, surveyed, TODAY, wants } from './given';

const term = (from: number, to: number) => ({ termStart: TODAY - from, termEnd: TODAY - to });

type Expected = Pick<Scored, 'score' | 'scoreTier' | 'tier' | 'confidence' | 'stage'>;
interface Worked {
  who: string;
  history: (Fact | Interaction)[];
  expected: Expected;
  coverage: number;
  dimensions: Scored['dimensions'];
}

const WORKED: readonly Worked[] = [
  {
    // monetary 20 + 40·1,600/9,000 = 27.11; frequency 25; purchase 85 − 25·30/60 = 72.5; all complete.
    // standing (.30·40 + .275·27.11 + .165·25 + .15·72.5)/(.30 + .59) = 34.4556/.89 = 38.714
    // value (.5·27.11 + .3·25)/.8 = 26.32; behaviour is the purchase alone
    who: 'one order of 2,600, 60 days ago, imported',
    history: [imported({ spend: 2_600, orders: 1, first: 60, last: 60 })],
    expected: { score: 38.7, scoreTier: 'D', tier: 'D', confidence: 'medium', stage: 'first-time' },
    coverage: 0.59,
    dimensions: { value: 26.32, behaviour: 72.5 },
  },
  {
    // need: kind 100; count 2^(−10/90) + 2^(−90/90) = 1.4259 → 40 + 35·.4259/2 = 47.453; complexity 5 → 100.
    // .3·100 + .4·47.453 + .3·100 = 78.981, of 15 points 11.847
    // feedback −.5·2^(−3/60) = −.48297 → 50·(1 − .48297/4) = 43.963, of 10 points −1.207
    // strong, lowered to weak by "not now": 0. Nothing lasting is known: 40 + 11.847 − 1.207 = 50.640
    who: 'two needs, strong intention, then "not now"',
    history: [
      needs('business-critical', 5, 10),
      needs('service-led', undefined, 90),
      wants('strong', 15),
      called('not_now', 3),
    ],
    expected: { score: 50.6, scoreTier: 'C', tier: 'C', confidence: 'low', stage: 'potential' },
    coverage: 0,
    dimensions: { need: 78.98, behaviour: 43.96 },
  },
  {
    who: 'a regular: 24,000 in six orders, satisfied',
    history: [
      imported({ spend: 24_000, orders: 6, first: 499, last: 45, profit: 3_000 }),
      surveyed('csat', 4),
    ],
    expected: { score: 60.7, scoreTier: 'B', tier: 'B', confidence: 'high', stage: 'loyal' },
    coverage: 0.861,
    dimensions: { value: 63.77, behaviour: 78.75, loyalty: 71.75 },
  },
  {
    who: 'a total of 5,000 without any date',
    history: [imported({ spend: 5_000 }), surveyed('nps', 7)],
    expected: { score: 40.7, scoreTier: 'D', tier: 'D', confidence: 'medium', stage: 'first-time' },
    coverage: 0.344,
    dimensions: { value: 37.78, loyalty: 55 },
  },
  {
    who: 'two logged sales and a call: lower bounds, and the gate',
    history: [
      called('sale', 100, { purchase: { amount: 900 } }),
      called('sale', 12, { purchase: { amount: 1_400, profit: 300 } }),
      called('connected', 3),
    ],
    expected: { score: 72.2, scoreTier: 'B', tier: 'B', confidence: 'high', stage: 'repeat' },
    coverage: 0.769,
    dimensions: { value: 29.33, behaviour: 88.63, loyalty: 16.43 },
  },
  {
    who: 'a plan of two years that runs',
    history: [bought(200, { amount: 6_000, ...term(200, -529) }), surveyed('usage', 70, 10)],
    expected: { score: 61.3, scoreTier: 'B', tier: 'B', confidence: 'high', stage: 'first-time' },
    coverage: 0.66,
    dimensions: { value: 27.43, behaviour: 90 },
  },
  {
    who: 'a plan that ended, the renewal call rejected',
    history: [bought(500, { amount: 3_650, profit: 730, ...term(500, 136) }), called('rejected', 60)],
    expected: { score: 39.5, scoreTier: 'D', tier: 'D', confidence: 'high', stage: 'lost' },
    coverage: 0.7,
    dimensions: { value: 22.72, behaviour: 26.9 },
  },
  {
    who: 'large once, silent for over a year',
    history: [
      imported({ spend: 90_000, orders: 14, first: 1_500, last: 420, profit: 22_000 }),
      surveyed('csat', 5, 400),
      surveyed('nps', 9, 400),
    ],
    expected: { score: 23.2, scoreTier: 'D', tier: 'D', confidence: 'high', stage: 'lost' },
    coverage: 0.838,
    dimensions: { value: 0, behaviour: 8.49, loyalty: 95 },
  },
  {
    who: 'recommends us, was interested, is hard to reach',
    history: [
      referred(2, 30),
      called('interested', 30, { need: { type: 'price-led' } }),
      called('no_answer', 5),
      called('no_answer', 2),
      called('no_answer', 1),
    ],
    expected: { score: 51, scoreTier: 'C', tier: 'C', confidence: 'low', stage: 'potential' },
    coverage: 0.069,
    dimensions: { need: 32.2, behaviour: 52.35, loyalty: 60 },
  },
  {
    who: 'an open complaint of somebody who stood at B',
    history: [
      imported({ spend: 12_000, orders: 4, first: 330, last: 100 }),
      surveyed('csat', 2, 2),
      called('complaint', 2, { before: { tier: 'B' } }),
    ],
    expected: { score: 48.7, scoreTier: 'C', tier: 'B', confidence: 'high', stage: 'repeat' },
    coverage: 0.751,
    dimensions: { value: 62.03, behaviour: 47.5, loyalty: 35.7 },
  },
];

test.each(WORKED)('$who', ({ history, expected, coverage, dimensions }) => {
  const result = scored(history);
  expect(result).toMatchObject(expected);
  expect(result.coverage).toBeCloseTo(coverage, 9);
  const shown = Object.entries(result.dimensions).map(([name, x]) => [name, Math.round(x * 100) / 100]);
  expect(Object.fromEntries(shown)).toEqual(dimensions);
});
