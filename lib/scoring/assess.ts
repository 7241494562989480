import type { Millis } from '../domain/facts';
import { emptyLedger } from '../domain/ledger';
import type { Assessment, Lifecycle, Scored } from '../domain/tier';
import type { Standard } from '../standard/types';
import type { CensusEntry } from './census';
import { effectiveDoNotCall } from './lifecycle/do-not-call';
import { medianGap } from './lifecycle/median-gap';
import { segmentsOf } from './lifecycle/segments';
import { stageOf } from './lifecycle/stage';
import { worthOf } from './lifecycle/worth';
import { metricsOf, type Subject } from './metrics/all';
import { daysSincePurchase } from './metrics/behaviour';
import { type Intention, intentionOf } from './metrics/intention';
import { csatOf, npsOf } from './metrics/loyalty';
import { type NeedSummary, needsOf } from './metrics/need';
import { type Purchases, purchasesOf } from './metrics/purchases';
import { currentSpend } from './metrics/value';
import { clamp, roundToTenth } from './number';
import { dimensionsOf, gateDimensions, readIndicators } from './score/indicators';
import { momentumOf } from './score/momentum';
import { reasonsOf } from './score/reasons';
import { standingOf } from './score/standing';
import { activeOverride, confidenceOf, openComplaints, scoreTierOf, shownTier } from './score/tiers';

export type { Subject };

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
  lifecycle: Lifecycle,
  standard: Standard,
  now: Millis,
): Omit<Scored, keyof Lifecycle> {
  const { purchases } = known;
  const metrics = metricsOf(ledger, known, standard, now);
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
    segments: segmentsOf(
      {
        spend: lifecycle.worth.current,
        need: dimensions.need,
        daysSincePurchase: lifecycle.daysSincePurchase,
        purchases: lifecycle.purchases,
      },
      standard,
    ),
    standardVersion: standard.version,
  };
}

/**
 * Scores a customer as of `now` (epoch ms, UTC days) under a standard: DOMAIN.md sections 3 and 4. Pure:
 * the same ledger, standard and `now` give the same result. A do-not-call and a wish not to be profiled stop
 * scoring; lifecycle and worth are still told.
 */
export function assess(subject: Subject, standard: Standard, now: Millis): Assessment {
  const purchases = purchasesOf(subject.ledger, now);
  const known: Known = {
    purchases,
    need: needsOf(subject.ledger, standard, purchases.today),
    intention: intentionOf(subject.ledger, standard, now),
  };
  const lifecycle = lifecycleOf(subject, known, standard, now);
  if (lifecycle.stage === 'do-not-call') return { scored: false, why: 'do-not-call', ...lifecycle };
  if (subject.noProfiling) return { scored: false, why: 'no-profiling', ...lifecycle };
  return { ...lifecycle, ...scoreOf(subject, known, lifecycle, standard, now) };
}

/** What a census counts of one customer; undefined for those who are not scored. */
export function censusEntry(subject: Subject, standard: Standard, now: Millis): CensusEntry | undefined {
  if (subject.noProfiling || effectiveDoNotCall(subject, now)) return undefined;
  const purchases = purchasesOf(subject.ledger, now);
  const need = needsOf(subject.ledger, standard, purchases.today);
  const metrics = metricsOf(subject.ledger, { purchases, need }, standard, now);
  const spend = currentSpend(purchases, standard.windows.spend);
  return { metrics, spend, days: daysSincePurchase(purchases), count: purchases.count };
}

/** Somebody of whom nothing is known yet: 40.0, tier D, low confidence under the default standard. */
export const newContact = (standard: Standard): Assessment =>
  assess({ ledger: emptyLedger(), doNotCall: [], phones: [] }, standard, 0);
