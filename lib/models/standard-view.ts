/** What the settings show of the tiering standard, as plain data, and what can be done to it. */
import type { NeedType } from '../domain/facts';
import type { OutcomeGroup, OutcomeRule } from '../domain/outcome';
import type { EntryQuestion, Standard, TierLook } from '../domain/standard';
import type { StandardProblem } from '../domain/standard-problem';
import type { IndicatorId, Tier } from '../domain/tier';
import type { WhatIfPreview } from '../domain/what-if';

/** A plain number of the standard. */
export interface FieldView {
  path: string;
  group: string;
  min: number;
  max: number;
  step: number;
  percent?: true;
  value: number;
}

export interface VersionView {
  version: number;
  name: string;
  template: string;
  /** Epoch ms; the default was never saved. */
  savedAt?: number;
}

/** The edited standard's effect on one's own customers. */
export interface TrialView {
  /** `idle` until something is changed: nobody is read before. */
  state: 'idle' | 'loading' | 'ready' | 'failed';
  done: number;
  total: number;
  /** Of the draft before the last change while a newer one is being computed. */
  result?: WhatIfPreview;
}

export interface EditView {
  /** The standard in force until something is changed. */
  draft: Standard;
  changed: boolean;
  fields: readonly FieldView[];
  /** Shares in the standing, 0–1, adding up to 1. */
  shares: readonly { share: string; value: number }[];
  problems: readonly StandardProblem[];
  trial: TrialView;
  saving: boolean;
}

export interface StandardView {
  inForce: VersionView;
  /** The general one first; `why` are codes of the reasons for which it differs from that. */
  templates: readonly { id: string; why: readonly string[] }[];
  /** Newest first, the one in force included. */
  history: readonly VersionView[];
  edit: EditView;
  /** Just saved: the version before can come back. */
  saved?: { version: number; before: number };
  /** A file that was refused; the standard in force stays. */
  refused?: { fileName: string; problems: readonly StandardProblem[] };
}

export interface StandardActions {
  /** The draft becomes a template's standard. */
  useTemplate(template: string): void;
  /** Back to the standard in force. */
  cancel(): void;
  save(): void;
  /** A version of the history in force again, as a new version. */
  restore(version: number): void;
  importFile(file: File): void;
  exportFile(): void;
  setName(name: string): void;
  setCurrency(currency: string): void;
  setNumber(path: string, value: number): void;
  setShare(share: string, value: number): void;
  setWeight(id: IndicatorId, value: number): void;
  setPercentile(id: IndicatorId, on: boolean): void;
  movePoint(id: IndicatorId, point: number, raw: number, value: number): void;
  addPoint(id: IndicatorId, after: number): void;
  removePoint(id: IndicatorId, point: number): void;
  setTier(tier: Tier, look: TierLook): void;
  /** Undefined: no gate. */
  setGate(floor: number | undefined): void;
  setNeedName(type: NeedType, name: string): void;
  setOutcome(code: string, change: Partial<Pick<OutcomeRule, 'label' | 'hidden' | 'effect' | 'group'>>): void;
  addOutcome(group: OutcomeGroup, label: string): void;
  removeOutcome(code: string): void;
  setQuestions(questions: readonly EntryQuestion[]): void;
}
