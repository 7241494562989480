import type { Scale } from '../standard/types';

/** `raw` on a monotone piecewise-linear curve, clamped at both ends; 0 on a scale without points. */
export function onScale(scale: Scale, raw: number): number {
  let previous: readonly [number, number] | undefined;
  for (const point of scale) {
    const [x, y] = point;
    if (raw <= x) {
      if (!previous) return y;
      const [x0, y0] = previous;
      return y0 + ((y - y0) * (raw - x0)) / (x - x0);
    }
    previous = point;
  }
  return previous?.[1] ?? 0;
}
