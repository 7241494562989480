/** Looking back at the standard (DOMAIN.md section 9): what a review found, and when the next is due. */
import type { CustomerId } from './customer';
import type { IntentionLevel, Millis } from './facts';
import type { Population } from './population';
import type { Confidence, Tier } from './tier';

/** A review that was finished. */
export interface ReviewDone {
  at: Millis;
  /** In force at `at`; the next review reads the tiers of that moment under it. */
  standardVersion: number;
  /** The census of that moment; kept on the last few only. */
  population?: Population;
}

/** Everything that is kept of reviews. */
export interface Reviews {
  /** Oldest first. */
  done: readonly ReviewDone[];
  /** The due date that a notification was shown for: one each. */
  remindedFor?: Millis;
}

export interface ReviewPeriod {
  from: Millis;
  to: Millis;
  /** False where nobody has reviewed before: then it is the last 90 days. */
  sinceReview: boolean;
}

/** Successes among calls; the interval is missing where the calls are too few to say anything. */
export interface Rate {
  calls: number;
  hits: number;
  /** Wilson's 95 % interval, 0–1. */
  interval?: { low: number; high: number };
}

/** `none`: new since, or without a tier then. */
export type TierThen = Tier | 'none';

export interface MovedCustomer {
  id: CustomerId;
  name?: string;
  company?: string;
  before?: number;
  after: number;
}

export interface Move {
  from: TierThen;
  to: Tier;
  count: number;
  /** The furthest moved first; at most 200. */
  customers: readonly MovedCustomer[];
}

export interface OverrideRow {
  id: CustomerId;
  name?: string;
  company?: string;
  /** What the score alone gives, and what somebody set instead. */
  byScore: Tier;
  tier: Tier;
  score: number;
  reason: string;
  until?: Millis;
}

export type PointVerdict = 'works' | 'works-not' | 'unclear';

export interface PointResult {
  id: string;
  uses: number;
  /** Reached calls it was used in that ended with interest, an appointment or a sale. */
  forward: Rate;
  sales: number;
  verdict: PointVerdict;
}

/** Where the time goes, by today's tier; `none` are customers without one. */
export interface Attention {
  tier: TierThen;
  customers: number;
  calls: number;
  /** Seconds. */
  talk: number;
  /** Current spend in the standard's currency. */
  spend: number;
}

export const GAPS = ['spend', 'satisfaction', 'recommendation', 'phone', 'email'] as const;
/** What may be missing of a customer. */
export type Gap = (typeof GAPS)[number];

export interface ReviewReport {
  period: ReviewPeriod;
  standardVersion: number;
  /** Read so far; all of them once the report is whole. */
  customers: number;
  /** With a tier now. */
  tiered: number;
  tiers: Readonly<Record<Tier, number>>;
  /** Counted, without tier. */
  apart: Readonly<Record<'do-not-call' | 'no-profiling', number>>;
  moves: readonly Move[];
  conversion: {
    all: Rate;
    /** By the tier shown when the call was made. */
    byTier: readonly { tier: TierThen; rate: Rate }[];
    /** By the intention on the evening before. */
    byIntention: readonly { level: IntentionLevel | 'unknown'; rate: Rate }[];
  };
  points: { all: Rate; list: readonly PointResult[] };
  overrides: { raised: number; lowered: number; same: number; list: readonly OverrideRow[] };
  attention: readonly Attention[];
  coverage: {
    confidence: Readonly<Record<Confidence, number>>;
    /** Mean share (0–1) of what a score could rest on. */
    mean: number;
    lacking: Readonly<Record<Gap, number>>;
    /** Nobody spoke with them for half a year. */
    stale: number;
  };
}

/** How far the counting has come. */
export interface ReviewProgress {
  phase: 'customers' | 'calls';
  done: number;
  /** 0–1 of everything. */
  share: number;
}
