/** The first-run page: the notice, its acceptance, and the language to read it in. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings, UiLanguage } from '../domain/settings';
import type { Database } from '../domain/stores';
import { changeSettings } from '../use-cases/settings/change-settings';
import type { Surroundings } from './ports';
import { watchSettings } from './settings-signals';

export interface WelcomeModel {
  settings: ReadonlySignal<Settings>;
  language: ReadonlySignal<UiLanguage>;
  error: ReadonlySignal<{ code: string } | undefined>;
  acceptConsent(): void;
  changeLanguage(language: Settings['uiLanguage']): void;
  dismissError(): void;
}

export function createWelcomeModel(database: Database, surroundings: Surroundings): WelcomeModel {
  const error = signal<{ code: string } | undefined>(undefined);
  const broken = (e: unknown) => {
    console.error('database', e);
    error.value = { code: 'storage-failed' };
  };
  const change = (changed: Partial<Settings>) =>
    changeSettings(database, changed).then(surroundings.settingsChanged).catch(broken);
  const { settings, language } = watchSettings(database, surroundings.browserLanguage, broken);
  return {
    settings,
    language,
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
