import { type Day, dayOf, type Millis } from '../../domain/facts';
import type { Ledger, LedgerPurchase } from '../../domain/ledger';
import { knownDay, knownMoney } from '../number';
import { isInside, type Opening, openingOf } from './opening';

/** One purchase as scoring sees it. */
export interface Sale {
  day: Day;
  amount?: number;
  profit?: number;
  /** Part of the opening balance already. */
  inside: boolean;
  /** First and last day of a term, in order. */
  term?: { from: Day; to: Day };
  /** The term has not ended; one that starts in the future runs from the purchase on. */
  running: boolean;
}

/** All that is known of what a customer bought up to `today`. */
export interface Purchases {
  today: Day;
  opening?: Opening;
  /** By day. */
  sales: Sale[];
  /** How many were bought, at least. */
  count: number;
  first?: Day;
  last?: Day;
  /** A term runs today. */
  running: boolean;
}

function saleOf(purchase: LedgerPurchase, day: Day, today: Day, opening: Opening | undefined): Sale {
  const from = knownDay(purchase.termStart) ?? day;
  const to = knownDay(purchase.termEnd);
  const term = to !== undefined && to >= from ? { from, to } : undefined;
  return {
    day,
    amount: knownMoney(purchase.amount),
    profit: knownMoney(purchase.profit),
    inside: isInside(opening, purchase, day),
    term,
    running: term !== undefined && term.to >= today,
  };
}

/** An imported order count is taken at its word, unless dates or purchases prove that something was bought. */
function countInside(opening: Opening | undefined, inside: number): number {
  if (!opening) return 0;
  const { orders, first, last, totalSpend } = opening;
  const dated = first === last ? (last === undefined ? 0 : 1) : 2;
  if (orders !== undefined) return Math.max(orders, dated + inside > 0 ? 1 : 0);
  return Math.max(dated, inside, totalSpend ? 1 : 0);
}

/** Reads purchases and opening balance of a ledger as of `now` (epoch ms). */
export function purchasesOf(ledger: Pick<Ledger, 'purchases' | 'aggregate'>, now: Millis): Purchases {
  const today = dayOf(now);
  const opening = openingOf(ledger.aggregate, now);
  const sales: Sale[] = [];
  for (const purchase of ledger.purchases) {
    const day = knownDay(purchase.day);
    if (day !== undefined && day <= today) sales.push(saleOf(purchase, day, today, opening));
  }
  const inside = sales.filter((sale) => sale.inside).length;
  const days = [opening?.first, opening?.last, sales[0]?.day, sales.at(-1)?.day].filter(
    (day) => day !== undefined,
  );
  return {
    today,
    opening,
    sales,
    count: countInside(opening, inside) + sales.length - inside,
    first: days.length > 0 ? Math.min(...days) : undefined,
    last: days.length > 0 ? Math.max(...days) : undefined,
    running: sales.some((sale) => sale.running),
  };
}
