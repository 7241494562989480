import { DIMENSIONS, type Dimension, type IndicatorReading } from '../../domain/tier';
import type { IndicatorRule, Scale, Standard } from '../../standard/types';
import type { Raw, RawMetrics } from '../metrics/raw';
import { clamp } from '../number';
import { onScale } from '../scale';

/** A known indicator on its scale, with the rule it was read by and the words of its reason. */
export interface Indicator extends Omit<IndicatorReading, 'counted'> {
  rule: IndicatorRule;
  params: Raw['params'];
}

/** Where the standard says so, and enough customers have the fact, the percentile among them. */
function percentilesOf(rule: IndicatorRule, { population, percentileFrom }: Standard): Scale | undefined {
  const among = rule.percentile && population?.percentiles[rule.id];
  return among && among.customers >= percentileFrom ? among.scale : undefined;
}

/** What the standard reads an indicator by now. */
export const scaleOf = (rule: IndicatorRule, standard: Standard): Scale =>
  percentilesOf(rule, standard) ?? rule.scale;

/** Every indicator of the standard that is known, in the standard's order. */
export const readIndicators = (metrics: RawMetrics, standard: Standard): Indicator[] =>
  standard.indicators.flatMap((rule) => {
    const metric = metrics[rule.id];
    if (!metric) return [];
    const { raw, lowerBound, params, bonus = 0 } = metric;
    const among = percentilesOf(rule, standard);
    const value = clamp((metric.base ?? onScale(among ?? rule.scale, raw)) + bonus, 0, 100);
    // With something added on top, or in its stead, it is no percentile any more.
    const percentile = among && metric.base === undefined && bonus === 0;
    return [
      {
        id: rule.id,
        dimension: rule.dimension,
        raw,
        value,
        lowerBound,
        ...(percentile && { percentile }),
        rule,
        params,
      },
    ];
  });

/** Each dimension's weighted mean of its known indicators, 0–100; a dimension without any is missing. */
export function dimensionsOf(indicators: readonly Indicator[]): Partial<Record<Dimension, number>> {
  const result: Partial<Record<Dimension, number>> = {};
  for (const dimension of DIMENSIONS) {
    const own = indicators.filter((indicator) => indicator.dimension === dimension);
    const weight = own.reduce((sum, { rule }) => sum + rule.weight, 0);
    if (weight > 0)
      result[dimension] = own.reduce((sum, { rule, value }) => sum + rule.weight * value, 0) / weight;
  }
  return result;
}

/**
 * The dimensions as the gate sees them: a lower bound only lifts, so logging a first small sale cannot cost
 * a customer the tier that complete figures have earned.
 */
export function gateDimensions(indicators: readonly Indicator[]): Partial<Record<Dimension, number>> {
  const all = dimensionsOf(indicators);
  const complete = dimensionsOf(indicators.filter(({ lowerBound }) => !lowerBound));
  for (const dimension of DIMENSIONS) {
    const earned = complete[dimension];
    if (earned !== undefined) all[dimension] = Math.max(earned, all[dimension] ?? earned);
  }
  return all;
}
