/** Counting the user's own customers: what percentile scales, value segments and the R×F map read. Pure. */
import type { Millis } from '../domain/facts';
import type { Population } from '../domain/population';
import type { IndicatorId } from '../domain/tier';
import type { Scale, Standard } from '../standard/types';
import type { RawMetrics } from './metrics/raw';

/** One customer's part in the census. */
export interface CensusEntry {
  metrics: RawMetrics;
  /** Current spend; undefined is unknown. */
  spend: number | undefined;
  /** Since the last purchase. */
  days: number | undefined;
  /** Purchases to date. */
  count: number;
}

/** A scale needs no more points than this to look like the distribution it stands for. */
const MAX_POINTS = 101;

const ascending = (a: number, b: number): number => a - b;

/** Each different value with the share (0–1) of values below it and half of those equal: ties share a rank. */
function midRanks(values: readonly number[]): [value: number, rank: number][] {
  const sorted = Float64Array.from(values).sort();
  const ranks: [number, number][] = [];
  for (let start = 0; start < sorted.length; ) {
    const value = sorted[start] ?? 0;
    let end = start + 1;
    while (end < sorted.length && sorted[end] === value) end++;
    ranks.push([value, (start + end) / 2 / sorted.length]);
    start = end;
  }
  return ranks;
}

/** Raw value → percentile, as a scale; with `fewerIsBetter` the other way round (days since a purchase). */
export function percentileScale(values: readonly number[], fewerIsBetter = false): Scale {
  const ranks = midRanks(values);
  const step = Math.max(1, (ranks.length - 1) / (MAX_POINTS - 1));
  const points: [number, number][] = [];
  for (let i = 0; i < MAX_POINTS && Math.round(i * step) < ranks.length; i++) {
    const [value, rank] = ranks[Math.round(i * step)] ?? [0, 0];
    if (points.at(-1)?.[0] !== value) points.push([value, 100 * (fewerIsBetter ? 1 - rank : rank)]);
  }
  return points;
}

/** The lowest (or, where fewer is better, highest) value of the quintiles 2 to 5; ties share one. */
export function quintiles(values: readonly number[], fewerIsBetter = false): number[] {
  const ranks = midRanks(fewerIsBetter ? values.map((v) => -v) : values);
  const far = Number.MAX_SAFE_INTEGER;
  return [1, 2, 3, 4].map((fifth) => {
    const first = ranks.find(([, rank]) => rank * 5 >= fifth)?.[0] ?? far;
    return fewerIsBetter ? -first : first;
  });
}

/** The value that the first `share` of a descending list reaches down to. */
const reachedBy = (descending: readonly number[], share: number): number =>
  descending[Math.max(0, Math.ceil(descending.length * share) - 1)] ?? 0;

/** DOMAIN.md section 3: value segments are taken among customers with spend in the year. */
function spendCuts(spends: number[], { value }: Standard['segments']): Population['spend'] {
  if (spends.length === 0) return undefined;
  const descending = spends.sort(ascending).reverse();
  return {
    high: reachedBy(descending, value.high),
    middle: reachedBy(descending, value.high + value.middle),
  };
}

/** A census that is fed one customer at a time, so that a hundred thousand need not be held at once. */
export function startCensus(standard: Standard, now: Millis) {
  const raw = new Map<IndicatorId, number[]>();
  const spends: number[] = [];
  const days: number[] = [];
  const counts: number[] = [];
  let customers = 0;
  return {
    add(entry: CensusEntry | undefined): void {
      customers++;
      if (!entry) return;
      for (const { id } of standard.indicators) {
        const metric = entry.metrics[id];
        // A stand-in for an answer that nobody gave has no place among answers.
        if (!metric || metric.base !== undefined) continue;
        const list = raw.get(id);
        if (list) list.push(metric.raw);
        else raw.set(id, [metric.raw]);
      }
      if (entry.spend !== undefined && entry.spend > 0) spends.push(entry.spend);
      if (entry.days !== undefined && entry.count > 0) {
        days.push(entry.days);
        counts.push(entry.count);
      }
    },
    result(): Population {
      const spend = spendCuts(spends, standard.segments);
      return {
        at: now,
        customers,
        percentiles: Object.fromEntries(
          [...raw].map(([id, values]) => [
            id,
            { customers: values.length, scale: percentileScale(values, id === 'purchase') },
          ]),
        ),
        ...(spend && { spend }),
        buyers: days.length,
        recency: quintiles(days, true),
        frequency: quintiles(counts),
      };
    },
  };
}
