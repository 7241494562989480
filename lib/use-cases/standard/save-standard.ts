import type { Population } from '../../domain/population';
import type { Standard, StoredStandard } from '../../domain/standard';
import type { Database } from '../../domain/stores';

/** The default counts as the first version, stored or not. */
const DEFAULT_VERSION = 1;

/**
 * Saves a standard as a new version, in force at once: one transaction, so that there is the old one or the new
 * one, whole. Earlier versions stay.
 * @param population what a census under the new standard found, where one was taken.
 */
export async function saveStandard(
  database: Database,
  standard: Standard,
  now: number,
  population?: Population,
): Promise<StoredStandard> {
  return database.write(async (stores) => {
    const last = (await stores.standards.current())?.version ?? DEFAULT_VERSION;
    const { population: _census, ...document } = standard;
    const version = last + 1;
    const saved = { version, savedAt: now, document: { ...document, version } };
    await stores.standards.put(saved);
    if (population) await stores.population.put(population);
    return saved;
  });
}
