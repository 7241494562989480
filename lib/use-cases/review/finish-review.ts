import type { ReviewDone } from '../../domain/review';
import type { Database } from '../../domain/stores';
import { currentStandard } from '../standard/current-standard';
import { takeCensus } from '../standard/take-census';

/** Reviews kept: ten years of quarters, and then some. */
const KEPT = 50;
/** How many of them keep their census; the one before is needed after an undo. */
const WITH_CENSUS = 2;

const trimmed = (done: readonly ReviewDone[]): ReviewDone[] =>
  done.slice(-KEPT).map((review, i, all) => {
    if (i >= all.length - WITH_CENSUS) return review;
    const { population: _, ...rest } = review;
    return rest;
  });

/**
 * The review is done as of `now`: kept at once, with the census in force; a fresh census takes its place as soon as
 * it has been taken. Closing the page in between loses nothing but that.
 */
export async function finishReview(database: Database, now: number, currency: string): Promise<void> {
  const standard = await database.write(async (stores) => {
    const standard = await currentStandard(stores, currency);
    const { version: standardVersion, population } = standard;
    const reviews = await stores.reviews.get();
    const review = { at: now, standardVersion, ...(population && { population }) };
    await stores.reviews.put({ ...reviews, done: trimmed([...reviews.done, review]) });
    return standard;
  });
  const population = await takeCensus(database, standard, now);
  await database.write(async (stores) => {
    const reviews = await stores.reviews.get();
    const done = reviews.done.map((review) =>
      review.at === now && population ? { ...review, population } : review,
    );
    await stores.reviews.put({ ...reviews, done });
  });
}
