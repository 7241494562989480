/** Generated histories and standards for property tests: plausible ones, mixed with what no door let in. */
import fc from 'fast-check';
import { DAY_MS, type Fact, INTENTION_LEVELS, NEED_TYPES } from '../../../lib/domain/facts';
import { CHIPS, type Interaction } from '../../../lib/domain/interaction';
import type { Scale, Standard } from '../../../lib/domain/standard';
import { TIERS } from '../../../lib/domain/tier';
import { defaultStandard } from '../../../lib/standard/default';

const STANDARD = defaultStandard('CNY');
export const NOW_DAY = 20_778;

export const now = fc
  .tuple(fc.integer({ min: NOW_DAY - 400, max: NOW_DAY + 400 }), fc.integer({ min: 0, max: DAY_MS - 1 }))
  .map(([day, ms]) => day * DAY_MS + ms);

/** Few distinct days and times, so that facts meet on one day and at one moment. */
const at = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: NOW_DAY - 1_000, max: NOW_DAY + 100 }), fc.constantFrom(0, 1, 5e7, DAY_MS - 1))
      .map(([day, ms]) => day * DAY_MS + ms),
  },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 12 }).map((n) => NOW_DAY * DAY_MS + n * 6 * 3.6e6) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, -1, 8.64e15, -8.64e15, 1e300, Number.NaN, Number.POSITIVE_INFINITY),
  },
);

const number = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: 0, max: 100_000, noNaN: true }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      -5,
      -1e308,
      1e308,
      Number.NaN,
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ),
  },
);
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: NOW_DAY - 1_200, max: NOW_DAY + 800 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1e12, 1e12, Number.NaN, 0.5) },
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

export const purchase = fc.record({
  amount: maybe(number),
  profit: maybe(number),
  termStart: maybe(day),
  termEnd: maybe(day),
});
const need = fc.record({ type: fc.constantFrom(...NEED_TYPES), complexity: maybe(number) });

const base = fc.record({
  id: fc.uuid(),
  customerId: fc.constant('c'),
  at,
  loggedAt: at,
  source: fc.constantFrom('import' as const, 'hand' as const),
});
const factOf = <D extends object>(details: fc.Arbitrary<D>) =>
  fc.tuple(base, details).map(([b, d]) => ({ ...b, ...d }));

export const purchaseFact: fc.Arbitrary<Fact> = factOf(
  purchase.map((p) => ({ kind: 'purchase' as const, ...p })),
);
export const fact: fc.Arbitrary<Fact> = fc.oneof(
  purchaseFact,
  factOf(need.map((n) => ({ kind: 'need' as const, ...n }))),
  factOf(fc.record({ kind: fc.constant('intention' as const), level: fc.constantFrom(...INTENTION_LEVELS) })),
  factOf(
    fc.record({ kind: fc.constantFrom('csat' as const, 'nps' as const, 'usage' as const), value: number }),
  ),
  factOf(fc.record({ kind: fc.constant('referral' as const), count: number })),
  factOf(fc.record({ kind: fc.constant('feedback' as const) })),
  factOf(fc.record({ kind: fc.constant('opportunity' as const), amount: number, close: maybe(day) })),
  factOf(
    fc.record({
      kind: fc.constant('aggregate' as const),
      totalSpend: maybe(number),
      orders: maybe(number),
      firstOrder: maybe(day),
      lastOrder: maybe(day),
      totalProfit: maybe(number),
    }),
  ),
);

const CODES = STANDARD.outcomes.map((rule) => rule.code);
/** Outcomes that a company may have added; unknown under the default standard. */
export const OWN_CODES = ['own_sample', 'own_visit', 'own_fair'];

