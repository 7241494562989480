/** Logs out: which ones, in which format, and marked as synced only when the file is on disk. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Standard } from '../domain/standard';
import type { Database } from '../domain/stores';
import { assess } from '../scoring/assess';
import { EXPORT_FORMATS, markExported, prepareExport } from '../use-cases/export-logs';
import type { ExportActions, ExportScope, ExportView } from './options-view';
import type { Office } from './ports';

const DAY_MS = 86_400_000;
const DEFAULT_FORMAT = 'csv';

export interface ExportModel {
  view: ReadonlySignal<ExportView>;
  actions: ExportActions;
}

export interface ExportInput {
  database: Database;
  office: Office;
  standard: () => Standard;
  /** The outcome's name in the agent's language. */
  label: (code: string) => string;
  pendingCount: ReadonlySignal<number>;
  failed: (code: string | undefined) => void;
}

/** Midnight at the agent's desk of a `YYYY-MM-DD`; undefined where it is empty. */
const midnight = (day: string): number | undefined => {
  const at = new Date(`${day}T00:00`).getTime();
  return Number.isFinite(at) ? at : undefined;
};

export function createExportModel(input: ExportInput): ExportModel {
  const { database, office, failed } = input;
  const format = signal<string>(DEFAULT_FORMAT);
  const scope = signal<ExportScope>('pending');
  const range = signal({ from: '', to: '' });
  const running = signal(false);
  const done = signal<ExportView['done']>(undefined);
  const incomplete = signal<ExportView['incomplete']>([]);

  async function run(): Promise<void> {
    if (running.value) return;
    running.value = true;
    done.value = undefined;
    failed(undefined);
    try {
      const now = office.now();
      const standard = input.standard();
      const last = midnight(range.value.to);
      const prepared = await prepareExport(database, {
        format: format.value,
        scope: scope.value,
        from: midnight(range.value.from),
        to: last === undefined ? undefined : last + DAY_MS,
        now,
        utcOffset: office.utcOffset(now),
        currency: standard.currency,
        label: input.label,
        assess: (customer) => assess(customer, standard, now),
      });
      if (!prepared.ok) return failed('export-failed');
      incomplete.value = prepared.incomplete.map(({ interactionId, customerId, missing }) => ({
        interactionId,
        who: customerId,
        missing,
      }));
      const { fileName, mime, content, exported } = prepared;
      if (!(await office.download(fileName, mime, content))) return failed('export-failed');
      await markExported(database, exported);
      done.value = { fileName, rows: exported.length };
    } catch (error) {
      console.error('export', error);
      failed('export-failed');
    } finally {
      running.value = false;
    }
  }

  const view = computed<ExportView>(() => ({
    formats: EXPORT_FORMATS,
    format: format.value,
    scope: scope.value,
    ...range.value,
    pendingCount: input.pendingCount.value,
    running: running.value,
    done: done.value,
    incomplete: incomplete.value,
  }));

  return {
    view,
    actions: {
      setFormat: (id) => {
        format.value = id;
      },
      setScope: (next) => {
        scope.value = next;
      },
      setRange: (from, to) => {
        range.value = { from, to };
      },
      run: () => void run(),
    },
  };
}
