import type { Scale } from '../standard/types';

/** `raw` on a monotone piecewise-linear curve, clamped at both ends; 0 on a scale without points. */
export function onScale(scale: Scale, raw: number): number {
  let previous: readonly [number, number] | undefined;
  for (const point of scale) {
    const [x, y] = point;
    if (raw <= x) {
      if (!previous) return y;
      const [x0, y0] = previous;
      // The quotient first: it is at most 1, so that rounding never leads past the point.
      return y0 + (y - y0) * ((raw - x0) / (x - x0));
    }
    previous = point;
  }
  return previous?.[1] ?? 0;
}

/**
 * The raw metric at which a rising scale reaches `value`; the first of several, undefined where it never does.
 */
export function rawAt(scale: Scale, value: number): number | undefined {
  let previous: readonly [number, number] | undefined;
  for (const [x, y] of scale) {
    if (y >= value) {
      if (!previous) return x;
      const [x0, y0] = previous;
      return x0 + ((x - x0) * (value - y0)) / (y - y0);
    }
    previous = [x, y];
  }
  return undefined;
}
