/** What the agent tells the panel of a customer besides logging calls; each change has another that takes it back. */
import type { Tag, TierOverride } from './customer';
import { DAY_MS, type Day, type Fact, type IntentionLevel, type Millis, type NeedType } from './facts';

/** Types of tags (DOMAIN.md section 4), written `type:value` in files. */
export const TAG_TYPES = [
  'region',
  'demographic',
  'psychographic',
  'pain point',
  'persona',
  'source',
  'preference',
  'influence',
] as const;

/** A fact as it is told; without `at` it is so now. */
export type NewFact = { at?: Millis } & (
  | { kind: 'need'; type: NeedType; complexity?: number }
  | { kind: 'intention'; level: IntentionLevel }
  | { kind: 'csat' | 'nps' | 'usage'; value: number }
  | { kind: 'referral'; count: number }
  | { kind: 'feedback' }
  | { kind: 'purchase'; amount?: number; profit?: number; product?: string; termStart?: Day; termEnd?: Day }
  | { kind: 'opportunity'; amount: number; close?: Day }
);

/** The parts of a profile that are typed in; an empty text takes the old one away. */
export type ToldProfile = Partial<Record<'birthday' | 'salutation' | 'preferences', string>>;

export type FactsChange =
  | { do: 'fact'; fact: NewFact }
  /** `product`: the last product known before it, where it had changed that; empty for none. */
  | { do: 'delete-fact'; id: string; product?: string }
  | { do: 'restore-fact'; fact: Fact }
  | { do: 'profile'; set: ToldProfile }
  | { do: 'add-tag'; tag: Tag }
  | { do: 'remove-tag'; tag: Tag }
  /** Instead of those it replaces. */
  | { do: 'tags'; tags: Tag[] }
  /** To an entry question of the standard; again takes the place of the last answer. */
  | { do: 'answer'; question: string; answer: string }
  | { do: 'override'; override: TierOverride | undefined }
  | { do: 'no-profiling'; on: boolean };

/** Longest text that is kept of any of these. */
export const LONGEST = 500;

/** When a contract counts as signed: by its start, else its end, but by now; as an import has it. */
export const contractAt = (start: Day | undefined, end: Day | undefined, now: Millis): Millis =>
  Math.min((start ?? end ?? Number.POSITIVE_INFINITY) * DAY_MS, now);

export const sameTag = (a: Tag, b: Tag): boolean => (a.type ?? '') === (b.type ?? '') && a.value === b.value;
