import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultStandard } from '../../../../lib/standard/default';
import {
  addPoint,
  directionOf,
  MAX_POINTS,
  movePoint,
  removePoint,
} from '../../../../lib/standard/editing/points';
import { checkStandard } from '../../../../lib/standard/schema';

const base = defaultStandard('CNY');
const scaleOf = (id: string) => base.indicators.find((rule) => rule.id === id)?.scale ?? [];

const number = fc.oneof(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }),
  fc.constantFrom(Number.NaN, 0, 1e300),
);
const edit = fc.oneof(
  fc.record({ do: fc.constant('move' as const), i: fc.nat(12), raw: number, value: number }),
  fc.record({ do: fc.constant('add' as const), i: fc.nat(12) }),
  fc.record({ do: fc.constant('remove' as const), i: fc.nat(12) }),
);

describe('points of a scale', () => {
  it('stay in order of raw and monotone in value, whatever is dragged where', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('monetary', 'purchase', 'attachment'),
        fc.array(edit, { maxLength: 15 }),
        (id, edits) => {
          const scale = edits.reduce(
            (s, e) =>
              e.do === 'move'
                ? movePoint(s, e.i, e.raw, e.value)
                : e.do === 'add'
                  ? addPoint(s, e.i)
                  : removePoint(s, e.i),
            scaleOf(id),
          );
          const falling = id === 'purchase';
          expect(scale.length).toBeGreaterThanOrEqual(2);
          expect(scale.length).toBeLessThanOrEqual(MAX_POINTS);
          for (const [k, [raw, value]] of scale.entries()) {
            const before = scale[k - 1];
            if (!before) continue;
            expect(raw).toBeGreaterThan(before[0]);
            if (falling) expect(value).toBeLessThanOrEqual(before[1]);
            else expect(value).toBeGreaterThanOrEqual(before[1]);
          }
        },
      ),
    );
  });

  it('knows which way a scale goes', () => {
    expect(directionOf(scaleOf('purchase'))).toBe('falling');
    expect(directionOf(scaleOf('monetary'))).toBe('rising');
  });

  it('of a moved point the result can be saved', () => {
    const scale = movePoint(scaleOf('monetary'), 1, 5_000, 45);
    const indicators = base.indicators.map((rule) => (rule.id === 'monetary' ? { ...rule, scale } : rule));
    expect(checkStandard({ ...base, indicators })).toMatchObject({ ok: true });
    expect(scale[1]).toEqual([5_000, 45]);
  });
});
