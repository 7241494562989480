/** Customers for the tests of talking points: one plain contact, and every combination that scoring can reach. */
import { INTENTION_LEVELS, NEED_TYPES } from '../../../lib/domain/facts';
import { type Scored, type Stage, TIERS, type Unscored } from '../../../lib/domain/tier';
import type { TalkContext } from '../../../lib/talking-points/types';

/** Saturday evening in UTC: 2026-11-21. */
export const NOW = Date.UTC(2026, 10, 21, 20);

export const STAGES: readonly Stage[] = [
  ...(['lost', 'at-risk', 'loyal', 'repeat', 'first-time', 'potential', 'prospect'] as const),
];
const PURCHASES: Partial<Record<Stage, number>> = {
  ...{ lost: 3, 'at-risk': 3, loyal: 6, repeat: 2, 'first-time': 1 },
};
const SINCE: Partial<Record<Stage, number>> = {
  ...{ lost: 500, 'at-risk': 150, loyal: 40, repeat: 40, 'first-time': 40 },
};

export const scored = (change: Partial<Scored> = {}): Scored => {
  const stage = change.stage ?? 'prospect';
  return {
    scored: true,
    stage,
    complaintOpen: false,
    purchases: PURCHASES[stage] ?? 0,
    ...(SINCE[stage] === undefined ? {} : { daysSincePurchase: SINCE[stage] }),
    worth: {},
    score: 40,
    exact: 40,
    scoreTier: 'D',
    tier: 'D',
    basis: 'score',
    coverage: 0.4,
    confidence: 'medium',
    dimensions: {},
    indicators: [],
    reasons: [],
    segments: {},
    standardVersion: 1,
    ...change,
  };
};

export const doNotCall: Unscored = {
  scored: false,
  why: 'do-not-call',
  stage: 'do-not-call',
  complaintOpen: false,
  purchases: 3,
  doNotCall: { at: NOW, scope: 'person' },
  worth: {},
};

export const context = (change: Partial<TalkContext> = {}): TalkContext => ({
  assessment: scored(),
  kind: 'person',
  tags: [],
  agent: { name: '周敏', company: '远航', product: '云电话' },
  complaintOpen: false,
  now: NOW,
  utcOffset: 480,
  ...change,
});

/** Outcomes that leave the customer reachable, `undefined` for never called. */
export const OUTCOMES = [
  ...[undefined, 'no_answer', 'rejected', 'unreachable', 'invalid_number', 'busy', 'out_of_service'],
  ...['voicemail', 'wrong_number', 'connected', 'callback', 'interested', 'appointment', 'gatekeeper'],
  ...['sale', 'not_interested', 'hang_up', 'unfit', 'my_own_outcome'],
];

/** Every stage × tier × intention × need × last outcome. */
export function* reachable(): Generator<TalkContext> {
  for (const stage of STAGES)
    for (const tier of TIERS)
      for (const intention of [undefined, ...INTENTION_LEVELS])
        for (const needType of [undefined, ...NEED_TYPES])
          for (const lastOutcome of OUTCOMES)
            yield context({
              assessment: scored({ stage, tier, ...(intention ? { intention } : {}) }),
              ...(needType ? { needType } : {}),
              ...(lastOutcome ? { lastOutcome } : {}),
            });
}
