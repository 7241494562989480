import type { Population } from '../../domain/population';
import type { Standard } from '../../domain/standard';
import type { Database } from '../../domain/stores';
import { censusEntry } from '../../scoring/assess';
import { startCensus } from '../../scoring/census';

/** Customers read at a time: no transaction stays open for longer than that takes. */
export const CENSUS_PAGE = 5_000;
/** Counted between two pauses: an eye's blink, where other messages wait. */
const SLICE = 500;

/**
 * Counts all customers and keeps what was found for percentile scales and segments: daily, at reviews and when a
 * standard is saved, never by an outcome.
 * @param signal stops between two pages; nothing is kept then.
 */
export async function takeCensus(
  database: Database,
  standard: Standard,
  now: number,
  options: { signal?: AbortSignal; pause?: () => Promise<void> } = {},
): Promise<Population | undefined> {
  const census = startCensus(standard, now);
  for (let after = ''; ; ) {
    if (options.signal?.aborted) return undefined;
    const page = await database.read((stores) => stores.customers.page(after, CENSUS_PAGE));
    for (const [i, customer] of page.entries()) {
      if (i % SLICE === 0) await options.pause?.();
      census.add(censusEntry(customer, standard, now));
    }
    const last = page.at(-1);
    if (!last || page.length < CENSUS_PAGE) break;
    after = last.id;
  }
  const population = census.result();
  await database.write((stores) => stores.population.put(population));
  return population;
}
