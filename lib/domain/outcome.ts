import type { IntentionLevel } from './facts';

export type OutcomeGroup = 'not-reached' | 'goes-on' | 'ends';

/** What the form offers beneath an outcome; all of it optional. */
export type OutcomeAsks =
  | 'when'
  | 'until-when'
  | 'amount'
  | 'term'
  | 'need'
  | 'reason'
  | 'promised'
  | 'scope'
  | 'satisfaction'
  | 'chips';

/** One row of the outcome table (DOMAIN.md section 6). The code is stable and goes into exports. */
export interface OutcomeRule {
  code: string;
  group: OutcomeGroup;
  /** The digit that logs it; belongs to the outcome, never to a position. */
  key?: string;
  /** What it adds to feedback. */
  effect: number;
  intention?: { change: 'at-least' | 'at-most' | 'set'; level: IntentionLevel };
  recordsNeed?: boolean;
  recordsPurchase?: boolean;
  opensComplaint?: boolean;
  stopsCalls?: boolean;
  /** What becomes of the number called. */
  number?: 'retire' | 'hold' | 'remove';
  asks: readonly OutcomeAsks[];
  reasons?: readonly string[];
  hiddenIn?: readonly ('en' | 'zh-CN')[];
  /** The user's own choice, whatever the language. */
  hidden?: boolean;
  /** A name given by the user, instead of the catalogue's. */
  label?: string;
}
