/** What was pointed at becomes a rule: on pages of this form the customer stands there. */
import type { Pointed } from '../../domain/pointing';
import type { Database } from '../../domain/stores';
import type { TaughtRule } from '../../domain/taught-rule';
import { patternOf } from '../../teach/path-pattern';
import { saltFrom } from '../../teach/veil';
import { impersonal, impersonalPage, type People } from './impersonal';

export interface NewRule {
  /** The tab's address. */
  url: string;
  /** Empty for "nobody on pages like this". */
  picks: readonly Pointed[];
  /** Whoever is on the page: not one word of theirs is kept. */
  people: People;
  /** See `Pointing.shown`. */
  shown?: readonly string[];
  now: number;
  newId: () => string;
}

export interface Kept {
  rule: TaughtRule;
  /** The rule of the same pages that it takes the place of: undoing brings it back. */
  before?: TaughtRule;
}

/** Undefined where nothing could be learnt. Taught again, a page's rule is replaced. */
export async function keepTaught(
  database: Database,
  { url, picks, people, shown, now, newId }: NewRule,
): Promise<Kept | undefined> {
  const form = patternOf(
    url,
    picks.map(({ text }) => text),
  );
  const page = form && impersonalPage(form, picks, people, shown);
  if (page === undefined) return undefined;
  return database.write(async ({ taughtRules }) => {
    const before = (await taughtRules.all()).find((rule) => rule.page === page);
    const id = before?.id ?? newId();
    const takes = impersonal(picks, people, saltFrom(id));
    if (picks.length > 0 && takes.length === 0) return undefined;
    const rule: TaughtRule = {
      id,
      name: before?.name ?? '',
      page,
      takes,
      ...(picks.length === 0 && { nobody: true as const }),
      createdAt: before?.createdAt ?? now,
      changedAt: now,
      ...(picks.length > 0 && { workedAt: now }),
    };
    await taughtRules.put(rule);
    return { rule, ...(before && { before }) };
  });
}
