import type {
  Ledger,
  LedgerAggregate,
  LedgerComplaint,
  LedgerNeed,
  LedgerOutcome,
  LedgerPurchase,
} from '../../domain/ledger';
import type { Entries } from './entries';
import { by, sortedAndMerged } from './order';

interface Counted {
  day: number;
  count: number;
}
interface Valued {
  at: number;
  value: number;
}

const outcomeOrder = by<LedgerOutcome>(
  (o) => o.day,
  (o) => o.code,
  (o) => o.last,
);
/** Of two in order: `b` is the later. */
const sameDayAndCode = (a: LedgerOutcome, b: LedgerOutcome): LedgerOutcome | undefined =>
  a.day === b.day && a.code === b.code ? { ...a, count: a.count + b.count, last: b.last } : undefined;

const dayOrder = by<Counted>((c) => c.day);
const sameDay = (a: Counted, b: Counted): Counted | undefined =>
  a.day === b.day ? { day: a.day, count: a.count + b.count } : undefined;

const purchaseOrder = by<LedgerPurchase>(
  (p) => p.day,
  (p) => p.loggedAt,
  (p) => p.amount,
  (p) => p.profit,
  (p) => p.termStart,
  (p) => p.termEnd,
  (p) => (p.imported ? 1 : undefined),
);
const needOrder = by<LedgerNeed>(
  (n) => n.day,
  (n) => n.type,
  (n) => n.complexity,
);
const valueOrder = by<Valued>(
  (v) => v.at,
  (v) => v.value,
);
const intentionOrder = by<Ledger['intentions'][number]>(
  (i) => i.at,
  (i) => i.level,
);
const opportunityOrder = by<Ledger['opportunities'][number]>(
  (o) => o.at,
  (o) => o.amount,
  (o) => o.close,
);
const complaintOrder = by<LedgerComplaint>(
  (c) => c.at,
  (c) => c.tierBefore,
  (c) => c.closedAt,
);
/** The later import wins whole; on a tie the larger content, so that the result has one answer. */
const aggregateOrder = by<LedgerAggregate>(
  (a) => a.importedAt,
  (a) => a.totalSpend,
  (a) => a.orders,
  (a) => a.firstOrder,
  (a) => a.lastOrder,
  (a) => a.totalProfit,
);

/** A new ledger with the entries in their places; lists without a new entry are shared with the old one. */
export function extend(ledger: Ledger, entries: readonly Entries[]): Ledger {
  const joined = <T>(
    old: T[],
    added: (e: Entries) => readonly T[] | undefined,
    order: (a: T, b: T) => number,
    merge?: (a: T, b: T) => T | undefined,
  ): T[] => {
    const more = entries.flatMap((e) => added(e) ?? []);
    if (more.length === 0) return old;
    const rows = [...old, ...more];
    return merge ? sortedAndMerged(rows, order, merge) : rows.sort(order);
  };
  const aggregates = joined(ledger.aggregate ? [ledger.aggregate] : [], (e) => e.aggregates, aggregateOrder);
  const aggregate = aggregates.at(-1);
  return {
    version: ledger.version,
    outcomes: joined(ledger.outcomes, (e) => e.outcomes, outcomeOrder, sameDayAndCode),
    purchases: joined(ledger.purchases, (e) => e.purchases, purchaseOrder),
    needs: joined(ledger.needs, (e) => e.needs, needOrder),
    intentions: joined(ledger.intentions, (e) => e.intentions, intentionOrder),
    csat: joined(ledger.csat, (e) => e.csat, valueOrder),
    nps: joined(ledger.nps, (e) => e.nps, valueOrder),
    usage: joined(ledger.usage, (e) => e.usage, valueOrder),
    referrals: joined(ledger.referrals, (e) => e.referrals, dayOrder, sameDay),
    feedback: joined(ledger.feedback, (e) => e.feedback, dayOrder, sameDay),
    opportunities: joined(ledger.opportunities, (e) => e.opportunities, opportunityOrder),
    complaints: joined(ledger.complaints, (e) => e.complaints, complaintOrder),
    ...(aggregate && { aggregate }),
  };
}
