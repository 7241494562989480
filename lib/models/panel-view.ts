/**
 * The seam between models and components: what the side panel shows, as plain data, and what the agent
 * can do. Components get these two and the catalogue, nothing else.
 */
import type { CustomerPhone, DoNotCall, Tag } from '../domain/customer';
import type { IntentionLevel, NeedType } from '../domain/facts';
import type { FactsChange } from '../domain/facts-change';
import type { FactsFault } from '../domain/facts-fault';
import type { RecordId } from '../domain/identity';
import type { Lift, TierHistory } from '../domain/insight';
import type { Chip, Interaction, InteractionDetails, TierMoment } from '../domain/interaction';
import type { OutcomeRule } from '../domain/outcome';
import type { PanelAnswer } from '../domain/pointing';
import type { Seen } from '../domain/reading';
import type { Standard } from '../domain/standard';
import type { SpokenPoint } from '../domain/talking-point';
import type { TaughtField } from '../domain/taught-rule';
import type { Assessment } from '../domain/tier';
import type { FactsView } from './facts-view';

/** Parts of the settings page that the panel leads to. */
export type SettingsSection = 'import' | 'export' | 'reading';

export type PanelState =
  | 'loading'
  | 'none'
  | 'new'
  | 'matched'
  | 'ambiguous'
  | 'paused'
  | 'consent'
  | 'error';

/** Stored facts completed by what the page adds, or (state `new`) what was read from the page. */
export interface PersonView {
  name?: string;
  salutation?: string;
  company?: string;
  title?: string;
  city?: string;
  emails: string[];
  phones: CustomerPhone[];
  recordIds: RecordId[];
  tags: Tag[];
  note?: string;
}

/** A stored customer that may be meant. */
export interface CandidateView {
  customerId: string;
  name?: string;
  company?: string;
  /** What they share with the page, shown so that the agent can tell them apart. */
  contact?: string;
  assessment: Assessment;
}

/** The last logging, while it can still be undone or replaced. */
export interface RescoreView {
  interactionId: string;
  outcome: string;
  before: TierMoment;
  after: TierMoment;
  /** Code and points of what moved most. */
  because?: {
    code: string;
    points: number;
    params: Record<string, string | number>;
  };
  /** Epoch ms until which undo and replacing are offered; then the line stays without them. */
  undoUntil: number;
  /** Not to be profiled: nothing is said of tier and score. */
  unprofiled?: true;
}

/** The form beneath the outcome just logged (or being edited from the history). */
export interface DetailsView {
  interactionId: string;
  rule: OutcomeRule;
  details: InteractionDetails;
  note: string;
  /** For `scope` of do-not-call. */
  phones: CustomerPhone[];
  /** Opened from the history rather than just logged. */
  editing: boolean;
}

/** Showing the panel who it is, where it guessed wrong. */
export interface TeachView {
  /** There is a page that can be pointed at. */
  possible: boolean;
  /** The agent is pointing at the page: what is asked, and what was clicked. */
  pointing?: { step: TaughtField; picks: { field: TaughtField; text: string }[]; unsure?: boolean };
  /** Just learnt, while it can be taken back. */
  learnt?: { page: string; nobody: boolean };
  /** The page was taught, and what was shown is not there any more. */
  missing: boolean;
}

export interface TeachActions {
  start(): void;
  answer(action: PanelAnswer): void;
  /** What was just learnt is forgotten. */
  undo(): void;
  dismiss(): void;
}

/** What is worked out after the first paint. */
export interface InsightView {
  /** What would lift the tier, most useful first. */
  lifts: readonly Lift[];
  /** While it is shown. */
  history?: TierHistory;
}

export interface PanelView {
  state: PanelState;
  /** Host of the page the panel speaks of; empty where there is none. */
  host: string;
  /** State `paused`: by the agent, or because the site is none of theirs. */
  silence?: 'paused' | 'not-mine';
  /** This customer was opened from a badge: the page beside is a list, or about somebody else. */
  focused?: boolean;
  customerId?: string;
  person?: PersonView;
  /** Why this person. */
  why: readonly Seen[];
  /** State `new` has the assessment of a contact of whom nothing is known. */
  assessment?: Assessment;
  currency: string;
  insight?: InsightView;
  /** The company's own names and colours. */
  own?: Pick<Standard, 'tiers' | 'needNames' | 'outcomes'>;
  doNotCall?: DoNotCall;
  complaintOpen?: { interactionId: string; at: number };
  /** Needs in the last year, newest first, and CSAT/NPS latest, for the facts line. */
  candidates: CandidateView[];
  /** State `new`: stored customers of the same name; a name alone only suggests. */
  suggestions: CandidateView[];
  points: SpokenPoint[];
  usedPoints: string[];
  /** Visible outcomes in fixed order. */
  outcomes: readonly OutcomeRule[];
  likelyOutcome?: string;
  rescore?: RescoreView;
  details?: DetailsView;
  /** Newest first. */
  history: Interaction[];
  historyTotal?: number;
  /** The interaction just deleted from the history, while it can be brought back. */
  deleted?: { interactionId: string };
  callStartedAt?: number;
  pendingCount: number;
  singleKeys: boolean;
  teach?: TeachView;
  /** What the agent may tell; undefined until its part of the panel has come. */
  facts?: FactsView;
  /** A plain-sentence code of what went wrong, with what to do. */
  error?: { code: string; params?: Record<string, string | number> };
  now: number;
}

export interface PanelActions {
  acceptConsent(): void;
  addCustomer(): void;
  /** Ambiguous or suggested: this one is meant. */
  chooseCustomer(customerId: string): void;
  startCall(phone?: string): void;
  stopCall(): void;
  logOutcome(code: string): void;
  saveDetails(interactionId: string, details: InteractionDetails, note: string): void;
  closeDetails(): void;
  undo(): void;
  /** The last `logs` loggings were digits of a number: they go, and what the first of them replaced comes back. */
  takeBack(logs: number): void;
  editInteraction(interactionId: string): void;
  deleteInteraction(interactionId: string): void;
  /** Brings back what `deleted` names; without it nothing is offered. */
  restoreInteraction?(): void;
  closeComplaint(interactionId: string): void;
  setNote(note: string): void;
  insertNote(): void;
  copyNote(): void;
  copyText(text: string): void;
  usePoint(id: string): void;
  /** The tier's past is looked at, or no longer. */
  showHistory(shown: boolean): void;
  setIntention(level: IntentionLevel): void;
  /** Keeps what the agent told of the customer; answers why not, where it is refused. */
  changeFacts(change: FactsChange): Promise<FactsFault | undefined>;
  /** Takes the last one back. */
  undoFacts(): void;
  /** The entry questions of this customer are not asked again. */
  dismissQuestions(): void;
  pauseSite(): void;
  /** Ends a pause, and makes the site one of the agent's where only those are read. */
  readSite(): void;
  openSettings(section?: SettingsSection): void;
  openReview(): void;
  /** Leaves the customer opened from a badge for whoever the page is about. */
  backToPage(): void;
  dismissError(): void;
  teach: TeachActions;
}

export type { Chip, NeedType };
