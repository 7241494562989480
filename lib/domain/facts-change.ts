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

/** Why something told is refused at the door. */
export type FactsFault = 'future' | 'off-scale' | 'amount' | 'reversed' | 'empty' | 'date' | 'past' | 'gone';

/** Scales of the survey facts, ends included. */
export const SCALES = { csat: [1, 5], nps: [0, 10], usage: [0, 100], complexity: [1, 5] } as const;
/** No sum of money in a call is larger; beyond it a digit slipped. */
const MOST = 1e12;
/** Longest text that is kept of any of these. */
export const LONGEST = 500;

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;
const reversed = (from: Day | undefined, to: Day | undefined): boolean =>
  from !== undefined && to !== undefined && to < from;
/** A loss is a profit below zero; nobody sells for less than nothing. */
const noAmount = (amount: number | undefined, least: number): boolean =>
  amount !== undefined && !within(amount, [least, MOST]);

/** What is wrong with a fact told at `now` (epoch ms); undefined for nothing. */
export function factFault(fact: NewFact, now: Millis): FactsFault | undefined {
  if (fact.at !== undefined && !Number.isFinite(fact.at)) return 'date';
  if (fact.at !== undefined && fact.at > now) return 'future';
  switch (fact.kind) {
    case 'csat':
    case 'nps':
    case 'usage':
      return within(fact.value, SCALES[fact.kind]) ? undefined : 'off-scale';
    case 'need':
      return fact.complexity === undefined || within(fact.complexity, SCALES.complexity)
        ? undefined
        : 'off-scale';
    case 'referral':
      return Number.isInteger(fact.count) && fact.count > 0 ? undefined : 'off-scale';
    case 'purchase':
      if (noAmount(fact.amount, 0) || noAmount(fact.profit, -MOST)) return 'amount';
      return reversed(fact.termStart, fact.termEnd) ? 'reversed' : undefined;
    case 'opportunity':
      return noAmount(fact.amount, 0) || Number.isNaN(fact.amount) ? 'amount' : undefined;
    default:
      return undefined;
  }
}

/** What is wrong with a change before anybody looks at the customer. */
export function changeFault(change: FactsChange, now: Millis): FactsFault | undefined {
  if (change.do === 'fact') return factFault(change.fact, now);
  if (change.do !== 'override' || !change.override) return undefined;
  const { reason, until } = change.override;
  if (reason.trim() === '') return 'empty';
  return until === undefined || until > now ? undefined : 'past';
}

/** When a contract counts as signed: by its start, else its end, but by now; as an import has it. */
export const contractAt = (start: Day | undefined, end: Day | undefined, now: Millis): Millis =>
  Math.min((start ?? end ?? Number.POSITIVE_INFINITY) * DAY_MS, now);

export const sameTag = (a: Tag, b: Tag): boolean => (a.type ?? '') === (b.type ?? '') && a.value === b.value;