const contact = (outcome: fc.Arbitrary<string>, bare: boolean): fc.Arbitrary<Interaction> => {
  const detail = <T>(value: fc.Arbitrary<T>) => (bare ? fc.constant(undefined) : maybe(value));
  return fc.record({
    id: fc.uuid(),
    customerId: fc.constant('c'),
    at,
    loggedAt: at,
    utcOffset: fc.constant(480),
    channel: fc.constant('call' as const),
    direction: fc.constant('out' as const),
    outcome,
    also: bare ? fc.constant([]) : fc.subarray([...CHIPS]),
    purchase: detail(purchase),
    need: detail(need),
    complaintClosedAt: detail(at),
    talkingPoints: fc.constant([]),
    before: fc.record({ tier: maybe(fc.constantFrom(...TIERS)) }),
    after: fc.constant({}),
  });
};
/** With what the form may add, surveys apart. */
export const detailed = (codes: readonly string[]) => contact(fc.constantFrom(...codes), false);
/** One click and nothing more. */
export const bare = (codes: readonly string[]) => contact(fc.constantFrom(...codes), true);

export const interaction: fc.Arbitrary<Interaction> = fc
  .tuple(detailed([...CODES, ...OWN_CODES, 'of_an_older_standard']), maybe(number), maybe(number))
  .map(([entry, csat, nps]) => ({ ...entry, csat, nps }));

export const history = fc.record({
  interactions: fc.array(interaction, { maxLength: 12 }),
  facts: fc.array(fact, { maxLength: 12 }),
});

const falling = (numbers: number[]) => [...numbers].sort((a, b) => b - a);
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true });

/** The rule's raw values kept, its 0–100 values drawn anew, in the direction the rule has. */
const scaleLike = (scale: Scale): fc.Arbitrary<Scale> =>
  fc.array(double(0, 100), { minLength: scale.length, maxLength: scale.length }).map((drawn) => {
    const down = falling(drawn);
    const rises = (scale.at(-1)?.[1] ?? 0) >= (scale[0]?.[1] ?? 0);
    const values = rises ? down.reverse() : down;
    return scale.map(([raw], i) => [raw, values[i] ?? 0] as const);
  });

/** Hearing something that neither helps nor hurts must be worth as much as hearing nothing: 0 → 50. */
const feedbackScale: fc.Arbitrary<Scale> = fc.tuple(double(0, 50), double(50, 100)).map(([low, high]) => [
  [-4, low],
  [0, 50],
  [4, high],
]);

/** Any standard an editor should let pass: better facts never count for less. */
export const standard: fc.Arbitrary<Standard> = fc.oneof(
  fc.constant(STANDARD),
  fc
    .record({
      indicators: fc.tuple(
        ...STANDARD.indicators.map((rule) =>
          fc.record({
            id: fc.constant(rule.id),
            dimension: fc.constant(rule.dimension),
            weight: double(0, 1),
            standing: rule.standing === 0 ? fc.constant(0) : double(0, 0.3),
            scale: rule.id === 'feedback' ? feedbackScale : scaleLike(rule.scale),
          }),
        ),
      ),
      prior: fc.record({ value: double(0, 100), weight: double(0.05, 1) }),
      needTypes: fc.tuple(double(0, 100), double(0, 100), double(0, 100), double(0, 100), double(0, 100)),
      windows: fc.record({
        spend: fc.integer({ min: 1, max: 800 }),
        need: fc.integer({ min: 1, max: 800 }),
        survey: fc.integer({ min: 1, max: 800 }),
      }),
      halfLives: fc.record({ need: double(1, 400), feedback: double(1, 400), intention: double(1, 400) }),
      momentum: fc.tuple(double(0, 30), double(0, 20), double(0, 30), double(0, 30), double(-20, 0)),
      volunteeredFeedback: double(0, 2),
      referral: fc.record({ points: double(0, 30), base: double(0, 100) }),
      strength: double(0.1, 3),
    })
    .map(({ needTypes: [price, experience, service, quality, critical], momentum, strength, ...drawn }) => {
      const [need, feedback, a, b, none] = momentum;
      return {
        ...STANDARD,
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
          intention: { strong: Math.max(a, b), medium: Math.min(a, b), weak: 0, none },
        },
        outcomes: STANDARD.outcomes.map((rule) => ({ ...rule, effect: rule.effect * strength })),
      };
    }),
);
