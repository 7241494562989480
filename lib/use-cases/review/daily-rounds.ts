import type { Standard } from '../../domain/standard';
import type { Database } from '../../domain/stores';
import { isCensusStale, reminderFor } from '../../review/due';
import { takeCensus } from '../standard/take-census';

/**
 * What is done once a day: the census where the last one is of an earlier day, and one notification where a review
 * has become due.
 * @param remind shows it; where that fails, it is tried again tomorrow.
 */
export async function dailyRounds(
  database: Database,
  {
    standard,
    now,
    pause,
    remind,
  }: {
    standard: Standard;
    now: number;
    pause?: () => Promise<void>;
    remind: () => Promise<void>;
  },
): Promise<void> {
  const { settings, reviews, customers, census } = await database.read(async (stores) => ({
    settings: await stores.settings.get(),
    reviews: await stores.reviews.get(),
    customers: await stores.customers.count(),
    census: await stores.population.get(),
  }));
  if (customers === 0) return;
  if (isCensusStale(census?.at, now)) await takeCensus(database, standard, now, pause ? { pause } : {});
  const { consentAt, reviewReminder: wanted } = settings;
  const { reviewDays } = standard;
  const due = reminderFor({ reviews, consentAt, customers, wanted, reviewDays }, now);
  if (due === undefined) return;
  await remind();
  await database.write(async (stores) =>
    stores.reviews.put({ ...(await stores.reviews.get()), remindedFor: due }),
  );
}
