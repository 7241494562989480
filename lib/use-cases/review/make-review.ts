import type { Interaction } from '../../domain/interaction';
import type { ReviewProgress, ReviewReport } from '../../domain/review';
import type { Standard, StoredStandard } from '../../domain/standard';
import type { Database, Stores } from '../../domain/stores';
import { lastReview, periodOf } from '../../review/due';
import { type Review, startReview } from '../../review/review';
import { standardInForce } from '../../standard/in-force';
import { currentStandard } from '../standard/current-standard';

/** Rows read at a time: no transaction stays open for longer, and progress is seen to move. */
const CUSTOMERS = 1_000;
const CALLS = 4_000;
/** Reading a customer (twice assessed) takes most of the time. */
const CUSTOMERS_SHARE = 0.7;

export interface ReviewOrder {
  now: number;
  /** For those who saved no standard, ISO 4217. */
  currency: string;
}

export type Tell = (progress: ReviewProgress, report: () => ReviewReport) => void;

/** What tiers were read with at `from`: the last review's version and census, else the version of that time. */
async function standardThen(
  stores: Stores,
  from: number,
  now: Standard,
  currency: string,
): Promise<Standard> {
  const last = lastReview(await stores.reviews.get());
  const versions = await stores.standards.all();
  const fits = (v: StoredStandard) =>
    last?.at === from ? v.version === last.standardVersion : v.savedAt <= from;
  const population = last?.at === from ? last.population : undefined;
  return standardInForce(versions.find(fits), population ?? now.population, currency);
}

async function begin(
  database: Database,
  { now, currency }: ReviewOrder,
): Promise<{ review: Review; total: number }> {
  return database.read(async (stores) => {
    const period = periodOf(await stores.reviews.get(), now);
    const standard = await currentStandard(stores, currency);
    const then = await standardThen(stores, period.from, standard, currency);
    return { review: startReview(period, then, standard), total: await stores.customers.count() };
  });
}

/**
 * Counts everything that the review shows, as of `now`, page by page.
 * @param tell hears of progress after every page, with what has been counted by then.
 */
export async function makeReview(database: Database, order: ReviewOrder, tell: Tell): Promise<ReviewReport> {
  const { review, total } = await begin(database, order);
  let done = 0;
  for (let after = ''; ; ) {
    const page = await database.read((s) => s.customers.page(after, CUSTOMERS));
    for (const customer of page) review.customer(customer);
    done += page.length;
    const share = CUSTOMERS_SHARE * Math.min(1, done / Math.max(1, total));
    tell({ phase: 'customers', done, share }, review.report);
    const last = page.at(-1);
    if (!last || page.length < CUSTOMERS) break;
    after = last.id;
  }
  const { from, to } = review.report().period;
  done = 0;
  // After the last review, up to now: what happened at its very moment was that one's.
  const calls = (s: Stores, after: Interaction | undefined) =>
    s.interactions.pageBetween(from + 1, to + 1, after, CALLS);
  for (let after: Interaction | undefined; ; ) {
    const page = await database.read((s) => calls(s, after));
    for (const interaction of page) review.interaction(interaction);
    done += page.length;
    after = page.at(-1);
    if (!after || page.length < CALLS) break;
    const passed = (after.at - from) / Math.max(1, to - from);
    tell({ phase: 'calls', done, share: CUSTOMERS_SHARE + (1 - CUSTOMERS_SHARE) * passed }, review.report);
  }
  return review.report();
}
