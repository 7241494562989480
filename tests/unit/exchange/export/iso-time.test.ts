import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWithOffset } from '../../../../lib/exchange/export/iso-time';

describe('isoWithOffset', () => {
  it.each([
    [480, '2026-11-21T14:05:09+08:00'],
    [0, '2026-11-21T06:05:09+00:00'],
    [-210, '2026-11-21T02:35:09-03:30'],
    [345, '2026-11-21T11:50:09+05:45'],
  ])('offset %i', (offset, text) =>
    expect(isoWithOffset(Date.UTC(2026, 10, 21, 6, 5, 9), offset)).toBe(text),
  );

  it('names the same instant, to the second', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -840, max: 840 }), (at, offset) => {
        expect(Date.parse(isoWithOffset(at, offset) ?? '')).toBe(Math.floor(at / 1000) * 1000);
      }),
    );
  });

  it('has no answer outside the calendar', () => expect(isoWithOffset(Number.NaN, 0)).toBeUndefined());
});
