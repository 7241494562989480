/** The agent's settings as signals, and what follows from them: shared by every page of the extension. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { defaultSettings, type Settings, type UiLanguage } from '../domain/settings';
import type { Standard } from '../domain/standard';
import type { Database } from '../domain/stores';
import { defaultCurrency, defaultStandard } from '../standard/default';
import { regionOf, uiLanguage } from './languages';

export interface SettingsSignals {
  /** Undefined until they have been read. */
  stored: Signal<Settings | undefined>;
  /** The stored ones, defaults until then. */
  settings: ReadonlySignal<Settings>;
  language: ReadonlySignal<UiLanguage>;
  /** ISO country by which national numbers are read. */
  region: ReadonlySignal<string>;
  standard: ReadonlySignal<Standard>;
  /** Ends the watching. */
  stop(): void;
}

export function watchSettings(
  database: Database,
  browserLanguage: string,
  failed: (error: unknown) => void,
): SettingsSignals {
  const stored = signal<Settings | undefined>(undefined);
  const settings = computed(() => stored.value ?? defaultSettings());
  const region = computed(() => regionOf(settings.value, browserLanguage));
  const stop = database.watch(
    (stores) => stores.settings.get(),
    (value) => {
      stored.value = value;
    },
    failed,
  );
  return {
    stored,
    settings,
    language: computed(() => uiLanguage(settings.value, browserLanguage)),
    region,
    standard: computed(() => defaultStandard(defaultCurrency(region.value))),
    stop,
  };
}
