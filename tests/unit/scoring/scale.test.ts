import { expect, test } from 'vitest';
import { onScale } from '../../../lib/scoring/scale';
import { decay } from '../../../lib/scoring/time/decay';
import { shareInLast } from '../../../lib/scoring/time/window';

test('a scale is linear between its points and clamped at both ends', () => {
  const scale = [
    [0, 0],
    [1_000, 20],
    [10_000, 60],
  ] as const;
  expect([-1, 0, 500, 1_000, 5_500, 10_000, 1e12].map((raw) => onScale(scale, raw))).toEqual([
    0, 0, 10, 20, 40, 60, 60,
  ]);
});

test('it may fall, step or have no points at all', () => {
  const falling = [
    [0, 100],
    [30, 85],
  ] as const;
  expect([0, 10, 99].map((raw) => onScale(falling, raw))).toEqual([100, 95, 85]);
  const stepping = [
    [1, 0],
    [1, 50],
    [2, 100],
  ] as const;
  expect([1, 1.5, 2].map((raw) => onScale(stepping, raw))).toEqual([0, 75, 100]);
  expect(onScale([], 5)).toBe(0);
});

test('a fact weighs half after one half-life', () => {
  expect([0, 60, 120].map((age) => decay(age, 60))).toEqual([1, 0.5, 0.25]);
});

test('a span’s share of a window counts whole days, both ends in', () => {
  expect(shareInLast(10, 91, 100, 100)).toBe(1);
  expect(shareInLast(10, 81, 100, 100)).toBe(0.5);
  expect(shareInLast(10, 90, 90, 100)).toBe(0);
  expect(shareInLast(10, 96, 105, 100)).toBe(0.5);
});
