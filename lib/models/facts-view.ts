/** What the agent may tell of the person shown, and what was told. */
import type { Tag, TierOverride } from '../domain/customer';
import type { Fact } from '../domain/facts';
import type { FactsChange } from '../domain/facts-change';
import type { TierMoment } from '../domain/interaction';
import type { EntryQuestion, Standard } from '../domain/standard';

/** An entry question that is open, or was answered just now. */
export interface QuestionView extends EntryQuestion {
  /** Id of the answer given. */
  chosen?: string;
}

/** The last change, for a look, and while it can be taken back. */
export interface FactsDoneView {
  /** A new one for every change. */
  id: number;
  change: FactsChange;
  before: TierMoment;
  after: TierMoment;
  /** Epoch ms. */
  undoUntil: number;
}

export interface FactsView {
  /** Entered by hand, newest first. */
  entered: readonly Fact[];
  birthday: string;
  salutation: string;
  preferences: string;
  tags: readonly Tag[];
  /** Of the standard: to put tags into words, due or not. */
  entryQuestions: readonly EntryQuestion[];
  /** Due now; none is asked of people who are not to be profiled. */
  questions: readonly QuestionView[];
  /** The one in force. */
  override?: TierOverride;
  noProfiling: boolean;
  needNames: Standard['needNames'];
  last?: FactsDoneView;
}
