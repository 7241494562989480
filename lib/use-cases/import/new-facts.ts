/** Which facts of a record are news, given what earlier imports said. Pure. */
import type { Customer } from '../../domain/customer';
import { type AggregateDetails, DAY_MS, type Fact, type FactKind, type Millis } from '../../domain/facts';
import type { Ledger } from '../../domain/ledger';
import type { ImportedRecord } from './record';

export interface FactContext {
  customerId: string;
  now: Millis;
  newId: () => string;
}

type FactOf<K extends FactKind> = Extract<Fact, { kind: K }>;

const imported = <K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K>[] =>
  facts.filter((fact): fact is FactOf<K> => fact.kind === kind && fact.source === 'import');

/** What the last import said. A value that an agent has noted since does not make the file's old one news. */
const lastImported = <K extends FactKind>(facts: readonly Fact[], kind: K): FactOf<K> | undefined =>
  imported(facts, kind)
    .sort((a, b) => a.loggedAt - b.loggedAt || a.at - b.at)
    .at(-1);

/** Whether the earlier facts are needed at all: most rows of a first import bring the first of their kind. */
export function needsHistory({ ledger }: Pick<Customer, 'ledger'>, record: ImportedRecord): boolean {
  return (
    record.surveys.some(({ kind }) => ledger[kind].length > 0) ||
    (record.intention !== undefined && ledger.intentions.length > 0) ||
    (record.need !== undefined && ledger.needs.length > 0) ||
    (record.referrals !== undefined && ledger.referrals.length > 0) ||
    (record.opportunity !== undefined && ledger.opportunities.length > 0)
  );
}

/** Old fields stay where the file has none; `undefined` where nothing is new. */
function nextAggregate(
  ledger: Pick<Ledger, 'aggregate'>,
  row: AggregateDetails,
): AggregateDetails | undefined {
  const { importedAt: _at, ...old }: AggregateDetails & { importedAt?: Millis } = ledger.aggregate ?? {};
  const next = { ...old, ...row };
  const keys = ['totalSpend', 'orders', 'firstOrder', 'lastOrder', 'totalProfit'] as const;
  if (keys.every((key) => next[key] === old[key])) return undefined;
  // An older first date of another source must not stand after the new last one.
  if (next.firstOrder !== undefined && next.lastOrder !== undefined && next.firstOrder > next.lastOrder) {
    if (row.firstOrder === undefined) delete next.firstOrder;
    else delete next.lastOrder;
  }
  return next;
}

/**
 * The facts to add. Undated values are dated by this import; an unchanged value is no new fact.
 * @param facts what is stored of the customer; may be empty where `needsHistory` says so.
 */
export function newFacts(
  record: ImportedRecord,
  ledger: Pick<Ledger, 'aggregate' | 'purchases'>,
  facts: readonly Fact[],
  { customerId, now, newId }: FactContext,
): Fact[] {
  const out: Fact[] = [];
  const base = (at: Millis) => ({ id: newId(), customerId, at, loggedAt: now, source: 'import' as const });

  const aggregate = record.aggregate && nextAggregate(ledger, record.aggregate);
  if (aggregate) out.push({ ...base(now), kind: 'aggregate', ...aggregate });

  for (const { kind, value, at } of record.surveys) {
    const known =
      at === undefined
        ? lastImported(facts, kind)?.value === value
        : imported(facts, kind).some((fact) => fact.at === at && fact.value === value);
    if (!known) out.push({ ...base(at ?? now), kind, value });
  }
  if (record.intention && lastImported(facts, 'intention')?.level !== record.intention)
    out.push({ ...base(now), kind: 'intention', level: record.intention });

  const { need, opportunity } = record;
  const oldNeed = lastImported(facts, 'need');
  if (need && (oldNeed?.type !== need.type || oldNeed.complexity !== need.complexity))
    out.push({ ...base(now), kind: 'need', ...need });

  const oldOpportunity = lastImported(facts, 'opportunity');
  if (
    opportunity &&
    (oldOpportunity?.amount !== opportunity.amount || oldOpportunity.close !== opportunity.close)
  )
    out.push({ ...base(now), kind: 'opportunity', ...opportunity });

  // The file counts all referrals so far; the ledger adds them up.
  const counted = imported(facts, 'referral').reduce((sum, fact) => sum + fact.count, 0);
  const more = (record.referrals ?? 0) - counted;
  if (more > 0) out.push({ ...base(now), kind: 'referral', count: more });

  for (const { start, end } of record.terms) {
    if (ledger.purchases.some((p) => p.termStart === start && p.termEnd === end)) continue;
    // A contract that starts next month was signed by now; one of which only the end is known, by its end.
    const at = Math.min((start ?? end ?? Infinity) * DAY_MS, now);
    out.push({
      ...base(at),
      kind: 'purchase',
      ...(start === undefined ? {} : { termStart: start }),
      ...(end === undefined ? {} : { termEnd: end }),
      ...(record.profile.product ? { product: record.profile.product } : {}),
    });
  }
  return out;
}
