/** The settings page: settings, customers in, logs out, erasing. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings, UiLanguage } from '../domain/settings';
import type { Database } from '../domain/stores';
import { defaultCurrency } from '../standard/currency';
import { judgeLearned } from '../use-cases/agent/judge-learned';
import { type NoticedAgent, noticedAgent } from '../use-cases/agent/noticed-agent';
import { changeSettings } from '../use-cases/settings/change-settings';
import { withdrawConsent } from '../use-cases/settings/withdraw-consent';
import { createExportModel } from './export-model';
import { createImportModel } from './import-model';
import type { OptionsActions, OptionsView, RowProblem } from './options-view';
import type { Office } from './ports';
import { watchSettings } from './settings-signals';
import { createStandardModel } from './standard-model';
import { createTaughtModel } from './taught-model';

export interface Words {
  say: (problem: RowProblem) => string;
  label: (code: string) => string;
}

export interface OptionsModel {
  view: ReadonlySignal<OptionsView>;
  language: ReadonlySignal<UiLanguage>;
  actions: OptionsActions;
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Settings that change what is read, or where. */
const READING: readonly (keyof Settings)[] = [
  'consentAt',
  'siteMode',
  'mySites',
  'pausedHosts',
  'region',
  'agent',
];

export function createOptionsModel(
  database: Database,
  office: Office,
  wordsOf: (language: UiLanguage) => Words,
): OptionsModel {
  const counts = signal({ customers: 0, logs: 0 });
  const pendingCount = signal(0);
  const erased = signal(false);
  const error = signal<OptionsView['error']>(undefined);
  const failed = (code: string | undefined) => {
    error.value = code ? { code } : undefined;
  };
  const broken = (e: unknown) => {
    console.error('database', e);
    failed('storage-failed');
  };
  const dayOf = (at: number) => String(Math.floor((at + office.utcOffset(at) * MINUTE_MS) / DAY_MS));
  const { stored, settings, language, region, standard } = watchSettings(
    database,
    office.browserLanguage,
    broken,
  );

  database.watch(
    (s) => s.interactions.pendingCount(),
    (value) => {
      pendingCount.value = value;
    },
    broken,
  );
  database.watch(
    async (s) => ({ customers: await s.customers.count(), logs: await s.interactions.count() }),
    (value) => {
      counts.value = value;
    },
    broken,
  );

  const agent = signal<NoticedAgent>({ mine: [], refused: [] });
  effect(() => {
    const here = { country: region.value, dayOf };
    return database.watch(
      (s) => noticedAgent(s, here),
      (value) => {
        agent.value = value;
      },
      broken,
    );
  });

  const keepRegion = () => {
    if (settings.value.region === 'auto') change({ region: region.value });
  };
  const words = () => wordsOf(language.value);
  const importing = createImportModel({
    database,
    office,
    region: () => region.value,
    keepRegion,
    say: (p) => words().say(p),
    failed,
  });
  const exporting = createExportModel({
    database,
    office,
    standard: () => standard.value,
    label: (code) => words().label(code),
    pendingCount,
    failed,
  });

  const standing = createStandardModel(
    database,
    office,
    standard,
    () => defaultCurrency(region.value),
    failed,
  );
  const taught = createTaughtModel(database, office, failed);

  function change(changed: Partial<Settings>): void {
    // Shown at once: a field that waits for the disk loses keys that are typed meanwhile.
    stored.value = { ...settings.value, ...changed };
    void changeSettings(database, changed)
      .then(() => {
        if (READING.some((key) => key in changed)) office.settingsChanged();
        else office.customersChanged();
      })
      .catch(broken);
  }

  const view = computed<OptionsView>(() => ({
    settings: settings.value,
    noticed: agent.value.mine,
    refused: agent.value.refused,
    taught: taught.view.value,
    import: importing.view.value,
    export: exporting.view.value,
    standard: standing.view.value,
    ...counts.value,
    erased: erased.value,
    error: error.value,
  }));

  return {
    view,
    language,
    actions: {
      import: importing.actions,
      export: exporting.actions,
      taught: taught.actions,
      standard: standing.actions,
      change,
      acceptConsent: () => {
        const granted = office.requestPageAccess();
        void granted.then((ok) => (ok ? change({ consentAt: office.now() }) : failed('page-access')));
      },
      judgeNoticed: (key, verdict) =>
        void judgeLearned(database, key, verdict).then(office.settingsChanged).catch(broken),
      withdrawConsent: () => void withdrawConsent(database).then(office.settingsChanged).catch(broken),
      eraseAll: () => {
        void database
          .eraseAll()
          .then(() => office.erased())
          .then(() => {
            erased.value = true;
          })
          .catch(broken);
      },
      dismissError: () => failed(undefined),
    },
  };
}
