import { inLast, shareInLast, YEAR_DAYS } from '../time/window';
import type { Opening } from './opening';
import type { Purchases, Sale } from './purchases';
import type { Raw, RawMetrics } from './raw';

/** How much of a purchase's amount, profit or count is current: DOMAIN.md section 3, current spend. */
function currentShare(sale: Sale, days: number, today: number): number {
  if (!sale.term) return inLast(days, today - sale.day) ? 1 : 0;
  const { from, to } = sale.term;
  // Annual amount: over the years of the term, at least one.
  if (sale.running) return 1 / Math.max(1, (to - from + 1) / YEAR_DAYS);
  return shareInLast(days, from, to, today);
}

/** Which figure of a sale, and which of the opening balance holds it already. */
interface Figure {
  imported(opening: Opening): number | undefined;
  of(sale: Sale): number | undefined;
}
const SPEND: Figure = { imported: (o) => o.totalSpend, of: (s) => s.amount };
const PROFIT: Figure = { imported: (o) => o.totalProfit, of: (s) => s.profit };

/** A sale inside the opening balance counts only where the import did not bring the figure itself. */
const adds = (sale: Sale, imported: number | undefined): boolean => !sale.inside || imported === undefined;

function current({ opening, sales, today }: Purchases, days: number, figure: Figure): Raw | undefined {
  const imported = opening && figure.imported(opening);
  let raw = opening && imported ? imported * shareInLast(days, opening.from, opening.to, today) : 0;
  let isKnown = imported !== undefined;
  for (const sale of sales) {
    const value = figure.of(sale);
    if (value === undefined) continue;
    isKnown = true;
    if (adds(sale, imported)) raw += value * currentShare(sale, days, today);
  }
  return isKnown ? { raw, lowerBound: imported === undefined, params: { amount: raw } } : undefined;
}

function frequency({ opening, sales, today, running }: Purchases, days: number): Raw | undefined {
  const orders = opening?.orders;
  if (orders === undefined && sales.length === 0) return undefined;
  let raw = opening && orders ? orders * shareInLast(days, opening.from, opening.to, today) : 0;
  for (const sale of sales) if (adds(sale, orders)) raw += sale.running ? 1 : currentShare(sale, days, today);
  // A running term is at least one, even when its purchase is inside the imported count.
  if (running) raw = Math.max(1, raw);
  return { raw, lowerBound: orders === undefined, params: { count: Math.round(raw * 10) / 10 } };
}

/** Monetary, frequency and profit over the last `days` days (standard.windows.spend). */
export const valueMetrics = (purchases: Purchases, days: number): RawMetrics => ({
  monetary: current(purchases, days, SPEND),
  frequency: frequency(purchases, days),
  profit: current(purchases, days, PROFIT),
});

/** Current spend in the standard's currency; unknown stays unknown. */
export const currentSpend = (purchases: Purchases, days: number): number | undefined =>
  current(purchases, days, SPEND)?.raw;

/** Total spend to date 历史累计: the opening balance and what came after it. */
export function totalSpend({ opening, sales }: Purchases): number | undefined {
  const imported = opening?.totalSpend;
  return sales
    .filter((sale) => adds(sale, imported))
    .reduce<number | undefined>(
      (sum, { amount }) => (amount === undefined ? sum : (sum ?? 0) + amount),
      imported,
    );
}

/** Mean order, of those whose amount is known. */
export function meanOrder({ opening, sales }: Purchases): number | undefined {
  const imported = opening?.totalSpend;
  const { orders } = opening ?? {};
  const balance = imported !== undefined && orders ? { sum: imported, count: orders } : { sum: 0, count: 0 };
  for (const { amount, inside } of sales) {
    if (amount === undefined || (inside && imported !== undefined)) continue;
    balance.sum += amount;
    balance.count += 1;
  }
  return balance.count > 0 ? balance.sum / balance.count : undefined;
}
