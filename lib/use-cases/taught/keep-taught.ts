/** What was pointed at becomes a rule: on pages of this form the customer stands there. */
import type { Pointed } from '../../domain/pointing';
import type { Database } from '../../domain/stores';
import type { Locator, Take, TaughtRule } from '../../domain/taught-rule';
import { patternOf } from '../../teach/path-pattern';

export interface NewRule {
  /** The tab's address. */
  url: string;
  /** Empty for "nobody on pages like this". */
  picks: readonly Pointed[];
  now: number;
  newId: () => string;
}

export interface Kept {
  rule: TaughtRule;
  /** The rule of the same pages that it takes the place of: undoing brings it back. */
  before?: TaughtRule;
}

/** A rule is for every customer and may be shared: nothing in it may name this one. */
function impersonal(picks: readonly Pointed[]): Take[] {
  const said = picks.map(({ text }) => text.toLowerCase());
  const names = said.filter((text) => text.length > 3);
  const about = (text: string): boolean => said.includes(text) || names.some((name) => text.includes(name));
  const clean = (way: Locator): Locator | undefined => {
    if (way.by === 'column') return about(way.head) ? undefined : way;
    if (way.by === 'mark') return about(way.value.toLowerCase()) ? undefined : way;
    if (way.by === 'place') return way;
    if (about(way.label)) return undefined;
    const { under, ...rest } = way;
    return under !== undefined && about(under) ? rest : way;
  };
  return picks.flatMap(({ text: _, ways, ...take }) => {
    const kept = ways.flatMap((way) => clean(way) ?? []);
    return kept.length > 0 ? [{ ...take, ways: kept }] : [];
  });
}

/** Undefined where nothing could be learnt. Taught again, a page's rule is replaced. */
export async function keepTaught(
  database: Database,
  { url, picks, now, newId }: NewRule,
): Promise<Kept | undefined> {
  const page = patternOf(
    url,
    picks.map(({ text }) => text),
  );
  const takes = impersonal(picks);
  if (page === undefined || (picks.length > 0 && takes.length === 0)) return undefined;
  return database.write(async ({ taughtRules }) => {
    const before = (await taughtRules.all()).find((rule) => rule.page === page);
    const rule: TaughtRule = {
      id: before?.id ?? newId(),
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
