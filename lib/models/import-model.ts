/** Customers in: from the chosen file to the report. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from '../domain/stores';
import {
  CUSTOMER_FIELDS,
  type CustomerFile,
  faultyRows,
  mapColumn,
  openCustomerFile,
  type RejectedRow,
  readFile,
} from '../use-cases/import/customer-file';
import { importCustomers } from '../use-cases/import-customers';
import type { ImportActions, ImportReportView, ImportView, RowProblem } from './options-view';
import type { Office } from './ports';

/** Rows shown beneath the headers, for looking. */
const SAMPLES = 3;
/** Kept for the page; the file for download has them all. */
const LISTED = 200;

const ERROR_OF: Readonly<Record<string, string>> = {
  empty: 'import-empty',
  'no-rows': 'import-empty',
  'too-large': 'import-too-large',
  spreadsheet: 'import-spreadsheet',
  'old-spreadsheet': 'import-spreadsheet',
};

export interface ImportModel {
  view: ReadonlySignal<ImportView>;
  actions: ImportActions;
}

export interface ImportInput {
  database: Database;
  office: Office;
  /** ISO country by which numbers and dates are read. */
  region: () => string;
  /** From the first import on amounts and numbers stay in the country they came in. */
  keepRegion: () => void;
  /** The reason of a rejected row in the agent's language. */
  say: (problem: RowProblem) => string;
  failed: (code: string | undefined) => void;
}

export function createImportModel({
  database,
  office,
  region,
  keepRegion,
  say,
  failed,
}: ImportInput): ImportModel {
  const file = signal<CustomerFile | undefined>(undefined);
  const reading = signal(false);
  const progress = signal<{ done: number; total: number } | undefined>(undefined);
  const report = signal<ImportReportView | undefined>(undefined);
  let rejected: RejectedRow[] = [];
  let running: AbortController | undefined;

  async function choose(chosen: File): Promise<void> {
    reading.value = true;
    file.value = undefined;
    report.value = undefined;
    failed(undefined);
    try {
      const opened = openCustomerFile(chosen.name, new Uint8Array(await chosen.arrayBuffer()));
      if (opened.ok) file.value = opened.file;
      else failed(ERROR_OF[opened.reason] ?? 'import-unreadable');
    } catch (error) {
      console.error('import', error);
      failed('import-unreadable');
    } finally {
      reading.value = false;
    }
  }

  async function run(): Promise<void> {
    const chosen = file.value;
    if (!chosen || running) return;
    running = new AbortController();
    report.value = undefined;
    progress.value = { done: 0, total: chosen.table.rows.length };
    try {
      const now = office.now();
      keepRegion();
      const read = readFile(chosen, region(), now);
      const done = await importCustomers(database, read.customers, {
        now,
        newId: office.newId,
        signal: running.signal,
        onProgress: (p) => {
          progress.value = p;
        },
      });
      if (done.cause) console.error('import', done.cause);
      rejected = [...read.rejected, ...done.rejected].sort((a, b) => a.line - b.line);
      report.value = {
        ...done,
        rejected: rejected.length,
        problems: rejected.slice(0, LISTED),
        notes: read.notes.slice(0, LISTED),
      };
      office.customersChanged();
    } catch (error) {
      console.error('import', error);
      failed('unexpected');
    } finally {
      progress.value = undefined;
      running = undefined;
    }
  }

  const view = computed<ImportView>(() => ({
    fields: CUSTOMER_FIELDS,
    reading: reading.value,
    preview: file.value && {
      fileName: file.value.name,
      headers: file.value.table.headers,
      mapping: file.value.mapping,
      samples: file.value.table.rows.slice(0, SAMPLES).map((row) => row.cells),
      total: file.value.table.rows.length,
      notes: file.value.table.notes.slice(0, LISTED),
    },
    progress: progress.value,
    report: report.value,
  }));

  return {
    view,
    actions: {
      chooseFile: (chosen) => void choose(chosen),
      setMapping: (column, field) => {
        if (file.value) file.value = mapColumn(file.value, column, field);
      },
      run: () => void run(),
      cancel: () => running?.abort(),
      downloadErrors: () => {
        if (!file.value) return;
        const content = faultyRows(file.value, rejected, say);
        void office.download('tierside-rejected.csv', 'text/csv', content);
      },
    },
  };
}
