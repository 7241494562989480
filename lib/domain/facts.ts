/** Facts about a customer that did not come out of a logged call; a call carries its own (interaction.ts). */
import type { CustomerId } from './customer';

/** Epoch milliseconds, UTC. */
export type Millis = number;
/** Whole UTC days since the epoch: `floor(millis / 86 400 000)`. */
export type Day = number;

export const DAY_MS = 86_400_000;
export const dayOf = (at: Millis): Day => Math.floor(at / DAY_MS);

export const NEED_TYPES = [
  'price-led',
  'experience-led',
  'service-led',
  'quality-led',
  'business-critical',
] as const;
export type NeedType = (typeof NEED_TYPES)[number];

export const INTENTION_LEVELS = ['none', 'weak', 'medium', 'strong'] as const;
export type IntentionLevel = (typeof INTENTION_LEVELS)[number];

/** A purchase; amounts in the standard's currency, unknown where missing. */
export interface PurchaseDetails {
  /** When it was bought; the interaction's time where a call records it. */
  amount?: number;
  profit?: number;
  product?: string;
  /** First and last day of a running term (yearly plan, policy, subscription). */
  termStart?: Day;
  termEnd?: Day;
}

export interface NeedDetails {
  type: NeedType;
  /** 1–5; unknown counts as 2. */
  complexity?: number;
}

/** An imported opening balance. Fields that the import did not have are unknown. */
export interface AggregateDetails {
  totalSpend?: number;
  orders?: number;
  firstOrder?: Day;
  lastOrder?: Day;
  totalProfit?: number;
}

interface FactBase {
  id: string;
  customerId: CustomerId;
  /** When it was so. */
  at: Millis;
  /** When it was entered. */
  loggedAt: Millis;
  source: 'import' | 'hand';
}

export type Fact = FactBase &
  (
    | ({ kind: 'purchase' } & PurchaseDetails)
    | ({ kind: 'need' } & NeedDetails)
    | { kind: 'intention'; level: IntentionLevel }
    /** csat 1–5, nps 0–10, usage 0–100. */
    | { kind: 'csat' | 'nps' | 'usage'; value: number }
    | { kind: 'referral'; count: number }
    /** Volunteered: an inbound question, a review, a suggestion. */
    | { kind: 'feedback' }
    | { kind: 'opportunity'; amount: number; close?: Day }
    | ({ kind: 'aggregate' } & AggregateDetails)
  );
export type FactKind = Fact['kind'];
