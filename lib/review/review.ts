/** The review (DOMAIN.md section 9): fed one customer, then one interaction at a time. Pure. */
import type { Customer, CustomerId } from '../domain/customer';
import type { Interaction } from '../domain/interaction';
import type { ReviewPeriod, ReviewReport } from '../domain/review';
import type { Tier } from '../domain/tier';
import { assess } from '../scoring/assess';
import type { OutcomeRule, Standard } from '../standard/types';
import { startAttention } from './attention';
import { startConversion } from './conversion';
import { startCoverage } from './coverage';
import { intentionsIn, type LevelBefore } from './intentions';
import { startMoves } from './moves';
import { startOverrides } from './overrides';
import { type Ending, startPoints } from './points';

/** What the calls need to know of a customer; kept for each. */
interface Called {
  tier: Tier;
  levelBefore: LevelBefore;
}

/** How a reached call ended; undefined where nobody was reached, or the outcome is none of the standard's. */
function endingOf(rule: OutcomeRule | undefined): Ending | undefined {
  if (!rule || rule.group === 'not-reached') return undefined;
  const sale = rule.recordsPurchase === true;
  return { sale, forward: sale || rule.intention?.change === 'at-least' };
}

/**
 * @param then the standard of the period's beginning: who was in which tier is computed, not remembered, since facts
 * dated after a moment do not count at that moment.
 */
export function startReview(period: ReviewPeriod, then: Standard, now: Standard) {
  const tiers: Record<Tier, number> = { A: 0, B: 0, C: 0, D: 0 };
  const apart = { 'do-not-call': 0, 'no-profiling': 0 };
  const moves = startMoves();
  const overrides = startOverrides();
  const coverage = startCoverage(period.to);
  const attention = startAttention();
  const conversion = startConversion();
  const points = startPoints();
  const intentions = intentionsIn(now, period);
  const called = new Map<CustomerId, Called>();
  const rules = new Map(now.outcomes.map((rule) => [rule.code, rule]));
  let customers = 0;
  return {
    customer(customer: Customer): void {
      customers++;
      const current = assess(customer, now, period.to);
      const { worth } = current;
      if (!current.scored) {
        apart[current.why]++;
        attention.customer('none', worth.current);
        return;
      }
      tiers[current.tier]++;
      attention.customer(current.tier, worth.current);
      const before = customer.createdAt <= period.from ? assess(customer, then, period.from) : undefined;
      moves.add(customer, before?.scored ? before : undefined, current);
      overrides.add(customer, current);
      coverage.add(customer, current);
      called.set(customer.id, {
        tier: current.tier,
        levelBefore: intentions(customer.ledger),
      });
    },
    /** Of the period. Whoever has no tier now is counted without one, whatever was shown then. */
    interaction({ customerId, channel, at, outcome, durationS, before, talkingPoints }: Interaction): void {
      if (channel !== 'call') return;
      const known = called.get(customerId);
      attention.call(known?.tier ?? 'none', durationS);
      const ending = endingOf(rules.get(outcome));
      if (!ending) return;
      conversion.add((known && before.tier) ?? 'none', known?.levelBefore(at), ending.sale);
      points.add(talkingPoints, ending);
    },
    report: (): ReviewReport => ({
      period,
      standardVersion: now.version,
      customers,
      tiered: customers - apart['do-not-call'] - apart['no-profiling'],
      tiers: { ...tiers },
      apart: { ...apart },
      moves: moves.result(),
      conversion: conversion.result(),
      points: points.result(),
      overrides: overrides.result(),
      attention: attention.result(),
      coverage: coverage.result(),
    }),
  };
}
export type Review = ReturnType<typeof startReview>;
