/** The agent's settings as signals, and what follows from them: shared by every page of the extension. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Population } from '../domain/population';
import { defaultSettings, type Settings, type UiLanguage } from '../domain/settings';
import type { Standard, StoredStandard } from '../domain/standard';
import type { Database } from '../domain/stores';
import { defaultCurrency } from '../standard/currency';
import { standardInForce } from '../standard/in-force';
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
  const standing = signal<{ version?: StoredStandard; census?: Population }>({});
  const stops = [
    database.watch(
      (stores) => stores.settings.get(),
      (value) => {
        stored.value = value;
      },
      failed,
    ),
    database.watch(
      async (stores) => ({
        version: await stores.standards.current(),
        census: await stores.population.get(),
      }),
      (value) => {
        standing.value = value;
      },
      failed,
    ),
  ];
  return {
    stored,
    settings,
    language: computed(() => uiLanguage(settings.value, browserLanguage)),
    region,
    standard: computed(() =>
      standardInForce(standing.value.version, standing.value.census, defaultCurrency(region.value)),
    ),
    stop: () => {
      for (const stop of stops) stop();
    },
  };
}
