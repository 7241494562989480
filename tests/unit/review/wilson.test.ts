import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIN_CALLS, rateOf, wilson } from '../../../lib/review/wilson';

describe('Wilson’s interval', () => {
  // R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3; and, for 0, 5 and 10 of 10, by hand.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
    [0, 10, 0, 0.2775],
    [5, 10, 0.2366, 0.7634],
    [10, 10, 0.7225, 1],
  ])('%d of %d is %d to %d', (hits, n, low, high) => {
    const found = wilson(hits, n);
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('of nothing, everything is possible', () => {
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  const counts = fc
    .integer({ min: 1, max: 2_000_000 })
    .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

  it('holds what was seen, within 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const { low, high } = wilson(hits, n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(hits / n);
        expect(high).toBeGreaterThanOrEqual(hits / n);
        expect(high).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of failures it is the mirror of that of successes, and ten times the calls narrow it', () => {
    fc.assert(
      fc.property(counts, ([hits, n]) => {
        const { low, high } = wilson(hits, n);
        const failures = wilson(n - hits, n);
        expect(failures.low).toBeCloseTo(1 - high, 9);
        const more = wilson(10 * hits, 10 * n);
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});

describe('a rate', () => {
  it(`says nothing of fewer than ${MIN_CALLS} calls`, () => {
    expect(rateOf({ hits: 2, calls: 4 })).toEqual({ hits: 2, calls: 4 });
    expect(rateOf({ hits: 2, calls: 5 }).interval?.low).toBeCloseTo(0.1176, 4);
  });
});
