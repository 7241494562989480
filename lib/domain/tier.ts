/** The words of an assessment: what scoring returns and everyone else shows. */
import type { DoNotCall, TierOverride } from './customer';
import type { IntentionLevel } from './facts';

export const TIERS = ['A', 'B', 'C', 'D'] as const;
/** A premium 高级, B key 重要, C standard 普通, D potential 潜力. */
export type Tier = (typeof TIERS)[number];

export const DIMENSIONS = ['value', 'need', 'behaviour', 'loyalty'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export type IndicatorId =
  | 'monetary'
  | 'frequency'
  | 'profit'
  | 'need-kind'
  | 'need-frequency'
  | 'need-complexity'
  | 'purchase'
  | 'usage'
  | 'feedback'
  | 'satisfaction'
  | 'attachment'
  | 'advocacy';

export type Confidence = 'low' | 'medium' | 'high';

export type Stage =
  | 'do-not-call'
  | 'lost'
  | 'at-risk'
  | 'loyal'
  | 'repeat'
  | 'first-time'
  | 'potential'
  | 'prospect';

/** One known indicator. `raw` is in the indicator's own unit, `value` on its scale 0–100. */
export interface IndicatorReading {
  id: IndicatorId;
  dimension: Dimension;
  raw: number;
  value: number;
  /** A lower bound only lifts: it counts where it raises the standing. */
  lowerBound: boolean;
  /** `value` is the percentile among the user's own customers: better than so many percent of them. */
  percentile?: true;
  /** Whether it entered the standing (lower bounds that would not lift do not). */
  counted: boolean;
}

/** Reasons are codes with parameters; components turn them into words. */
export type ReasonCode = IndicatorId | 'need' | 'intention';

export interface Reason {
  code: ReasonCode;
  /** Signed points; before clamping all reasons add up to score − 40. */
  points: number;
  params: Record<string, number | string>;
}

/** Why the tier shown is what it is. */
export type TierBasis = 'score' | 'gate' | 'override' | 'complaint';

/** Money in the standard's currency; `undefined` is unknown, never zero. */
export interface Worth {
  current?: number;
  potential?: number;
  lifetime?: number;
  /** Total spend to date 历史累计. */
  total?: number;
}

export const SEGMENTS = ['high', 'middle', 'low'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const RFM_SEGMENTS = [
  'champions',
  'loyal',
  'potential-loyalist',
  'new',
  'promising',
  'need-attention',
  'about-to-sleep',
  'at-risk',
  'cant-lose',
  'hibernating',
] as const;
export type RfmSegment = (typeof RFM_SEGMENTS)[number];

/** Where among the user's customers; missing is unknown (no census yet, no need, never bought). */
export interface Segments {
  value?: Segment;
  need?: Segment;
  rfm?: RfmSegment;
}

/** What can be said of a customer whether or not scoring is stopped. */
export interface Lifecycle {
  stage: Stage;
  intention?: IntentionLevel;
  /** An effective do-not-call on the person. */
  doNotCall?: DoNotCall;
  complaintOpen: boolean;
  purchases: number;
  /** Whole UTC days since the last purchase; 0 while a term runs. */
  daysSincePurchase?: number;
  /** Days, of the last 12 gaps between purchases. */
  medianGap?: number;
  worth: Worth;
}

/** The result of scoring one customer at one `now` under one standard. */
export interface Scored extends Lifecycle {
  scored: true;
  /** 0–100, one decimal, rounded half up. */
  score: number;
  /** Before clamping and rounding. */
  exact: number;
  /** The tier the score alone gives, gate included. */
  scoreTier: Tier;
  /** The tier shown: override and complaint rule applied. */
  tier: Tier;
  basis: TierBasis;
  override?: TierOverride;
  coverage: number;
  confidence: Confidence;
  /** 0–100 per dimension; missing is unknown. */
  dimensions: Partial<Record<Dimension, number>>;
  indicators: IndicatorReading[];
  /** Largest absolute points first. */
  reasons: Reason[];
  segments: Segments;
  standardVersion: number;
}

/**
 * There is no tier, no score and no reason: a do-not-call stops calls and scoring; somebody who is not to be
 * profiled may still be called.
 */
export interface Unscored extends Lifecycle {
  scored: false;
  why: 'do-not-call' | 'no-profiling';
}

export type Assessment = Scored | Unscored;
