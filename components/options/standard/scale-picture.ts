/** Where the points of a scale stand in its picture. Pure. */
import type { Scale } from '../../../lib/domain/standard';

export const WIDTH = 280;
export const HEIGHT = 120;
export const MARGIN = 10;

export interface Picture {
  x(raw: number): number;
  y(value: number): number;
  raw(x: number): number;
  value(y: number): number;
}

/** Money spans five powers of ten: there the axis is a logarithm (of 1 + raw), else it is even. */
const WIDE = 100;

export function pictureOf(scale: Scale): Picture {
  const raws = scale.map(([raw]) => raw);
  const [low, high] = [Math.min(...raws), Math.max(...raws)];
  const smallest = Math.min(...raws.filter((raw) => raw > 0));
  const wide = low >= 0 && Number.isFinite(smallest) && high / smallest >= WIDE;
  const to = (raw: number) => (wide ? Math.log1p(raw / smallest) : raw);
  const from = (at: number) => (wide ? Math.expm1(at) * smallest : at);
  const span = to(high) - to(low) || 1;
  const [w, h] = [WIDTH - 2 * MARGIN, HEIGHT - 2 * MARGIN];
  return {
    x: (raw) => MARGIN + (w * (to(raw) - to(low))) / span,
    y: (value) => MARGIN + h * (1 - value / 100),
    raw: (x) => from(to(low) + (span * (x - MARGIN)) / w),
    value: (y) => 100 * (1 - (y - MARGIN) / h),
  };
}

/** A number as one would write it: two or three digits that say something. */
export function tidy(raw: number): number {
  const size = Math.abs(raw);
  const step = size >= 10_000 ? 500 : size >= 1_000 ? 50 : size >= 100 ? 5 : size >= 10 ? 1 : 0.1;
  return Number((Math.round(raw / step) * step).toFixed(4));
}
