import { type Day, dayOf, type Millis } from '../../domain/facts';
import type { LedgerAggregate, LedgerPurchase } from '../../domain/ledger';
import { knownCount, knownDay, knownMoney } from '../number';
import { YEAR_DAYS } from '../time/window';

/** An imported aggregate read as what it is: an opening balance as of a day. */
export interface Opening {
  totalSpend?: number;
  orders?: number;
  totalProfit?: number;
  /** The order dates it knows of; both the same where only one is known. */
  first?: Day;
  last?: Day;
  asOf: Day;
  importedAt: Millis;
  /** The days its amounts are spread over, both inclusive. */
  from: Day;
  to: Day;
}

/**
 * DOMAIN.md section 3, aggregates: as of the last order's day, else the first's, else the import's;
 * spread evenly from first to last order, with one date over the year that ends on it, with one order
 * on its date. Undefined while the import itself lies after `now`. Dates after the import, or the wrong
 * way round, are put right rather than believed.
 */
export function openingOf(aggregate: LedgerAggregate | undefined, now: Millis): Opening | undefined {
  if (!aggregate || !(aggregate.importedAt <= now)) return undefined;
  const importDay = knownDay(dayOf(aggregate.importedAt));
  if (importDay === undefined) return undefined;

  const dates = [aggregate.firstOrder, aggregate.lastOrder]
    .map(knownDay)
    .filter((day) => day !== undefined)
    .map((day) => Math.min(day, importDay))
    .sort((a, b) => a - b);
  const first = dates[0];
  const last = dates.at(-1);
  const asOf = last ?? importDay;
  const orders = aggregate.orders === undefined ? undefined : Math.floor(knownCount(aggregate.orders));
  const severalDays = first !== undefined && first < asOf;
  const oneOrder = orders !== undefined && orders <= 1;
  return {
    totalSpend: knownMoney(aggregate.totalSpend),
    orders,
    totalProfit: knownMoney(aggregate.totalProfit),
    first,
    last,
    asOf,
    importedAt: aggregate.importedAt,
    from: severalDays ? first : oneOrder ? asOf : asOf - YEAR_DAYS + 1,
    to: asOf,
  };
}

/** Whether a purchase is part of the opening balance already: its date counts, the rest does not. */
export function isInside(opening: Opening | undefined, purchase: LedgerPurchase, day: Day): boolean {
  if (!opening) return false;
  if (day !== opening.asOf) return day < opening.asOf;
  return (
    purchase.loggedAt < opening.importedAt ||
    // A line of the import itself, such as the contract beside the totals.
    (purchase.imported === true && purchase.loggedAt === opening.importedAt)
  );
}
