import type { CustomerKind, Tag } from '../domain/customer';
import type { IntentionLevel, Millis, NeedType } from '../domain/facts';
import type { TalkingPointText, TalkLanguage } from '../domain/talking-point';
import type { Assessment, Stage, Tier } from '../domain/tier';
import type { GoalCode } from './goals';

export const TRADES = ['shop', 'finance', 'telecom', 'on-site', 'b2b'] as const;
export type Trade = (typeof TRADES)[number];

/** All that talking points look at: plain data, gathered by the caller. Missing is unknown. */
export interface TalkContext {
  assessment: Assessment;
  kind: CustomerKind;
  /** The customer's. A full Chinese name is never spoken; it only lends its surname to a title. */
  name?: string;
  salutation?: string;
  company?: string;
  /** Product of the latest purchase. */
  lastProduct?: string;
  /** Code of the latest outcome. */
  lastOutcome?: string;
  daysSinceContact?: number;
  tags: readonly Tag[];
  /** Where the contact came from (`profile.source`); a `source:` tag does as well. */
  source?: string;
  /** Whole days since the customer was first stored. */
  daysSinceAdded?: number;
  /** `YYYY-MM-DD` or `MM-DD`. */
  birthday?: string;
  /** Who is calling, from the settings. */
  agent: { name?: string; company?: string; product?: string };
  /** Type of the latest need. */
  needType?: NeedType;
  /** Latest, 1–5. */
  csat?: number;
  /** Latest, 0–10. */
  nps?: number;
  /** Latest usage level, 0–100. */
  usage?: number;
  complaintOpen: boolean;
  /** Days until the running term ends; negative once it is over. */
  termEndsInDays?: number;
  /** Days; without it the assessment's own median gap. */
  purchasesMedianGap?: number;
  /** Real days since the last purchase, where a running term makes the assessment say 0. */
  daysSincePurchase?: number;
  /** `not_now`: silent until then. */
  silentUntil?: Millis;
  /** Template of the standard; without it every business counts as B2B. */
  trade?: Trade;
  now: Millis;
  /** The agent's minutes east of UTC: weekday and hour are the agent's own. */
  utcOffset?: number;
}

/** Hard rules first: at most one mode holds, and a point is shown only in the modes it names. */
export const MODES = ['normal', 'complaint', 'repair', 'quiet'] as const;
export type Mode = (typeof MODES)[number];

export const POINT_KINDS = [
  'opening',
  'care',
  'occasion',
  'question',
  'apology',
  'closing',
  'objection',
] as const;
/** `opening`, `care` and `occasion` begin a call: their first line names caller and company. */
export type PointKind = (typeof POINT_KINDS)[number];
export const FIRST_LINES: readonly PointKind[] = ['opening', 'care', 'occasion'];

export type OccasionCode = 'birthday' | 'festival' | 'after-sale' | 'renewal' | 'reorder' | 'year-review';
export interface Occasion {
  code: OccasionCode;
  /** Days until it; negative: since. */
  days: number;
  festival?: string;
}

export type SourceKind = 'website' | 'referral' | 'event';

/** The vocabulary of conditions; predicates.ts says what each means. All that are named must hold. */
export interface Conditions {
  stage?: readonly Stage[];
  tier?: readonly Tier[];
  intention?: readonly (IntentionLevel | 'unknown')[];
  need?: readonly NeedType[];
  kind?: CustomerKind;
  lastOutcome?: readonly string[];
  occasion?: OccasionCode;
  hesitant?: true;
  newcomer?: true;
  contacted?: true;
  satisfied?: true;
  csatAtMost?: number;
  usageAtMost?: number;
  purchasesAtLeast?: number;
  daysSinceContactAtLeast?: number;
  /** Bought today or yesterday: nothing can have arrived yet. */
  justBought?: true;
  /** Own rhythm of buying and days since are both known. */
  rhythm?: true;
  source?: SourceKind;
  trade?: Trade;
  /** Any of these tags, compared without regard to case. */
  tag?: readonly string[];
}

/** One row of the library. */
export interface TalkingPoint {
  id: string;
  goal: GoalCode;
  kind: PointKind;
  /** Modes in which it may be said; normal by default. */
  modes?: readonly Mode[];
  /** Must all hold. */
  when: Conditions;
  /** None of these may hold. */
  unless?: Conditions;
  /** Each that holds lifts it; none is needed. */
  prefer?: Conditions;
  text: Record<TalkLanguage, TalkingPointText>;
}
