/** Changing the points of a scale so that it stays one: rising in raw, monotone in value. Pure. */
import type { Scale } from '../types';

export type Direction = 'rising' | 'falling';

export const MIN_POINTS = 2;
export const MAX_POINTS = 12;

/** Days since a purchase: fewer are better. */
export const directionOf = (scale: Scale): Direction =>
  (scale.at(-1)?.[1] ?? 0) < (scale[0]?.[1] ?? 0) ? 'falling' : 'rising';

const between = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

/** Narrower steps of raw would make a cliff that no picture shows. */
const LEAST_STEP = 1e-6;

/** Point `i` moved; it stays between its neighbours in raw and in value. */
export function movePoint(scale: Scale, i: number, raw: number, value: number): Scale {
  const [before, here, after] = [scale[i - 1], scale[i], scale[i + 1]];
  if (!here || !Number.isFinite(raw) || !Number.isFinite(value)) return scale;
  const falling = directionOf(scale) === 'falling';
  const lowest = (falling ? after?.[1] : before?.[1]) ?? 0;
  const highest = (falling ? before?.[1] : after?.[1]) ?? 100;
  const step = Math.max(LEAST_STEP, Math.abs(here[0]) * LEAST_STEP);
  const x = between(
    raw,
    before ? before[0] + step : Number.NEGATIVE_INFINITY,
    after ? after[0] - step : Number.POSITIVE_INFINITY,
  );
  return scale.map((point, k) => (k === i ? [x, between(value, lowest, highest)] : point));
}

/** A new point halfway behind point `i`; beyond the last, as far again as the last step was. */
export function addPoint(scale: Scale, i: number): Scale {
  const [here, next] = [scale[i], scale[i + 1]];
  if (!here || scale.length >= MAX_POINTS) return scale;
  const previous = scale[i - 1];
  const point: readonly [number, number] = next
    ? [(here[0] + next[0]) / 2, (here[1] + next[1]) / 2]
    : [here[0] + (previous ? here[0] - previous[0] : 1), here[1]];
  return [...scale.slice(0, i + 1), point, ...scale.slice(i + 1)];
}

export const removePoint = (scale: Scale, i: number): Scale =>
  scale.length <= MIN_POINTS ? scale : scale.filter((_, k) => k !== i);
