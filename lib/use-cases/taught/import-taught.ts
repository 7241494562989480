import type { Database } from '../../domain/stores';
import type { TaughtRule } from '../../domain/taught-rule';
import { readTaughtFile, type SharedRule, type TaughtFile } from '../../exchange/taught/taught-file';
import { tidyPattern } from '../../teach/path-pattern';

/** More than a team teaches. */
const MOST_RULES = 1_000;

export type TaughtImport =
  | {
      ok: true;
      added: number;
      updated: number;
      unchanged: number /** Entries that are no rules. */;
      broken: number;
    }
  | Extract<TaughtFile, { ok: false }>;

const said = ({ name, page, takes, nobody }: SharedRule): string =>
  JSON.stringify([name, page, takes, nobody]);

/**
 * A colleague's file joins what is here: the same rule, or one for the same pages, is never there twice, and
 * the later one counts.
 */
export async function importTaught(database: Database, text: string, now: number): Promise<TaughtImport> {
  const file = readTaughtFile(text);
  if (!file.ok) return file;
  return database.write(async ({ taughtRules }) => {
    const here = new Map((await taughtRules.all()).map((rule) => [rule.id, rule]));
    const report = { ok: true as const, added: 0, updated: 0, unchanged: 0, broken: file.broken };
    for (const shared of file.rules) {
      const page = tidyPattern(shared.page);
      if (page === undefined || (shared.takes.length === 0 && !shared.nobody)) {
        report.broken++;
        continue;
      }
      // A colleague's clock that runs ahead must not win for ever.
      const rule: TaughtRule = { ...shared, page, changedAt: Math.min(shared.changedAt, now) };
      const old = here.get(rule.id) ?? [...here.values()].find((known) => known.page === page);
      if (!old && here.size >= MOST_RULES) {
        report.broken++;
        continue;
      }
      if (old && (said(old) === said(rule) || old.changedAt >= rule.changedAt)) {
        report.unchanged++;
        continue;
      }
      const kept = old ? { ...rule, id: old.id, createdAt: old.createdAt } : rule;
      await taughtRules.put(kept);
      here.set(kept.id, kept);
      if (old) report.updated++;
      else report.added++;
    }
    return report;
  });
}
