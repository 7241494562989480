/** An agent shows on the page where the customer stands. */
import type { Take, TaughtField, TaughtRule } from './taught-rule';

/**
 * One value that was clicked, with the text as shown, and what is needed to tell which words of its ways are the
 * page's own and which are somebody's. Only the ways are kept, and only those without anybody's words.
 */
export interface Pointed extends Take {
  text: string;
  /** Labels as written of the lists of fields in which labels of its ways stand, that label first. */
  fields: string[][];
  /** Short texts on the page that share a word with the ways. */
  shown: string[];
}

export interface Pointing {
  /** The address at the start: elsewhere the pointing is over. */
  url: string;
  /** When it started, epoch ms: on a page that began later it is over. */
  at: number;
  /** Which value is asked for. */
  step: TaughtField;
  picks: Pointed[];
  /** Short texts on the page that share a word with its address; undefined while it has not said. */
  shown?: string[];
  /** The last click could not be kept: nothing leads to it, or nothing but somebody's name. */
  unsure?: true;
}

export type PointingAction =
  | { do: 'pick'; pick: Pointed }
  /** First word of the page itself; see `Pointing.shown`. */
  | { do: 'here'; shown: string[] }
  /** Nothing leads to what was clicked that the next page would have too. */
  | { do: 'unsure' }
  /** This one is not on the page. */
  | { do: 'skip' }
  /** The value before goes on elsewhere: a last name in a field of its own, a second number. */
  | { do: 'more' }
  /** The last click was wrong. */
  | { do: 'again' }
  | { do: 'done' }
  | { do: 'nobody' }
  | { do: 'cancel' };

/** What the panel can answer; the rest only the page can. */
export type PanelAnswer = Exclude<PointingAction, { do: 'pick' | 'here' | 'unsure' }>;

/** What was just learnt, while it can be taken back. */
export interface Learnt {
  ruleId: string;
  page: string;
  nobody?: true;
  /** The rule of the same pages that it took the place of. */
  before?: TaughtRule;
  /** Epoch ms. */
  at: number;
}

/** Of one tab; lives in `storage.session`. */
export interface Teaching {
  pointing?: Pointing;
  learnt?: Learnt;
}

/** What the bar in the page says; it comes with the question, so that the page carries one language only. */
export interface PickerWords {
  language: string;
  title: string;
  ask: Readonly<Record<TaughtField, string>>;
  field: Readonly<Record<TaughtField, string>>;
  /** The text under the pointer holds no such value. */
  none: Readonly<Record<TaughtField, string>>;
  more: Readonly<Record<TaughtField, string>>;
  unsure: string;
  skip: string;
  again: string;
  done: string;
  nobody: string;
  cancel: string;
  /** The bar to the other edge of the window. */
  move: string;
}
