/** The tiering standard as data: every number of scoring. The default is lib/standard/default.ts. */
import type { IntentionLevel, NeedType } from './facts';
import type { OutcomeRule } from './outcome';
import type { Dimension, IndicatorId, Tier } from './tier';

/** Monotone piecewise-linear through the points [raw, 0–100], clamped at both ends. */
export type Scale = readonly (readonly [raw: number, value: number])[];

export interface IndicatorRule {
  id: IndicatorId;
  dimension: Dimension;
  /** Share inside its dimension. */
  weight: number;
  /** Share in the standing; 0 for what enters through momentum. All add up to 1. */
  standing: number;
  scale: Scale;
}

export interface Standard {
  version: number;
  name: string;
  currency: string;
  indicators: readonly IndicatorRule[];
  prior: { value: number; weight: number };
  /** Value of each need type for `need-kind`. */
  needTypes: Readonly<Record<NeedType, number>>;
  defaultComplexity: number;
  /** Days. */
  windows: { spend: number; need: number; survey: number };
  /** Days. */
  halfLives: { need: number; feedback: number; intention: number };
  momentum: {
    need: number;
    feedback: number;
    intention: Readonly<Record<IntentionLevel, number>>;
  };
  volunteeredFeedback: number;
  /** Advocacy: what a referral adds, and the base while no NPS is known. */
  referral: { points: number; base: number };
  floors: Readonly<Record<Exclude<Tier, 'D'>, number>>;
  /** Tier A needs the value dimension known and at least this; else B. */
  gate: { tier: Tier; dimension: Dimension; floor: number } | undefined;
  confidence: { low: number; medium: number };
  stages: {
    lost: { days: number; gaps: number };
    atRisk: { days: number; gaps: number };
    loyal: { purchases: number; csat: number; nps: number };
    potentialDays: number;
  };
  /** Probability that an opportunity closes, by intention. */
  probability: Readonly<Partial<Record<IntentionLevel, number>>>;
  outcomes: readonly OutcomeRule[];
}
