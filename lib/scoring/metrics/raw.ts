import type { IndicatorId } from '../../domain/tier';

type Params = Record<string, number | string>;

/** What the facts say about one indicator, before any scale. */
export interface Raw {
  /** In the indicator's own unit. */
  raw: number;
  /** Points on top of the scale's value (referrals); 100 stays the most. */
  bonus?: number;
  /** Takes the place of the scale's value where the raw metric itself is unknown. */
  base?: number;
  /** At least this much is true: counts only where it raises the standing. */
  lowerBound: boolean;
  /** For the reason's words. */
  params: Params;
}

/** A missing indicator is unknown, never zero. */
export type RawMetrics = Partial<Record<IndicatorId, Raw>>;
