import type { Database } from '../../domain/stores';

/** Takes a review back: the one before it counts again. */
export async function undoReview(database: Database, at: number): Promise<void> {
  await database.write(async (stores) => {
    const reviews = await stores.reviews.get();
    await stores.reviews.put({ ...reviews, done: reviews.done.filter((review) => review.at !== at) });
  });
}
