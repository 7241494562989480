/**
 * The twelve indicators and their scales. What is refused here would break a promise of scoring: a better fact
 * never counts for less, and an outcome moves the score the way its effect points.
 */
import type { IndicatorRule, Scale } from '../../domain/standard';
import { DIMENSIONS } from '../../domain/tier';
import { defaultStandard } from '../default';
import { LEAST_STEP, RAW_LIMITS, SUM_TOLERANCE } from '../limits';
import { repeated, type StandardRule, when } from './rule';

/** Which indicators there are and where they belong is the product's; the currency plays no part. */
const KNOWN = new Map(defaultStandard('USD').indicators.map((rule) => [rule.id, rule]));
/** What no outcome has said anything about stands in the middle, and so must an outcome that says nothing. */
const NEUTRAL_FEEDBACK = 50;

const at = ({ id }: IndicatorRule, field: string): string => `indicators.${id}.${field}`;

const isWhole: StandardRule = ({ indicators }) => [
  ...[...KNOWN.keys()]
    .filter((id) => !indicators.some((rule) => rule.id === id))
    .map((id) => ({ path: 'indicators', code: 'indicator-missing', params: { indicator: id } })),
  ...repeated(indicators, ({ id }) => id).map((rule) => ({ path: at(rule, 'id'), code: 'indicator-twice' })),
  ...indicators.flatMap((rule) =>
    when(rule.dimension !== KNOWN.get(rule.id)?.dimension, at(rule, 'dimension'), 'dimension-fixed'),
  ),
];

const off = (sum: number): boolean => Math.abs(sum - 1) > SUM_TOLERANCE;
const percent = (share: number): number => Math.round(share * 10_000) / 100;

const weightsAddUp: StandardRule = ({ indicators }) => {
  const sum = (rows: readonly IndicatorRule[], field: 'weight' | 'standing') =>
    rows.reduce((total, rule) => total + rule[field], 0);
  const standing = sum(indicators, 'standing');
  return [
    ...DIMENSIONS.flatMap((dimension) => {
      const weight = sum(
        indicators.filter((rule) => rule.dimension === dimension),
        'weight',
      );
      return when(off(weight), 'indicators', 'weights-sum', { dimension, sum: percent(weight) });
    }),
    ...when(off(standing), 'indicators', 'standing-sum', { sum: percent(standing) }),
  ];
};

/** Need and feedback pass: counted as lasting they would let a modest need lower the score. */
const momentumStaysOut: StandardRule = ({ indicators }) =>
  indicators.flatMap((rule) =>
    when(
      rule.standing !== 0 && (rule.dimension === 'need' || rule.id === 'feedback'),
      at(rule, 'standing'),
      'standing-of-momentum',
    ),
  );

const rawInLimits: StandardRule = ({ indicators }) =>
  indicators.flatMap((rule) => {
    const [min, max] = RAW_LIMITS[rule.id];
    return rule.scale.flatMap(([raw], i) =>
      when(raw < min || raw > max, at(rule, `scale.${i}.0`), 'out-of-range', { min, max }),
    );
  });

const scalesGoOneWay: StandardRule = ({ indicators }) =>
  indicators.flatMap((rule) => {
    const falls = rule.id === 'purchase';
    return rule.scale.slice(1).flatMap(([raw, value], i) => {
      const [lastRaw, lastValue] = rule.scale[i] ?? [raw, value];
      const step = raw - lastRaw;
      const least = Math.max(LEAST_STEP, LEAST_STEP * Math.abs(raw));
      const wrongWay = falls ? value > lastValue : value < lastValue;
      return [
        ...when(step <= 0, at(rule, `scale.${i + 1}.0`), 'raw-not-rising'),
        ...when(step > 0 && step < least, at(rule, `scale.${i + 1}.0`), 'raw-too-close'),
        ...when(wrongWay, at(rule, `scale.${i + 1}.1`), falls ? 'value-not-falling' : 'value-not-rising'),
      ];
    });
  });

/** The value at 0 of a scale that rises; clamped at both ends. */
function valueAtZero(scale: Scale): number | undefined {
  const after = scale.findIndex(([raw]) => raw >= 0);
  const right = scale[after];
  if (!right) return scale.at(-1)?.[1];
  const left = scale[after - 1];
  return left ? left[1] + ((right[1] - left[1]) * (0 - left[0])) / (right[0] - left[0]) : right[1];
}

const feedbackIsNeutralAtZero: StandardRule = ({ indicators }) =>
  indicators
    .filter(({ id }) => id === 'feedback')
    .flatMap((rule) => {
      const value = valueAtZero(rule.scale) ?? NEUTRAL_FEEDBACK;
      return [
        ...when(Math.abs(value - NEUTRAL_FEEDBACK) > SUM_TOLERANCE, at(rule, 'scale'), 'feedback-zero', {
          value: Math.round(value * 10) / 10,
        }),
        // Half of all customers stand below the median, whatever was said to them.
        ...when(rule.percentile === true, at(rule, 'percentile'), 'feedback-percentile'),
      ];
    });

export const INDICATOR_RULES: readonly StandardRule[] = [
  isWhole,
  weightsAddUp,
  momentumStaysOut,
  rawInLimits,
  scalesGoOneWay,
  feedbackIsNeutralAtZero,
];
