/**
 * What scoring needs of a customer's history, in one place: part of the customer's row,
 * appended in the transaction that adds a fact, and equal to a rebuild from all facts.
 * Every list is sorted, so that the order of entry leaves no trace.
 */
import type { AggregateDetails, Day, IntentionLevel, Millis, NeedType } from './facts';
import type { Tier } from './tier';

/** Raise when the shape or the meaning changes; older ledgers are rebuilt from the facts. */
export const LEDGER_VERSION = 1;

/** All outcomes of one code on one UTC day; `last` orders the day's effects on intention. */
export interface LedgerOutcome {
  day: Day;
  code: string;
  count: number;
  last: Millis;
}

export interface LedgerPurchase {
  day: Day;
  loggedAt: Millis;
  /** Came with an import; one of the same moment as the aggregate's is inside that aggregate. */
  imported?: true;
  amount?: number;
  profit?: number;
  termStart?: Day;
  termEnd?: Day;
}

export interface LedgerNeed {
  day: Day;
  type: NeedType;
  complexity?: number;
}

export interface LedgerAggregate extends AggregateDetails {
  importedAt: Millis;
}

export interface LedgerComplaint {
  at: Millis;
  /** The tier shown just before it was logged. */
  tierBefore?: Tier;
  closedAt?: Millis;
}

export interface Ledger {
  version: number;
  outcomes: LedgerOutcome[];
  purchases: LedgerPurchase[];
  needs: LedgerNeed[];
  /** Set by hand; outcomes act on intention through the standard. */
  intentions: { at: Millis; level: IntentionLevel }[];
  csat: { at: Millis; value: number }[];
  nps: { at: Millis; value: number }[];
  usage: { at: Millis; value: number }[];
  referrals: { day: Day; count: number }[];
  /** Volunteered feedback. */
  feedback: { day: Day; count: number }[];
  opportunities: { at: Millis; amount: number; close?: Day }[];
  complaints: LedgerComplaint[];
  aggregate?: LedgerAggregate;
}

export const emptyLedger = (): Ledger => ({
  version: LEDGER_VERSION,
  outcomes: [],
  purchases: [],
  needs: [],
  intentions: [],
  csat: [],
  nps: [],
  usage: [],
  referrals: [],
  feedback: [],
  opportunities: [],
  complaints: [],
});
