import type { Rate } from '../domain/review';

/** Two-sided 95 % of the normal distribution. */
const Z = 1.959964;
/** Below so many calls a share says more about luck than about customers. */
export const MIN_CALLS = 5;

/**
 * Wilson's score interval for a proportion, 95 %: `hits` of `n` give { low, high } within 0–1, holding `hits / n`.
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
 * Statistical Association 22 (1927), 209–212. Of nothing, everything is possible.
 */
export function wilson(hits: number, n: number): { low: number; high: number } {
  if (!(n > 0)) return { low: 0, high: 1 };
  const p = hits / n;
  const z2 = Z * Z;
  const middle = p + z2 / (2 * n);
  const reach = Z * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  // At 0 and n of n the bounds are exact, whatever the last binary digit says.
  return {
    low: hits === 0 ? 0 : Math.min(p, Math.max(0, (middle - reach) / scale)),
    high: hits === n ? 1 : Math.max(p, Math.min(1, (middle + reach) / scale)),
  };
}

/** Counts with their interval, or without one where they are too few. */
export const rateOf = ({ hits, calls }: { hits: number; calls: number }): Rate =>
  calls < MIN_CALLS ? { hits, calls } : { hits, calls, interval: wilson(hits, calls) };
