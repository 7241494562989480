/** Generated standards that an editor would let somebody save: each has passed the check, whatever it says. */
import fc from 'fast-check';
import type { OutcomeRule } from '../../../lib/domain/outcome';
import type { Population } from '../../../lib/domain/population';
import type { IndicatorRule, Scale, Standard } from '../../../lib/domain/standard';
import { DIMENSIONS, type IndicatorId, TIERS } from '../../../lib/domain/tier';
import { percentileScale } from '../../../lib/scoring/census';
import { defaultStandard } from '../../../lib/standard/default';
import { LEAST_STEP, RAW_LIMITS } from '../../../lib/standard/limits';
import { checkStandard } from '../../../lib/standard/schema';
import { TEMPLATES } from '../../../lib/standard/templates';
import { OWN_CODES } from './arbitraries';

const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const ascending = (a: number, b: number) => a - b;
const descending = (a: number, b: number) => b - a;

/** Where facts are: a scale that only begins at 10¹¹ would tell nothing about anybody. */
const usual = (id: IndicatorId): readonly [number, number] => {
  const [min, max] = RAW_LIMITS[id];
  return [Math.max(min, -10), Math.min(max, 200_000)];
};

/** Raw values that are far enough apart, two at least. */
const raws = (id: IndicatorId): fc.Arbitrary<number[]> => {
  const [min, max] = usual(id);
  return fc.array(double(min, max), { maxLength: 10 }).map((drawn) => {
    const kept: number[] = [];
    for (const raw of [min, ...drawn, max].sort(ascending)) {
      const last = kept.at(-1);
      const step = 2 * Math.max(LEAST_STEP, LEAST_STEP * Math.abs(raw));
      if (last === undefined || raw - last >= step) kept.push(raw);
    }
    return kept;
  });
};

const scaleOf = (id: IndicatorId): fc.Arbitrary<Scale> =>
  raws(id).chain((xs) =>
    fc
      .array(double(0, 100), { minLength: xs.length, maxLength: xs.length })
      .map((ys) => ys.sort(id === 'purchase' ? descending : ascending))
      .map((ys) => xs.map((x, i) => [x, ys[i] ?? 0] as const)),
  );

/** Through 0 → 50. */
const feedbackScale: fc.Arbitrary<Scale> = fc
  .tuple(scaleOf('satisfaction'), scaleOf('satisfaction'))
  .map(([left, right]) => [
    ...left.map(([x, y]) => [-x, (100 - y) / 2] as const).reverse(),
    [0, 50] as const,
    ...right.map(([x, y]) => [x, 50 + y / 2] as const),
  ])
  .filter((scale) => scale.length <= 12);

/** Shares that add up to 1; some of them may be nothing. */
const shares = (n: number): fc.Arbitrary<number[]> =>
  fc.array(fc.integer({ min: 0, max: 20 }), { minLength: n, maxLength: n }).map((drawn) => {
    const parts = drawn.some((part) => part > 0) ? drawn : drawn.map(() => 1);
    const sum = parts.reduce((total, part) => total + part, 0);
    return parts.map((part) => part / sum);
  });

const RULES = defaultStandard('CNY').indicators;
const LASTING = RULES.filter(({ standing }) => standing > 0).map(({ id }) => id);

const indicators: fc.Arbitrary<IndicatorRule[]> = fc
  .record({
    scales: fc.tuple(...RULES.map(({ id }) => (id === 'feedback' ? feedbackScale : scaleOf(id)))),
    weights: fc.tuple(...DIMENSIONS.map(() => shares(3))),
    standing: shares(LASTING.length),
    percentile: fc.array(fc.boolean(), { minLength: RULES.length, maxLength: RULES.length }),
  })
  .map(({ scales, weights, standing, percentile }) =>
    RULES.map(({ id, dimension }, i) => {
      const place = RULES.filter((rule) => rule.dimension === dimension).findIndex((rule) => rule.id === id);
      return {
        id,
        dimension,
        weight: weights[DIMENSIONS.indexOf(dimension)]?.[place] ?? 0,
        standing: LASTING.includes(id) ? (standing[LASTING.indexOf(id)] ?? 0) : 0,
        scale: scales[i] ?? [],
        ...(percentile[i] && id !== 'feedback' && { percentile: true as const }),
      };
    }),
  );

/** Sign that an outcome's effect may have: what it does besides must pull the same way. */
function signOf({ intention, recordsNeed, recordsPurchase, stopsCalls }: OutcomeRule): number[] {
  if (stopsCalls) return [0];
  if (recordsNeed || recordsPurchase || intention?.change === 'at-least') return [0, 1];
  return intention ? [0, -1] : [0, 1, -1];
}

const effectOf = (rule: OutcomeRule): fc.Arbitrary<number> =>
  fc.tuple(fc.constantFrom(...signOf(rule)), double(0.01, 10)).map(([sign, size]) => sign * size);

