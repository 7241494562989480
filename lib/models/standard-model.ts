/** The standard in the settings: its versions, files, and the editor with what an edit would do. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Standard, StoredStandard } from '../domain/standard';
import type { Database } from '../domain/stores';
import { parseStandardFile, standardFile } from '../standard/file';
import { checkStandard } from '../standard/schema';
import { standardFromTemplate, TEMPLATES } from '../standard/templates';
import { saveStandard } from '../use-cases/standard/save-standard';
import type { Office } from './ports';
import { changesOf } from './standard-changes';
import { editView, versionView } from './standard-compose';
import { createTrial } from './standard-trial';
import type { StandardActions, StandardView } from './standard-view';

export interface StandardModel {
  view: ReadonlySignal<StandardView>;
  actions: StandardActions;
}

/** The version that the default counts as, stored or not. */
const DEFAULT_VERSION = 1;
/** A standard takes some 20 KB; what is far larger is another file. */
const MAX_FILE = 1_000_000;

export function createStandardModel(
  database: Database,
  office: Office,
  inForce: ReadonlySignal<Standard>,
  /** ISO 4217, for templates. */
  currency: () => string,
  failed: (code: string | undefined) => void,
): StandardModel {
  const versions = signal<StoredStandard[]>([]);
  /** Undefined until something is changed. */
  const draft = signal<Standard | undefined>(undefined);
  const saving = signal(false);
  const saved = signal<StandardView['saved']>(undefined);
  const refused = signal<StandardView['refused']>(undefined);
  const trial = createTrial(office);

  const broken = (error: unknown) => {
    console.error('standard', error);
    failed('storage-failed');
  };
  database.watch(
    ({ standards }) => standards.all(),
    (all) => {
      versions.value = all;
    },
    broken,
  );
  const checked = computed(() => draft.value && checkStandard(draft.value));

  // What cannot be saved has no effect to show: the picture stays at the last standard that could.
  effect(() => {
    const found = checked.value;
    if (found?.ok) trial.try(found.standard);
  });

  function begin(standard: Standard): void {
    failed(undefined);
    refused.value = undefined;
    saved.value = undefined;
    trial.start(inForce.value);
    draft.value = standard;
  }

  function close(): void {
    draft.value = undefined;
    trial.stop();
  }

  /** The standard in force as a document: what a census found is no part of it. */
  function standing(): Standard {
    const { population: _census, ...document } = inForce.value;
    return document;
  }

  async function put(standard: Standard): Promise<void> {
    const before = inForce.value.version;
    // Percentiles and segments are taken anew under it; both come into force in one transaction.
    const population = await trial.census(standard);
    const { version } = await saveStandard(database, standard, office.now(), population);
    saved.value = { version, before };
    close();
    office.customersChanged();
  }

  function save(): void {
    const found = checked.value;
    if (!found?.ok || saving.value) return;
    saving.value = true;
    failed(undefined);
    void put(found.standard)
      .catch(broken)
      .finally(() => {
        saving.value = false;
      });
  }

  async function importFile(file: File): Promise<void> {
    failed(undefined);
    const text = file.size > MAX_FILE ? '' : await file.text();
    const parsed = parseStandardFile(text);
    if (parsed.ok) begin({ ...parsed.standard, version: inForce.value.version });
    else refused.value = { fileName: file.name, problems: parsed.problems };
  }

  const change = (next: (standard: Standard) => Standard) => {
    if (saving.value) return;
    if (draft.value) draft.value = next(draft.value);
    else begin(next(standing()));
  };

  const view = computed<StandardView>(() => {
    const newest = versions.value[0];
    const check = checked.value;
    return {
      inForce: versionView(inForce.value, newest?.savedAt),
      templates: TEMPLATES.map(({ id, why }) => ({ id, why: why.map(({ code }) => code) })),
      history: [
        ...versions.value.map(({ document, savedAt }) => versionView(document, savedAt)),
        versionView(standardFromTemplate('general', currency()), undefined),
      ],
      edit: {
        ...editView(draft.value ?? inForce.value),
        changed: draft.value !== undefined,
        problems: check && !check.ok ? check.problems : [],
        trial: trial.view.value,
        saving: saving.value,
      },
      saved: saved.value,
      refused: refused.value,
    };
  });

  /** The document of a version that was in force. */
  function documentOf(version: number): Standard | undefined {
    if (version === DEFAULT_VERSION) return standardFromTemplate('general', currency());
    return versions.value.find((stored) => stored.version === version)?.document;
  }

  return {
    view,
    actions: {
      ...changesOf(change),
      useTemplate: (template) =>
        begin({ ...standardFromTemplate(template, currency()), version: inForce.value.version }),
      cancel: close,
      save,
      restore: (version) => {
        const document = documentOf(version);
        if (!document || saving.value) return;
        saving.value = true;
        trial.start(inForce.value);
        void put(document)
          .catch(broken)
          .finally(() => {
            saving.value = false;
          });
      },
      importFile: (file) => void importFile(file).catch(() => failed('file-unreadable')),
      exportFile: () => {
        failed(undefined);
        const { name, version } = inForce.value;
        void office
          .download(
            `tierside-standard-${name}-${version}.json`,
            'application/json',
            standardFile(inForce.value),
          )
          .then((done) => done || failed('export-failed'))
          .catch(broken);
      },
    },
  };
}
