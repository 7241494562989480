/** The tiering standard as data: every number of scoring. The default is lib/standard/default.ts. */
import type { IntentionLevel, Millis, NeedType } from './facts';
import type { OutcomeRule } from './outcome';
import type { Population } from './population';
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
  /** Read as the percentile among the user's own customers, once enough of them have that fact. */
  percentile?: true;
}

/** Colours that stay readable on light and dark; what each looks like is the components' business. */
export const TIER_COLOURS = ['amber', 'teal', 'slate', 'grey', 'violet', 'rose', 'green', 'blue'] as const;
export type TierColour = (typeof TIER_COLOURS)[number];

/** How the company calls a tier; without a name the catalogue's is shown. */
export interface TierLook {
  name?: string;
  colour?: TierColour;
}

/** Asked on first contact, one click each; the answer becomes a typed tag. */
export interface EntryQuestion {
  id: string;
  /** Type of the tag that the answer becomes. */
  tag: string;
  /** The company's own words, instead of the catalogue's for `id`. */
  text?: string;
  answers: readonly { id: string; text?: string }[];
}

/** Questions beyond these would make a form of a greeting. */
export const MAX_ENTRY_QUESTIONS = 3;

export interface Standard {
  /** Counts up with every saved change; 1 is the default. */
  version: number;
  /** Of a template (`shop`), or the company's own. */
  name: string;
  /** The template it was made from. */
  template: string;
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
  tiers: Readonly<Partial<Record<Tier, TierLook>>>;
  floors: Readonly<Record<Exclude<Tier, 'D'>, number>>;
  /** Tier A needs the value dimension known and at least this; else B. */
  gate: { tier: Tier; dimension: Dimension; floor: number } | undefined;
  confidence: { low: number; medium: number };
  /** How many customers must have a fact before percentiles are taken among them. */
  percentileFrom: number;
  segments: {
    /** Shares (0–1) of the customers with spend: the top ones, and the next. */
    value: { high: number; middle: number };
    /** Lowest need (0–100) of each. */
    need: { high: number; middle: number };
  };
  stages: {
    lost: { days: number; gaps: number };
    atRisk: { days: number; gaps: number };
    loyal: { purchases: number; csat: number; nps: number };
    potentialDays: number;
  };
  /** Probability that an opportunity closes, by intention. */
  probability: Readonly<Partial<Record<IntentionLevel, number>>>;
  outcomes: readonly OutcomeRule[];
  /** The company's own words for need types. */
  needNames: Readonly<Partial<Record<NeedType, string>>>;
  entryQuestions: readonly EntryQuestion[];
  /** Days between reviews. */
  reviewDays: number;
  /** The user's own customers as of the last census; no part of the document that is exported. */
  population?: Population;
}

/** A version as it was saved. */
export interface StoredStandard {
  version: number;
  /** Epoch ms. */
  savedAt: Millis;
  document: Standard;
}
