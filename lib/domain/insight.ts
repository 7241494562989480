/** Why a customer is where they are, and what would lift them: codes with parameters, for components to say. */
import type { Day, Millis } from './facts';
import type { Reason, Tier } from './tier';

export const LIFT_CODES = [
  'satisfaction',
  'recommendation',
  'usage',
  'need',
  'intention',
  'spend',
  'profit',
  'purchase',
  'renewal',
  'referral',
] as const;
export type LiftCode = (typeof LIFT_CODES)[number];

/**
 * One fact or event that would lift the score. `ask` is a fact nobody knows: it *could* lift, should the answer be
 * as good as `params` say. `event` is something that happens: it *does*.
 */
export interface Lift {
  code: LiftCode;
  kind: 'ask' | 'event';
  /** Points, one decimal; 0 only where a gate opens. */
  gain: number;
  /** Score and tier shown once it is known or has happened. */
  scoreAfter: number;
  tierAfter: Tier;
  /** The tier shown would be a higher one. */
  raises: boolean;
  /** What was supposed, in the fact's own unit (csat, nps, level, type, amount, …). */
  params: Readonly<Record<string, number | string>>;
}

/** Score and tier as of a past moment, under today's standard. */
export interface TierPoint {
  at: Millis;
  score: number;
  tier: Tier;
}

/** A day on which the score moved, or a week in which it wore off. */
export interface TierStep {
  day: Day;
  before: TierPoint;
  after: TierPoint;
  /** Points, signed, one decimal. */
  points: number;
  /** What moved it most; missing where nothing can be named. */
  because?: Reason;
  /** Something happened that day; else it is the passing of time. */
  event: boolean;
}

/** Oldest first; the last point is now. */
export interface TierHistory {
  points: readonly TierPoint[];
  steps: readonly TierStep[];
  /** Lowest scores of the tiers, of the standard it was computed under. */
  floors: Readonly<Record<Exclude<Tier, 'D'>, number>>;
}
