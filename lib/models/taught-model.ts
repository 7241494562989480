/** The taught pages in the settings: what each takes, change, delete, and files for the team. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from '../domain/stores';
import { TAUGHT_FIELDS, type TaughtRule } from '../domain/taught-rule';
import { changeTaught, deleteTaught, restoreTaught } from '../use-cases/taught/change-taught';
import { exportTaught } from '../use-cases/taught/export-taught';
import { importTaught } from '../use-cases/taught/import-taught';
import type { TaughtActions, TaughtRuleView, TaughtView } from './options-view';
import type { Office } from './ports';

const FILE = 'tierside-taught-pages.json';

const viewOf = ({ id, name, page, nobody, takes, workedAt, toldMissingAt }: TaughtRule): TaughtRuleView => ({
  id,
  name,
  page,
  nobody: nobody === true,
  fields: TAUGHT_FIELDS.filter((field) => takes.some((take) => take.field === field)),
  workedAt,
  missingSince: toldMissingAt,
});

export interface TaughtModel {
  view: ReadonlySignal<TaughtView>;
  actions: TaughtActions;
}

export function createTaughtModel(
  database: Database,
  office: Office,
  failed: (code: string | undefined) => void,
): TaughtModel {
  const rules = signal<TaughtRule[]>([]);
  const deleted = signal<TaughtRule | undefined>(undefined);
  const report = signal<TaughtView['report']>(undefined);
  /** The rule whose new address was none. */
  const refused = signal<string | undefined>(undefined);

  const broken = (error: unknown) => {
    console.error('taught', error);
    failed('storage-failed');
  };
  database.watch(
    ({ taughtRules }) => taughtRules.all(),
    (all) => {
      rules.value = all;
    },
    broken,
  );
  const changing = (work: () => Promise<unknown>) => {
    failed(undefined);
    void work()
      .then(() => office.rulesChanged())
      .catch(broken);
  };

  return {
    view: computed<TaughtView>(() => ({
      rules: rules.value.map(viewOf),
      deleted: deleted.value && { name: deleted.value.name || deleted.value.page },
      report: report.value,
      refused: refused.value,
    })),
    actions: {
      rename: (id, name) => changing(() => changeTaught(database, id, { name }, office.now())),
      setPage: (id, page) =>
        changing(async () => {
          refused.value = (await changeTaught(database, id, { page }, office.now())) ? undefined : id;
        }),
      remove: (id) =>
        changing(async () => {
          deleted.value = await deleteTaught(database, id);
          report.value = undefined;
        }),
      restore: () =>
        changing(async () => {
          if (deleted.value) await restoreTaught(database, deleted.value);
          deleted.value = undefined;
        }),
      importFile: (file) =>
        changing(async () => {
          report.value = undefined;
          const done = await importTaught(database, await file.text(), office.now());
          if (done.ok) report.value = done;
          else failed(done.reason);
        }),
      exportAll: () => {
        failed(undefined);
        void exportTaught(database)
          .then((text) => office.download(FILE, 'application/json', text))
          .then((saved) => saved || failed('export-failed'))
          .catch(broken);
      },
    },
  };
}
