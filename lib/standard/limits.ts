/** What a standard may say at most. Wide enough for any trade, narrow enough that a slip of the hand is seen. */
import type { IndicatorId } from '../domain/tier';

/** Least and most; both allowed. */
export type Limits = readonly [min: number, max: number];

/** Raw values of each indicator's scale, in its own unit (DOMAIN.md section 3). */
export const RAW_LIMITS: Readonly<Record<IndicatorId, Limits>> = {
  /** Money of the standard's currency. */
  monetary: [0, 1e12],
  /** Purchases in the spend window. */
  frequency: [0, 10_000],
  profit: [0, 1e12],
  /** Value of the need type. */
  'need-kind': [0, 100],
  /** Decayed count. */
  'need-frequency': [0, 1_000],
  'need-complexity': [1, 5],
  /** Days. */
  purchase: [0, 36_500],
  usage: [0, 100],
  /** Decayed sum of effects. */
  feedback: [-100, 100],
  satisfaction: [1, 5],
  /** Months. */
  attachment: [0, 1_200],
  advocacy: [0, 10],
};

export const SCALE_POINTS: Limits = [2, 12];
/** Points closer than this, absolute and as a share of the raw value, would make a cliff of binary noise. */
export const LEAST_STEP = 0.001;

export const PERCENT: Limits = [0, 100];
export const SHARE: Limits = [0, 1];
/** Less would let a single fact make a new contact an A; more would drown all facts. */
export const PRIOR_WEIGHT: Limits = [0.05, 2];
/** Days. */
export const WINDOW_DAYS: Limits = [1, 3_650];
export const HALF_LIFE_DAYS: Limits = [1, 3_650];
export const STAGE_DAYS: Limits = [1, 3_650];
/** Of the customer's own median gap. */
export const STAGE_GAPS: Limits = [0, 20];
export const REVIEW_DAYS: Limits = [1, 730];
/** Points on top of the standing. */
export const MOMENTUM: Limits = [0, 60];
export const INTENTION: Limits = [-60, 60];
/** What an outcome adds to feedback. */
export const EFFECT: Limits = [-10, 10];
/** Below that, percentiles say more about single customers than about all. */
export const PERCENTILE_FROM: Limits = [20, 1_000_000];
export const LOYAL_PURCHASES: Limits = [2, 1_000];
export const VERSION: Limits = [1, 1e9];

export const MOST_OUTCOMES = 60;
export const MOST_REASONS = 20;
export const MOST_ANSWERS = 12;
/** Characters. */
export const NAME_LENGTH = 60;
export const TEXT_LENGTH = 120;
export const ID_LENGTH = 40;

/** Weights that are typed add up to 1 within this. */
export const SUM_TOLERANCE = 1e-6;
