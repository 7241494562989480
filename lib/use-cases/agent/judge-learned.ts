import type { Learned } from '../../domain/learned';
import type { Database } from '../../domain/stores';

/** The agent says of something learned: that is me, or: not me, which is never learned again. */
export async function judgeLearned(
  database: Database,
  key: string,
  verdict: NonNullable<Learned['verdict']>,
): Promise<void> {
  await database.write(async (stores) => {
    const item = await stores.learned.get(key);
    if (item) await stores.learned.putMany([{ ...item, verdict }]);
  });
}
