import type { Database } from '../../domain/stores';
import type { TaughtRule } from '../../domain/taught-rule';
import { tidyPattern } from '../../teach/path-pattern';

const LONGEST_NAME = 100;
/** Noted no more often than this, or every page that is opened would be a write. */
const NOTE_EVERY_MS = 60 * 60_000;

/** Calls it otherwise, or lets it speak of other pages. False where the text is no address. */
export async function changeTaught(
  database: Database,
  id: string,
  change: { name?: string; page?: string },
  now: number,
): Promise<boolean> {
  const page = change.page === undefined ? undefined : tidyPattern(change.page);
  if (change.page !== undefined && page === undefined) return false;
  await database.write(async ({ taughtRules }) => {
    const rule = await taughtRules.get(id);
    if (!rule) return;
    await taughtRules.put({
      ...rule,
      ...(change.name !== undefined && { name: change.name.trim().slice(0, LONGEST_NAME) }),
      ...(page !== undefined && { page }),
      changedAt: now,
    });
  });
  return true;
}

/** Answers what was there, so that it can be brought back. */
export const deleteTaught = (database: Database, id: string): Promise<TaughtRule | undefined> =>
  database.write(async ({ taughtRules }) => {
    const rule = await taughtRules.get(id);
    await taughtRules.delete(id);
    return rule;
  });

export const restoreTaught = (database: Database, rule: TaughtRule): Promise<void> =>
  database.write(({ taughtRules }) => taughtRules.put(rule));

/** Somebody was found by it. */
export async function noteWorked(database: Database, id: string, now: number): Promise<void> {
  const known = await database.read(({ taughtRules }) => taughtRules.get(id));
  if (!known || (known.toldMissingAt === undefined && now - (known.workedAt ?? 0) < NOTE_EVERY_MS)) return;
  await database.write(async ({ taughtRules }) => {
    const rule = await taughtRules.get(id);
    if (!rule) return;
    const { toldMissingAt: _, ...rest } = rule;
    await taughtRules.put({ ...rest, workedAt: now });
  });
}

/** The agent was told that it finds nobody any more: once is enough. */
export const noteToldMissing = (database: Database, id: string, now: number): Promise<void> =>
  database.write(async ({ taughtRules }) => {
    const rule = await taughtRules.get(id);
    if (rule) await taughtRules.put({ ...rule, toldMissingAt: now });
  });
