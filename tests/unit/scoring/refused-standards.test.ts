/** Why the check refuses what it does: each of these standards, taken as it is, breaks a promise of scoring. */
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import type { OutcomeRule } from '../../../lib/domain/outcome';
import type { IndicatorRule, Standard } from '../../../lib/domain/standard';
import type { IndicatorId } from '../../../lib/domain/tier';
import { assess } from '../../../lib/scoring/assess';
import { percentileScale } from '../../../lib/scoring/census';
import { rebuildLedger } from '../../../lib/scoring/ledger';
import { checkStandard } from '../../../lib/standard/schema';
import { bought, called, imported, NOW, STANDARD, wants } from './given';

type History = readonly (Fact | Interaction)[];

function exact(history: History, standard: Standard): number {
  const ledger = rebuildLedger(
    history.filter((entry) => 'outcome' in entry),
    history.filter((entry) => 'kind' in entry),
    standard.outcomes,
  );
  const result = assess({ ledger, doNotCall: [], phones: [] }, standard, NOW);
  if (!result.scored) throw new Error('not scored');
  return result.exact;
}

const withIndicator = (id: IndicatorId, change: Partial<IndicatorRule>): Standard => ({
  ...STANDARD,
  indicators: STANDARD.indicators.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const withIntention = (change: Partial<Standard['momentum']['intention']>): Standard => ({
  ...STANDARD,
  momentum: { ...STANDARD.momentum, intention: { ...STANDARD.momentum.intention, ...change } },
});
const withOwn = (change: Partial<OutcomeRule>): Standard => ({
  ...STANDARD,
  outcomes: [
    ...STANDARD.outcomes,
    { code: 'own_call', label: 'Ours', group: 'goes-on', effect: 1, asks: [], ...change },
  ],
});

/** `step` is good news, and the score falls; or bad news, and it rises. */
const REFUSED: readonly {
  what: string;
  standard: Standard;
  code: string;
  history: History;
  step: Fact | Interaction;
  news: 'good' | 'bad';
}[] = [
  {
    what: 'a lasting share for need',
    standard: withIndicator('need-frequency', { standing: 0.6 }),
    code: 'standing-of-momentum',
    history: [imported({ spend: 200_000, orders: 12, first: 360, last: 1, profit: 40_000 })],
    step: called('connected', 0, { need: { type: 'price-led' } }),
    news: 'good',
  },
  {
    what: 'feedback read among customers',
    standard: {
      ...withIndicator('feedback', { percentile: true }),
      population: {
        at: NOW,
        customers: 500,
        percentiles: { feedback: { customers: 500, scale: percentileScale([1, 2, 3, 4]) } },
        buyers: 0,
        recency: [],
        frequency: [],
      },
    },
    code: 'feedback-percentile',
    history: [],
    step: called('connected'),
    news: 'good',
  },
  {
    what: 'a feedback scale off the middle',
    standard: withIndicator('feedback', {
      scale: [
        [-4, 20],
        [4, 100],
      ],
    }),
    code: 'feedback-zero',
    history: [],
    step: called('no_answer'),
    news: 'bad',
  },
  {
    what: 'points for weak intention',
    standard: withIntention({ weak: 4 }),
    code: 'intention-weak',
    history: [wants('medium', 300)],
    step: called('not_now'),
    news: 'bad',
  },
  {
    what: 'points off for weak intention',
    standard: withIntention({ weak: -9 }),
    code: 'intention-weak',
    history: [called('not_now', 1)],
    step: called('interested', 2),
    news: 'good',
  },
  {
    what: 'medium intention worth less than none',
    standard: withIntention({ medium: -9 }),
    code: 'intention-order',
    history: [],
    step: called('interested'),
    news: 'good',
  },
  {
    what: 'a good outcome that ends intention',
    standard: withOwn({ effect: 0.1, intention: { change: 'set', level: 'none' } }),
    code: 'effect-against-intention',
    history: [wants('strong', 1)],
    step: called('own_call'),
    news: 'good',
  },
  {
    what: 'a bad outcome that records a need',
    standard: withOwn({ effect: -0.1, recordsNeed: true }),
    code: 'effect-of-gain',
    history: [],
    step: called('own_call', 0, { need: { type: 'business-critical' } }),
    news: 'bad',
  },
  {
    what: 'a scale on which more is worth less',
    standard: withIndicator('monetary', {
      scale: [
        [0, 100],
        [1_000, 0],
      ],
    }),
    code: 'value-not-rising',
    history: [imported({ spend: 0, orders: 1, last: 9, first: 9 })],
    step: bought(1, { amount: 1_000 }),
    news: 'good',
  },
  {
    what: 'a scale on which a purchase long ago is worth more',
    standard: withIndicator('purchase', {
      scale: [
        [0, 0],
        [365, 100],
      ],
    }),
    code: 'value-not-falling',
    history: [imported({ orders: 1, last: 364, first: 364 })],
    step: bought(0),
    news: 'good',
  },
];

describe('a standard is refused that would break a promise', () => {
  test.each(REFUSED)('$what', ({ standard, code, history, step, news }) => {
    const [before, after] = [exact(history, standard), exact([...history, step], standard)];
    if (news === 'good') expect(after).toBeLessThan(before);
    else expect(after).toBeGreaterThan(before);
    const checked = checkStandard(standard);
    expect(checked.ok ? [] : checked.problems.map((problem) => problem.code)).toContain(code);
  });
});
