/**
 * What a census of the user's own customers found: small, and renewed daily and at reviews, never by an outcome.
 * Percentile scales, value segments and the R×F map read it.
 */
import type { Millis } from './facts';
import type { Scale } from './standard';
import type { IndicatorId } from './tier';

export interface Population {
  /** As of. */
  at: Millis;
  customers: number;
  /** Raw metric → percentile 0–100 (100 is best), of indicators that at least one customer has. */
  percentiles: Partial<Record<IndicatorId, { customers: number; scale: Scale }>>;
  /** Lowest current spend of the top and of the next segment; missing where nobody spent. */
  spend?: { high: number; middle: number };
  /** Buyers; below 50 of them the R×F map has fixed thresholds. */
  buyers: number;
  /** Cut-offs of the quintiles, for scores 2 to 5: at most so many days ago, at least so many purchases. */
  recency: readonly number[];
  frequency: readonly number[];
}
