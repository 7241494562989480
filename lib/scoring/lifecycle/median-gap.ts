import type { Day } from '../../domain/facts';
import type { Purchases } from '../metrics/purchases';

/** Older gaps say little about how often somebody buys today. */
const LAST_GAPS = 12;

function median(numbers: readonly number[]): number | undefined {
  const sorted = [...numbers].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (upper + lower) / 2;
}

/**
 * Own median gap in days, of the last 12 gaps between purchase days; several purchases of one day are
 * one occasion. An imported balance of n orders gives n − 1 gaps of (last − first)/(n − 1) each;
 * the purchases inside it then give none of their own.
 */
export function medianGap({ opening, sales }: Purchases): number | undefined {
  const { first, last, orders = 0 } = opening ?? {};
  const spread = first !== undefined && last !== undefined && first < last && orders >= 2;
  const days = new Set<Day>();
  if (first !== undefined && last !== undefined) {
    if (!spread) days.add(first);
    days.add(last);
  }
  for (const { day, inside } of sales) if (!(spread && inside)) days.add(day);

  const dates = [...days].sort((a, b) => a - b);
  const own = dates.slice(1).map((day, i) => day - (dates[i] ?? day));
  if (!spread) return median(own.slice(-LAST_GAPS));
  const imported = Math.min(orders - 1, LAST_GAPS);
  const gap = (last - first) / (orders - 1);
  return median([...Array<number>(imported).fill(gap), ...own].slice(-LAST_GAPS));
}
