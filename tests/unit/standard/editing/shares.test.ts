import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type IndicatorId } from '../../../../lib/domain/tier';
import { defaultStandard } from '../../../../lib/standard/default';
import { SHARES, sharesOf, withShare, withWeight } from '../../../../lib/standard/editing/shares';
import { checkStandard } from '../../../../lib/standard/schema';

const base = defaultStandard('CNY');
const ids = base.indicators.map(({ id }) => id);

/** What a hand at the sliders does. */
const move = fc.oneof(
  fc.record({ share: fc.constantFrom(...SHARES), to: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ id: fc.constantFrom<IndicatorId>(...ids), to: fc.double({ min: 0, max: 1, noNaN: true }) }),
);

describe('weights', () => {
  it('are what the standard says', () => {
    const { value, purchase, usage, loyalty } = sharesOf(base);
    expect([value, purchase, usage, loyalty].map((x) => x.toFixed(4))).toEqual([
      '0.5500',
      '0.1500',
      '0.0700',
      '0.2300',
    ]);
  });

  it('add up to 1 whatever is moved in whatever order, and the result can be saved', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
        const edited = moves.reduce(
          (s, m) => ('share' in m ? withShare(s, m.share, m.to) : withWeight(s, m.id, m.to)),
          base,
        );
        const all = Object.values(sharesOf(edited)).reduce((a, b) => a + b, 0);
        expect(all).toBeCloseTo(1, 9);
        for (const dimension of DIMENSIONS) {
          const inside = edited.indicators.filter((rule) => rule.dimension === dimension);
          expect(inside.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
        }
        expect(checkStandard(edited)).toMatchObject({ ok: true });
      }),
    );
  });

  it('give the moved one what was asked, and leave the others in their proportion', () => {
    const edited = withShare(base, 'value', 0.4);
    const shares = sharesOf(edited);
    expect(shares.value).toBeCloseTo(0.4);
    expect(shares.loyalty / shares.purchase).toBeCloseTo(0.23 / 0.15);
    const weighed = withWeight(base, 'monetary', 0.8);
    const [monetary, frequency, profit] = weighed.indicators;
    expect(monetary).toMatchObject({ weight: 0.8 });
    expect(monetary?.standing).toBeCloseTo(0.55 * 0.8);
    expect((frequency?.weight ?? 0) / (profit?.weight ?? 1)).toBeCloseTo(1.5);
  });
});
