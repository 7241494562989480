import type { Population } from '../../domain/population';
import type { RfmSegment, Segment, Segments } from '../../domain/tier';
import type { Standard } from '../../standard/types';

/** Below so many buyers quintiles say little: fixed thresholds take their place. */
export const MIN_BUYERS = 50;
/** Lowest score first, for scores 2 to 5: days since the last purchase, and purchases to date. */
export const FIXED_RECENCY: readonly number[] = [365, 180, 90, 30];
export const FIXED_FREQUENCY: readonly number[] = [2, 3, 4, 6];

/**
 * The ten segments of the recency × frequency grid, as marketing tools have drawn it since Putler published it
 * (putler.com/rfm-analysis, 2017). Rows are R 1 to 5, columns F 1 to 5.
 */
const GRID: readonly (readonly RfmSegment[])[] = [
  ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cant-lose'],
  ['hibernating', 'hibernating', 'at-risk', 'at-risk', 'cant-lose'],
  ['about-to-sleep', 'about-to-sleep', 'need-attention', 'loyal', 'loyal'],
  ['promising', 'potential-loyalist', 'potential-loyalist', 'loyal', 'loyal'],
  ['new', 'potential-loyalist', 'potential-loyalist', 'champions', 'champions'],
];

/** 0–4: how many of the thresholds are passed. */
const passed = (thresholds: readonly number[], passes: (threshold: number) => boolean): number =>
  thresholds.filter(passes).length;

function rfmOf(
  days: number | undefined,
  count: number,
  population: Population | undefined,
): RfmSegment | undefined {
  if (days === undefined || count < 1) return undefined;
  const among = population && population.buyers >= MIN_BUYERS ? population : undefined;
  const r = passed(among?.recency ?? FIXED_RECENCY, (limit) => days <= limit);
  const f = passed(among?.frequency ?? FIXED_FREQUENCY, (limit) => count >= limit);
  return GRID[r]?.[f];
}

const above = (x: number, { high, middle }: { high: number; middle: number }): Segment =>
  x >= high ? 'high' : x >= middle ? 'middle' : 'low';

/**
 * Value segment by current spend among the user's customers with spend in the year (others are low), need segment
 * by the need dimension, and the R×F segment of buyers. Value needs a census.
 */
export function segmentsOf(
  facts: {
    /** Current spend; undefined is unknown. */
    spend: number | undefined;
    /** Need dimension, 0–100. */
    need: number | undefined;
    daysSincePurchase: number | undefined;
    purchases: number;
  },
  { segments, population }: Standard,
): Segments {
  const { spend, need } = facts;
  const rfm = rfmOf(facts.daysSincePurchase, facts.purchases, population);
  return {
    ...(population && { value: spend && population.spend ? above(spend, population.spend) : 'low' }),
    ...(need !== undefined && { need: above(need, segments.need) }),
    ...(rfm && { rfm }),
  };
}
