import type { Customer } from '../domain/customer';
import type { Millis } from '../domain/facts';
import { emptyLedger } from '../domain/ledger';
import type { Assessment, Lifecycle, Scored } from '../domain/tier';
import type { Standard } from '../standard/types';
import { effectiveDoNotCall } from './lifecycle/do-not-call';
import { medianGap } from './lifecycle/median-gap';
import { stageOf } from './lifecycle/stage';
import { worthOf } from './lifecycle/worth';
import { behaviourMetrics, daysSincePurchase } from './metrics/behaviour';
import { type Intention, intentionOf } from './metrics/intention';
import { csatOf, loyaltyMetrics, npsOf } from './metrics/loyalty';
import { type NeedSummary, needsOf } from './metrics/need';
import { type Purchases, purchasesOf } from './metrics/purchases';
import { valueMetrics } from './metrics/value';
import { clamp, roundToTenth } from './number';
import { dimensionsOf, gateDimensions, readIndicators } from './score/indicators';
import { momentumOf } from './score/momentum';
import { reasonsOf } from './score/reasons';
import { standingOf } from './score/standing';
import { activeOverride, confidenceOf, openComplaints, scoreTierOf, shownTier } from './score/tiers';

/** What of a customer scoring needs. */
export type Subject = Pick<Customer, 'ledger' | 'doNotCall' | 'override' | 'phones'>;

interface Known {
  purchases: Purchases;
  need: NeedSummary;
  intention: Intention | undefined;
}

function lifecycleOf(subject: Subject, known: Known, standard: Standard, now: Millis): Lifecycle {
  const { ledger } = subject;
  const { purchases, need, intention } = known;
  const doNotCall = effectiveDoNotCall(subject, now);
  const gap = medianGap(purchases);
  const days = daysSincePurchase(purchases);
  const wanting = intention?.level === 'strong' || intention?.level === 'medium';
  return {
    stage: stageOf(
      {
        stopped: doNotCall !== undefined,
        purchases: purchases.count,
        daysSincePurchase: days,
        medianGap: gap,
        csat: csatOf(ledger, standard, now),
        nps: npsOf(ledger, now),
        wantingAge: wanting ? purchases.today - intention.day : undefined,
        needAge: need.lastAge,
      },
      standard,
    ),
    intention: intention?.level,
    doNotCall,
    complaintOpen: openComplaints(ledger, now).length > 0,
    purchases: purchases.count,
    daysSincePurchase: days,
    medianGap: gap,
    worth: worthOf(ledger, purchases, { gap, level: intention?.level }, standard, now),
  };
}

function scoreOf(
  { ledger, override }: Subject,
  known: Known,
  standard: Standard,
  now: Millis,
): Omit<Scored, keyof Lifecycle> {
  const { purchases, need } = known;
  const metrics = {
    ...valueMetrics(purchases, standard.windows.spend),
    ...need.metrics,
    ...behaviourMetrics(ledger, purchases, standard, now),
    ...loyaltyMetrics(ledger, purchases, standard, now),
  };
  const indicators = readIndicators(metrics, standard);
  const dimensions = dimensionsOf(indicators);
  const standing = standingOf(indicators, standard);
  const momentum = momentumOf({ ...known, indicators, dimensions }, standard, purchases.today);
  const exact = momentum.reduce((sum, { points }) => sum + points, standing.value);
  const score = roundToTenth(clamp(exact, 0, 100));
  const byScore = scoreTierOf(score, gateDimensions(indicators), standard);
  const manual = activeOverride({ override }, now);
  return {
    scored: true,
    score,
    exact,
    scoreTier: byScore.tier,
    ...shownTier(byScore, manual, openComplaints(ledger, now)),
    ...(manual && { override: manual }),
    coverage: standing.coverage,
    confidence: confidenceOf(standing.coverage, standard),
    dimensions,
    indicators: indicators.map(({ rule, params: _, ...reading }) => ({
      ...reading,
      // Need and feedback enter through momentum, always.
      counted: rule.standing === 0 || standing.counted.has(rule.id),
    })),
    reasons: reasonsOf(indicators, standing, momentum, standard),
    standardVersion: standard.version,
  };
}

/**
 * Scores a customer as of `now` (epoch ms, UTC days) under a standard: DOMAIN.md sections 3 and 4. Pure:
 * the same ledger, standard and `now` give the same result. A do-not-call stops scoring; lifecycle and
 * worth are still told.
 */
export function assess(subject: Subject, standard: Standard, now: Millis): Assessment {
  const purchases = purchasesOf(subject.ledger, now);
  const known: Known = {
    purchases,
    need: needsOf(subject.ledger, standard, purchases.today),
    intention: intentionOf(subject.ledger, standard, now),
  };
  const lifecycle = lifecycleOf(subject, known, standard, now);
  if (lifecycle.stage === 'do-not-call') return { scored: false, ...lifecycle };
  return { ...lifecycle, ...scoreOf(subject, known, standard, now) };
}

/** Somebody of whom nothing is known yet: 40.0, tier D, low confidence under the default standard. */
export const newContact = (standard: Standard): Assessment =>
  assess({ ledger: emptyLedger(), doNotCall: [], phones: [] }, standard, 0);
