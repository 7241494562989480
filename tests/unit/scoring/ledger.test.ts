import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAY_MS, type Fact, INTENTION_LEVELS } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import { emptyLedger, type Ledger } from '../../../lib/domain/ledger';
import { appendFact, appendInteraction, isCurrentLedger, rebuildLedger } from '../../../lib/scoring/ledger';
import { fact, interaction } from './arbitraries';
import {
  bought,
  called,
  imported,
  NOW,
  needs,
  opportunity,
  referred,
  STANDARD,
  surveyed,
  TODAY,
  wants,
} from './given';

const { outcomes } = STANDARD;
const append = (ledger: Ledger, entry: Fact | Interaction) =>
  'outcome' in entry ? appendInteraction(ledger, entry, outcomes) : appendFact(ledger, entry);

test('appending one by one, in any order, equals a rebuild from all facts', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fact, interaction), { maxLength: 25 }), (entries) => {
      const rebuilt = rebuildLedger(
        entries.filter((entry) => 'outcome' in entry).reverse(),
        entries.filter((entry) => 'kind' in entry).reverse(),
        outcomes,
      );
      expect(entries.reduce(append, emptyLedger())).toStrictEqual(rebuilt);
    }),
    { numRuns: 1_000 },
  );
});

test('appending leaves the given ledger as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fact, interaction), { maxLength: 10 }), interaction, (entries, last) => {
      const ledger = entries.reduce(append, emptyLedger());
      const copy = structuredClone(ledger);
      append(ledger, last);
      expect(ledger).toStrictEqual(copy);
    }),
    { numRuns: 200 },
  );
});

test('outcomes of one code on one UTC day are one row with their count and the last time', () => {
  const ledger = [
    called('no_answer', 0, { at: NOW + 60_000 }),
    called('no_answer'),
    called('busy'),
    called('no_answer', 1),
  ].reduce(append, emptyLedger());
  expect(ledger.outcomes).toStrictEqual([
    { day: TODAY - 1, code: 'no_answer', count: 1, last: NOW - DAY_MS },
    { day: TODAY, code: 'busy', count: 1, last: NOW },
    { day: TODAY, code: 'no_answer', count: 2, last: NOW + 60_000 },
  ]);
});

test('a call carries its purchase, need, survey answers and referral', () => {
  const ledger = append(
    emptyLedger(),
    called('sale', 0, {
      also: ['referral', 'quoted'],
      purchase: { amount: 1200, termEnd: TODAY + 364 },
      need: { type: 'service-led', complexity: 4 },
      csat: 5,
      nps: 9,
    }),
  );
  expect(ledger.purchases).toStrictEqual([{ day: TODAY, loggedAt: NOW, amount: 1200, termEnd: TODAY + 364 }]);
  expect(ledger.needs).toStrictEqual([{ day: TODAY, type: 'service-led', complexity: 4 }]);
  expect(ledger.csat).toStrictEqual([{ at: NOW, value: 5 }]);
  expect(ledger.nps).toStrictEqual([{ at: NOW, value: 9 }]);
  expect(ledger.referrals).toStrictEqual([{ day: TODAY, count: 1 }]);
});

test('a sale is a purchase even when nobody typed its amount', () => {
  expect(append(emptyLedger(), called('sale')).purchases).toStrictEqual([{ day: TODAY, loggedAt: NOW }]);
});

test('a complaint remembers the tier before it and when it was closed', () => {
  const entry = called('complaint', 2, { before: { tier: 'B' }, complaintClosedAt: NOW });
  expect(append(emptyLedger(), entry).complaints).toStrictEqual([
    { at: entry.at, tierBefore: 'B', closedAt: NOW },
  ]);
  expect(append(emptyLedger(), called('hang_up')).complaints).toEqual([]);
});

test('of two imports the later wins whole, whichever was entered first', () => {
  const old = imported({ spend: 900, orders: 3, profit: 100 }, 5);
  const recent = imported({ spend: 1000 }, 1);
  for (const order of [
    [old, recent],
    [recent, old],
  ])
    expect(order.reduce(append, emptyLedger()).aggregate).toStrictEqual({
      importedAt: recent.loggedAt,
      totalSpend: 1000,
    });
});

test('facts of one moment that differ in a single field leave no trace of their order', () => {
  const moment = { at: NOW, loggedAt: NOW };
  const balances = [{ spend: 1 }, { orders: 1 }, { first: 9 }, { last: 9 }, { profit: 1 }, { spend: 2 }];
  const twins = [
    ...balances.map((balance) => imported(balance)),
    ...[{ amount: 1 }, { profit: 1 }, { termStart: 1 }, { termEnd: 1 }, { amount: 2 }, { profit: 2 }].map(
      (d) => bought(0, d),
    ),
    ...(['import', 'hand'] as const).map((source) => bought(0, { source })),
    ...[1, 5, undefined].map((complexity) => needs('price-led', complexity)),
    ...INTENTION_LEVELS.map((level) => wants(level)),
    ...[1, 5].flatMap((value) => [surveyed('csat', value), surveyed('nps', value), surveyed('usage', value)]),
    ...[5, undefined, 9].map((closesIn) => ({ ...opportunity(1, closesIn), ...moment })),
    ...(['A', 'B', undefined] as const).map((tier) => called('complaint', 0, { before: { tier } })),
    ...[1, 2].map((complaintClosedAt) => called('complaint', 0, { complaintClosedAt })),
  ];
  const ledger = twins.reduce(append, emptyLedger());
  expect(twins.toReversed().reduce(append, emptyLedger())).toStrictEqual(ledger);
});

test('two balances imported at one moment have one winner', () => {
  for (const field of ['spend', 'orders', 'first', 'last', 'profit'] as const) {
    const one = imported({ [field]: 1 });
    const other = imported({ [field]: 2 });
    const winner = [one, other].reduce(append, emptyLedger()).aggregate;
    expect([other, one].reduce(append, emptyLedger()).aggregate, field).toStrictEqual(winner);
  }
});

test('facts without a usable date or value add nothing', () => {
  const hopeless = [
    bought(0, { at: Number.NaN }),
    called('sale', 0, { at: Number.POSITIVE_INFINITY }),
    referred(0),
    referred(-3),
    imported({}),
    { ...bought(0), kind: 'csat' as const, value: Number.NaN },
  ];
  expect(hopeless.reduce(append, emptyLedger())).toStrictEqual(emptyLedger());
});

test('a ledger of another version is known to be outdated', () => {
  expect(isCurrentLedger(emptyLedger())).toBe(true);
  expect(isCurrentLedger({ version: 0 })).toBe(false);
});