const ownOutcome = (code: string): fc.Arbitrary<OutcomeRule> =>
  fc
    .record({
      code: fc.constant(code),
      label: fc.constant('Sent a sample'),
      group: fc.constantFrom('not-reached' as const, 'goes-on' as const, 'ends' as const),
      asks: fc.subarray(['when', 'need', 'amount', 'chips'] as const),
      effect: fc.constant(0),
      does: fc.constantFrom<Partial<OutcomeRule>>(
        {},
        { recordsNeed: true },
        { intention: { change: 'at-least', level: 'weak' } },
        { intention: { change: 'at-least', level: 'medium' } },
        { intention: { change: 'at-least', level: 'strong' }, recordsNeed: true },
        { intention: { change: 'at-most', level: 'weak' } },
        { intention: { change: 'set', level: 'none' } },
      ),
      hidden: fc.boolean(),
    })
    .map(({ does, ...rule }) => ({ ...rule, ...does }));

/** One outcome of each sign stays what it is, so that there is always one to log. */
const outcomes: fc.Arbitrary<OutcomeRule[]> = fc
  .tuple(fc.tuple(...OWN_CODES.map(ownOutcome)), fc.integer({ min: 0, max: OWN_CODES.length }))
  .map(([own, count]) => [...defaultStandard('CNY').outcomes, ...own.slice(0, count)])
  .chain((rows) =>
    fc
      .tuple(
        ...rows.map((row) =>
          /^(connected|hang_up)$/.test(row.code) ? fc.constant(row.effect) : effectOf(row),
        ),
      )
      .map((effects) => rows.map((row, i) => ({ ...row, effect: effects[i] ?? 0 }))),
  );

const population: fc.Arbitrary<Population | undefined> = fc.option(
  fc
    .tuple(
      ...RULES.map(({ id }) => {
        const [min, max] = usual(id);
        return fc
          .tuple(
            fc.array(double(min, max), { minLength: 1, maxLength: 30 }),
            fc.constantFrom(5, 199, 200, 5_000),
          )
          .map(
            ([values, customers]) =>
              [id, { customers, scale: percentileScale(values, id === 'purchase') }] as const,
          );
      }),
    )
    .map((percentiles) => ({
      at: 0,
      customers: 5_000,
      percentiles: Object.fromEntries(percentiles),
      spend: { high: 9_000, middle: 1_000 },
      buyers: 60,
      recency: [300, 200, 100, 20],
      frequency: [2, 3, 4, 5],
    })),
  { nil: undefined },
);

const days = fc.integer({ min: 1, max: 3_000 });
const points = double(0, 60);

/** The document alone, as it is saved. */
export const document: fc.Arbitrary<Standard> = fc
  .record({
    base: fc.constantFrom(...TEMPLATES),
    currency: fc.constantFrom('CNY', 'USD', 'JPY', 'XTS'),
    indicators,
    outcomes,
    prior: fc.record({ value: double(0, 100), weight: double(0.05, 2) }),
    needTypes: fc.tuple(double(0, 100), double(0, 100), double(0, 100), double(0, 100), double(0, 100)),
    defaultComplexity: fc.integer({ min: 1, max: 5 }),
    windows: fc.record({ spend: days, need: days, survey: days }),
    halfLives: fc.record({ need: double(1, 3_650), feedback: double(1, 3_650), intention: double(1, 3_650) }),
    momentum: fc.tuple(points, points, points, points, points),
    volunteeredFeedback: double(0, 10),
    referral: fc.record({ points: double(0, 100), base: double(0, 100) }),
    gate: fc.option(
      fc.record({
        tier: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
        dimension: fc.constantFrom(...DIMENSIONS),
        floor: double(0, 100),
      }),
      { nil: undefined },
    ),
    floors: fc.uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 }),
    tiers: fc.dictionary(
      fc.constantFrom(...TIERS),
      fc.record({ name: fc.constantFrom('Gold', '金牌', 'a"b\\c') }),
    ),
    percentileFrom: fc.integer({ min: 20, max: 500 }),
  })
  .map(({ base, currency, momentum, needTypes, floors, ...drawn }) => {
    const [price, experience, service, quality, critical] = needTypes;
    const [need, feedback, a, b, none] = momentum;
    const [C = 0, B = 0, A = 0] = floors.sort(ascending);
    const checked = checkStandard({
      ...base.standard(currency),
      ...drawn,
      needTypes: {
        'price-led': price,
        'experience-led': experience,
        'service-led': service,
        'quality-led': quality,
        'business-critical': critical,
      },
      momentum: {
        need,
        feedback,
        intention: { strong: Math.max(a, b), medium: Math.min(a, b), weak: 0, none: -none },
      },
      floors: { A, B, C },
    });
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    return checked.standard;
  });

/** The document with what a census may have found. */
export const savable: fc.Arbitrary<Standard> = fc
  .tuple(document, population)
  .map(([standard, found]) => ({ ...standard, ...(found && { population: found }) }));

/** Codes of the outcomes whose effect has a sign. */
export const codesOf = ({ outcomes: rows }: Standard, sign: 1 | -1): string[] =>
  rows.filter(({ effect }) => Math.sign(effect) === sign).map(({ code }) => code);
