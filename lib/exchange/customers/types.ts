/** What a row of a customer file says, before anyone looks whether the customer is known. */
import type { CustomerProfile } from '../../domain/customer';
import type { AggregateDetails, Day, IntentionLevel, Millis, NeedDetails } from '../../domain/facts';

export interface ImportedSurvey {
  kind: 'csat' | 'nps' | 'usage';
  value: number;
  /** Missing where the file has no date: it then counts from the import. */
  at?: Millis;
}

export interface ImportedCustomer {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  profile: Partial<CustomerProfile>;
  aggregate?: AggregateDetails;
  surveys: ImportedSurvey[];
  intention?: IntentionLevel;
  need?: NeedDetails;
  /** Referrals made so far, in all. */
  referrals?: number;
  opportunity?: { amount: number; close?: Day };
  /** A running or past contract; at least one end is known. */
  term?: { start?: Day; end?: Day };
  /** Asked not to be called; with the words of the file, where it has some. */
  doNotCall?: { words?: string };
}

export type RowFault =
  | 'broken-row'
  | 'no-key'
  | 'bad-date'
  | 'unclear-date'
  | 'future-date'
  | 'bad-number'
  | 'negative-number'
  | 'off-scale'
  | 'unknown-word'
  | 'too-long'
  | 'dates-reversed'
  /** The use-case: several stored customers, or rows of the file, fit. */
  | 'ambiguous'
  /** The use-case: another row of the file already is this customer. */
  | 'same-customer';

/** A cell that is wrong, or not worth keeping. */
export interface CellFault {
  /** The header of the column; empty where it is about the whole row. */
  column: string;
  value: string;
  code: RowFault;
  params: Readonly<Record<string, string | number>>;
}

export interface RejectedRow extends CellFault {
  line: number;
}

/** A contact that could not be read in a row that has another one: the row goes in without it. */
export interface CellNote {
  line: number;
  column: string;
  value: string;
  code: 'unread-email' | 'unread-phone';
}

export interface ReadCustomers {
  customers: ImportedCustomer[];
  rejected: RejectedRow[];
  notes: CellNote[];
}
