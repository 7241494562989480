/**
 * A whole customer base as columns of numbers: what of each customer does not change while scales, weights, floors
 * and the like are being edited. 100,000 assessments one by one take seconds; over columns, a few frames.
 */

import { INTENTION_LEVELS } from '../../domain/facts';
import { TIERS } from '../../domain/tier';
import type { Standard } from '../../standard/types';
import { effectiveDoNotCall } from '../lifecycle/do-not-call';
import { metricsOf, type Subject } from '../metrics/all';
import { intentionOf } from '../metrics/intention';
import { needsOf } from '../metrics/need';
import { purchasesOf } from '../metrics/purchases';
import { activeOverride, openComplaints } from '../score/tiers';

/** Stands for "none" in the columns of small numbers. */
export const NONE = 255;

export interface Columns {
  size: number;
  /** Raw metric by indicator, in the standard's order; NaN is unknown. */
  raw: Float64Array[];
  /** One bit an indicator: the value is a lower bound. */
  lower: Uint16Array;
  /** Advocacy: what referrals add, and what stands for a missing NPS (NaN where there is one). */
  bonus: Float64Array;
  base: Float64Array;
  /** Index into INTENTION_LEVELS, and its age in days. */
  intention: Uint8Array;
  intentionAge: Float64Array;
  /** Index into TIERS: set by hand; kept by an open complaint. */
  manual: Uint8Array;
  kept: Uint8Array;
  /** 0 for those who are not scored. */
  scored: Uint8Array;
}

export const makeColumns = (size: number, { indicators }: Standard): Columns => ({
  size,
  raw: indicators.map(() => new Float64Array(size).fill(Number.NaN)),
  lower: new Uint16Array(size),
  bonus: new Float64Array(size),
  base: new Float64Array(size).fill(Number.NaN),
  intention: new Uint8Array(size).fill(NONE),
  intentionAge: new Float64Array(size),
  manual: new Uint8Array(size).fill(NONE),
  kept: new Uint8Array(size).fill(NONE),
  scored: new Uint8Array(size),
});

/** Puts one customer into row `i` of fresh columns. */
export function fillRow(
  columns: Columns,
  i: number,
  subject: Subject,
  standard: Standard,
  now: number,
): void {
  if (subject.noProfiling || effectiveDoNotCall(subject, now)) return;
  columns.scored[i] = 1;
  const purchases = purchasesOf(subject.ledger, now);
  const need = needsOf(subject.ledger, standard, purchases.today);
  const metrics = metricsOf(subject.ledger, { purchases, need }, standard, now);
  let lower = 0;
  standard.indicators.forEach(({ id }, k) => {
    const metric = metrics[id];
    const column = columns.raw[k];
    if (!metric || !column) return;
    column[i] = metric.raw;
    if (metric.lowerBound) lower |= 1 << k;
    if (metric.bonus !== undefined) columns.bonus[i] = metric.bonus;
    if (metric.base !== undefined) columns.base[i] = metric.base;
  });
  columns.lower[i] = lower;
  const intention = intentionOf(subject.ledger, standard, now);
  if (intention) {
    columns.intention[i] = INTENTION_LEVELS.indexOf(intention.level);
    columns.intentionAge[i] = purchases.today - intention.day;
  }
  const manual = activeOverride(subject, now);
  if (manual) columns.manual[i] = TIERS.indexOf(manual.tier);
  const before = new Set(openComplaints(subject.ledger, now).map(({ tierBefore }) => tierBefore));
  const kept = TIERS.findIndex((tier) => before.has(tier));
  if (kept >= 0) columns.kept[i] = kept;
}

/**
 * What the columns depend on: while this stays the same, an edited standard needs no customer looked at again.
 * Everything else (scales, weights, floors, gate, prior, momentum) is arithmetic over them.
 */
export const columnsKey = (standard: Standard): string =>
  JSON.stringify([
    standard.indicators.map(({ id }) => id),
    standard.windows,
    standard.halfLives.need,
    standard.halfLives.feedback,
    standard.needTypes,
    standard.defaultComplexity,
    standard.volunteeredFeedback,
    standard.referral,
    standard.outcomes.map(({ code, effect, intention }) => [code, effect, intention]),
  ]);
