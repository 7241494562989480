/** What the settings page shows, as plain data, and what can be done on it. The entrypoint wires the two. */
import type { Learned } from '../domain/learned';
import type { Settings } from '../domain/settings';
import type { TaughtField } from '../domain/taught-rule';
import type { StandardActions, StandardView } from './standard-view';

export type Params = Readonly<Record<string, string | number>>;

/** Something about a row of the file; `column` and `value` are missing where it is about the whole row. */
export interface RowProblem {
  line?: number;
  column?: string;
  value?: string;
  /** A code of `rejects` in the settings catalogue. */
  code: string;
  params?: Params;
}

export interface ImportPreview {
  fileName: string;
  headers: readonly string[];
  /** Field id by column; undefined is left out. */
  mapping: readonly (string | undefined)[];
  /** The first rows, for looking. */
  samples: readonly (readonly string[])[];
  /** Rows below the header. */
  total: number;
  notes: readonly RowProblem[];
}

export interface ImportReportView {
  imported: number;
  updated: number;
  skipped: number;
  /** All of them; `problems` may hold only the first. */
  rejected: number;
  problems: readonly RowProblem[];
  notes: readonly RowProblem[];
  undated: number;
  stopped?: 'cancelled' | 'storage';
  left: number;
}

export interface ImportView {
  /** Field ids that a column can hold, in the order of the template. */
  fields: readonly string[];
  reading: boolean;
  preview?: ImportPreview;
  progress?: { done: number; total: number };
  report?: ImportReportView;
}

export interface ImportActions {
  chooseFile(file: File): void;
  setMapping(column: number, field: string | undefined): void;
  run(): void;
  cancel(): void;
  downloadErrors(): void;
}

export type ExportScope = 'pending' | 'all' | 'range';

export interface ExportView {
  /** Only what works. */
  formats: readonly string[];
  format: string;
  scope: ExportScope;
  /** `YYYY-MM-DD` of the agent's calendar, both inclusive; empty is open. */
  from: string;
  to: string;
  pendingCount: number;
  running: boolean;
  /** After a run. */
  done?: { fileName: string; rows: number };
  /** Logs without what the target requires: they stay pending. */
  incomplete: readonly { interactionId: string; who: string; missing: readonly string[] }[];
}

export interface ExportActions {
  setFormat(format: string): void;
  setScope(scope: ExportScope): void;
  setRange(from: string, to: string): void;
  run(): void;
}

export interface TaughtRuleView {
  id: string;
  /** Empty where the agent gave it none. */
  name: string;
  page: string;
  nobody: boolean;
  fields: readonly TaughtField[];
  /** Epoch ms. */
  workedAt?: number;
  missingSince?: number;
}

export interface TaughtView {
  rules: readonly TaughtRuleView[];
  /** Just deleted: it can be brought back. */
  deleted?: { name: string };
  /** After an import. */
  report?: { added: number; updated: number; unchanged: number; broken: number };
  /** The rule whose new address was none. */
  refused?: string;
}

export interface TaughtActions {
  rename(id: string, name: string): void;
  setPage(id: string, page: string): void;
  remove(id: string): void;
  restore(): void;
  importFile(file: File): void;
  exportAll(): void;
}

export interface OptionsView {
  settings: Settings;
  /** What pages told of the agent: taken for true, and said by the agent to be somebody else. */
  noticed: readonly Learned[];
  refused: readonly Learned[];
  taught: TaughtView;
  import: ImportView;
  export: ExportView;
  standard: StandardView;
  /** What erasing would take. */
  customers: number;
  logs: number;
  erased: boolean;
  error?: { code: string; params?: Params };
}

export interface OptionsActions {
  import: ImportActions;
  export: ExportActions;
  taught: TaughtActions;
  standard: StandardActions;
  change(settings: Partial<Settings>): void;
  judgeNoticed(key: string, verdict: NonNullable<Learned['verdict']>): void;
  acceptConsent(): void;
  /** Stops all reading, and forgets what pages told of the agent; what is stored of customers stays. */
  withdrawConsent(): void;
  eraseAll(): void;
  dismissError(): void;
}
