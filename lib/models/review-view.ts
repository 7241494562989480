/** What the review page shows, as plain data, and what can be done on it. The entrypoint wires the two. */
import type { Millis } from '../domain/facts';
import type { ReviewProgress, ReviewReport } from '../domain/review';
import type { Standard } from '../domain/standard';

/** What is done off the main thread. */
export interface ReviewWork {
  do: 'count' | 'finish';
  /** Epoch ms. */
  now: Millis;
  /** For those who saved no standard, ISO 4217. */
  currency: string;
}

export type ReviewNews =
  | { say: 'progress'; progress: ReviewProgress; report: ReviewReport }
  | { say: 'whole'; report: ReviewReport }
  | { say: 'finished' }
  | { say: 'failed' };

export interface StandardVersion {
  version: number;
  name: string;
  savedAt: Millis;
}

export interface ReviewView {
  /** While it counts. */
  progress?: ReviewProgress;
  /** What has been counted so far; whole where neither `progress` nor `cancelled` says otherwise. */
  report?: ReviewReport;
  cancelled: boolean;
  finishing: boolean;
  currency: string;
  /** The company's own names and colours. */
  own: Pick<Standard, 'tiers' | 'needNames' | 'outcomes'>;
  standard: { version: number; name: string };
  /** Saved since the period began, newest first. */
  versions: readonly StandardVersion[];
  lastDone?: Millis;
  /** The last review, while it can be taken back. */
  undo?: Millis;
  next?: Millis;
  overdue: boolean;
  reminder: boolean;
  /** Of the points in the report: goal and first line, in the agent's language of speaking. */
  points: Readonly<Record<string, { goal: string; opening: string }>>;
  error?: { code: string };
}

export interface ReviewActions {
  count(): void;
  cancel(): void;
  finish(): void;
  undo(): void;
  setReminder(wanted: boolean): void;
  print(): void;
  dismissError(): void;
}
