/** The first-run page: the notice, its acceptance, and the language to read it in. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { defaultSettings, type Settings, type UiLanguage } from '../domain/settings';
import type { Database } from '../domain/stores';
import { changeSettings } from '../use-cases/settings/change-settings';
import { uiLanguage } from './languages';
import type { Surroundings } from './ports';

export interface WelcomeModel {
  settings: ReadonlySignal<Settings>;
  language: ReadonlySignal<UiLanguage>;
  error: ReadonlySignal<{ code: string } | undefined>;
  acceptConsent(): void;
  changeLanguage(language: Settings['uiLanguage']): void;
  dismissError(): void;
}

export function createWelcomeModel(database: Database, surroundings: Surroundings): WelcomeModel {
  const settings = signal(defaultSettings());
  const error = signal<{ code: string } | undefined>(undefined);
  const broken = (e: unknown) => {
    console.error('database', e);
    error.value = { code: 'storage-failed' };
  };
  const change = (changed: Partial<Settings>) =>
    changeSettings(database, changed).then(surroundings.settingsChanged).catch(broken);
  database.watch(
    (s) => s.settings.get(),
    (value) => {
      settings.value = value;
    },
    broken,
  );
  return {
    settings,
    language: computed(() => uiLanguage(settings.value, surroundings.browserLanguage)),
    error,
    acceptConsent: () => {
      const granted = surroundings.requestPageAccess();
      void granted.then((ok) => {
        error.value = ok ? undefined : { code: 'page-access' };
        if (ok) void change({ consentAt: surroundings.now() });
      });
    },
    changeLanguage: (language) => void change({ uiLanguage: language }),
    dismissError: () => {
      error.value = undefined;
    },
  };
}
