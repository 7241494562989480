import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Customer } from '../../../../lib/domain/customer';
import { DAY_MS, NEED_TYPES } from '../../../../lib/domain/facts';
import { type FactsChange, type NewFact, TAG_TYPES } from '../../../../lib/domain/facts-change';
import type { Database } from '../../../../lib/domain/stores';
import { TIERS } from '../../../../lib/domain/tier';
import { rebuildLedger } from '../../../../lib/scoring/ledger';
import { addCustomer } from '../../../../lib/use-cases/customers/add-customer';
import { changeFacts, undoFacts } from '../../../../lib/use-cases/facts/change-facts';
import { enteredFacts } from '../../../../lib/use-cases/facts/entered-facts';
import { logOutcome } from '../../../../lib/use-cases/logging/log-outcome';
import { memoryDatabase } from '../../../support/memory-database';
import { NOON, readPerson, testContext } from '../../../support/test-desk';

let database: Database;
let id: string;
const context = testContext();

beforeEach(async () => {
  database = memoryDatabase();
  id = await addCustomer(database, readPerson(), context);
});

const stored = () => database.read((s) => s.customers.get(id));
const tell = (change: FactsChange) => changeFacts(database, { customerId: id, change }, context);
const done = async (change: FactsChange) => {
  const result = await tell(change);
  if (!result.ok) throw new Error(result.fault);
  return result.done;
};
const fact = (told: NewFact): FactsChange => ({ do: 'fact', fact: told });

/** The ledger is what a rebuild from everything stored gives. */
async function expectLedgerHolds(): Promise<void> {
  await database.read(async (s) => {
    const customer = await s.customers.get(id);
    const rebuilt = rebuildLedger(
      await s.interactions.all(id),
      await s.facts.all(id),
      context.standard.outcomes,
    );
    expect(customer?.ledger).toEqual(rebuilt);
  });
}

describe('a fact told by hand', () => {
  it('is stored, dated now, and moves the score at once', async () => {
    const { before, after } = await done(fact({ kind: 'csat', value: 5 }));
    expect(before).toEqual({ tier: 'D', score: 40 });
    expect(after.score).toBeGreaterThan(40);
    expect(await database.read((s) => enteredFacts(s, id))).toMatchObject([
      { kind: 'csat', value: 5, at: NOON, loggedAt: NOON, source: 'hand' },
    ]);
    await expectLedgerHolds();
  });

  it('can be deleted later, and the ledger is rebuilt without it', async () => {
    await done(fact({ kind: 'usage', value: 90 }));
    const { inverse } = await done(fact({ kind: 'need', type: 'quality-led', complexity: 4 }));
    const gone = await done(inverse);
    expect((await stored())?.ledger.needs).toEqual([]);
    expect((await stored())?.ledger.usage).toHaveLength(1);
    await undoFacts(database, gone, context);
    expect((await stored())?.ledger.needs).toHaveLength(1);
    await expectLedgerHolds();
  });

  it('is no concern of an imported one: that stays', async () => {
    const imported = { id: 'i', customerId: id, at: NOON, loggedAt: NOON, source: 'import' as const };
    await database.write((s) => s.facts.putMany([{ ...imported, kind: 'csat', value: 2 }]));
    expect(await tell({ do: 'delete-fact', id: 'i' })).toEqual({ ok: false, fault: 'gone' });
  });

  it.each<[string, NewFact, string]>([
    ['a purchase of tomorrow', { kind: 'purchase', at: NOON + 1 }, 'future'],
    ['a satisfaction of 6', { kind: 'csat', value: 6 }, 'off-scale'],
    ['a satisfaction of 0', { kind: 'csat', value: 0 }, 'off-scale'],
    ['a recommendation of 11', { kind: 'nps', value: 11 }, 'off-scale'],
    ['a usage of 101', { kind: 'usage', value: 101 }, 'off-scale'],
    ['a usage that is no number', { kind: 'usage', value: Number.NaN }, 'off-scale'],
    ['a complexity of 6', { kind: 'need', type: 'price-led', complexity: 6 }, 'off-scale'],
    ['half a referral', { kind: 'referral', count: 0.5 }, 'off-scale'],
    ['less than nothing', { kind: 'purchase', amount: -1 }, 'amount'],
    ['no number', { kind: 'purchase', profit: Number.NaN }, 'amount'],
    ['a chance without an amount', { kind: 'opportunity', amount: Number.NaN }, 'amount'],
    ['a term that ends first', { kind: 'purchase', termStart: 20_500, termEnd: 20_400 }, 'reversed'],
  ])('is refused for %s, and nothing is written', async (_, told, fault) => {
    const before = await stored();
    expect(await tell(fact(told))).toEqual({ ok: false, fault });
    expect(await stored()).toEqual(before);
    expect(await database.read((s) => s.facts.all(id))).toEqual([]);
  });

  it('counts a contract as the import does: a running one is a purchase with a term', async () => {
    const today = Math.floor(NOON / DAY_MS);
    const at = (today - 30) * DAY_MS;
    await done(fact({ kind: 'purchase', at, termStart: today - 30, termEnd: today + 335, amount: 12_000 }));
    expect((await stored())?.ledger.purchases).toEqual([
      { day: today - 30, loggedAt: NOON, termStart: today - 30, termEnd: today + 335, amount: 12_000 },
    ]);
  });
});

it('the product of a purchase is the last one, until that is undone', async () => {
  await done(fact({ kind: 'purchase', product: '铜版纸' }));
  const second = await done(fact({ kind: 'purchase', product: '双胶纸' }));
  expect((await stored())?.product).toBe('双胶纸');
  await undoFacts(database, second, context);
  expect((await stored())?.product).toBe('铜版纸');
});

describe('somebody new', () => {
  const person = readPerson({ name: '沈一舟', emails: ['shen@lake.example'], phones: [] });
  const newcomer = (change: FactsChange) => changeFacts(database, { person, change }, context);
  const count = () => database.read((s) => s.customers.count());

  it('is added by the first fact, and found by the second', async () => {
    const first = await newcomer(fact({ kind: 'intention', level: 'strong' }));
    const second = await newcomer(fact({ kind: 'referral', count: 1 }));
    expect(first).toMatchObject({ ok: true, done: { added: true } });
    expect(second).toMatchObject({ ok: true, done: { added: false } });
    expect(await count()).toBe(2);
  });

  it('is new again when that is undone, unless they were called since', async () => {
    const told = await newcomer(fact({ kind: 'csat', value: 3 }));
    if (!told.ok) throw new Error(told.fault);
    await undoFacts(database, told.done, context);
    expect(await count()).toBe(1);

    const again = await newcomer(fact({ kind: 'csat', value: 3 }));
    if (!again.ok) throw new Error(again.fault);
    const later = { ...testContext(NOON + 5), newId: () => 'call' };
    const { customerId } = again.done;
    await logOutcome(database, { customerId, outcome: 'connected', utcOffset: 480 }, later);
    await undoFacts(database, again.done, later);
    expect(await count()).toBe(2);
  });

  it('is not added by what is refused', async () => {
    expect(await newcomer({ do: 'profile', set: { birthday: 'someday' } })).toEqual({
      ok: false,
      fault: 'date',
    });
    expect(await count()).toBe(1);
  });
});

describe('the profile', () => {
  it('takes birthdays as people write them, and forgets what is emptied', async () => {
    await done({ do: 'profile', set: { birthday: '3月14日', salutation: ' 吴总 ', preferences: '龙井' } });
    expect(await stored()).toMatchObject({ birthday: '03-14', salutation: '吴总', preferences: '龙井' });
    await done({ do: 'profile', set: { birthday: '1985-03-14', preferences: '' } });
    expect(await stored()).toMatchObject({ birthday: '1985-03-14', salutation: '吴总' });
    expect(await stored()).not.toHaveProperty('preferences');
  });

  it('refuses a birthday that is none, or has not come', async () => {
    const birthday = (text: string) => tell({ do: 'profile', set: { birthday: text } });
    expect(await birthday('13-45')).toEqual({ ok: false, fault: 'date' });
    expect(await birthday('2026-12-24')).toEqual({ ok: false, fault: 'future' });
  });

  it('keeps each tag once, and none that is empty', async () => {
    const tag = { type: 'persona', value: '拍板的人' };
    await done({ do: 'add-tag', tag });
    await done({ do: 'add-tag', tag });
    expect((await stored())?.tags).toEqual([tag]);
    expect(await tell({ do: 'add-tag', tag: { type: 'persona', value: '  ' } })).toMatchObject({ ok: false });
    const removed = await done({ do: 'remove-tag', tag });
    expect((await stored())?.tags).toEqual([]);
    await undoFacts(database, removed, context);
    expect((await stored())?.tags).toEqual([tag]);
  });
});

describe('an entry question', () => {
  const answer = (a: string): FactsChange => ({ do: 'answer', question: 'main-need', answer: a });

  it('becomes a typed tag; answered again it takes the place of the first, and of nothing else', async () => {
    const own = { type: 'pain point', value: '交期' };
    await done({ do: 'add-tag', tag: own });
    await done(answer('price'));
    const second = await done(answer('quality'));
    expect((await stored())?.tags).toEqual([own, { type: 'pain point', value: 'quality' }]);
    await undoFacts(database, second, context);
    expect((await stored())?.tags).toEqual([own, { type: 'pain point', value: 'price' }]);
  });

  it('is refused for an answer that the standard does not have', async () => {
    expect(await tell(answer('colour'))).toEqual({ ok: false, fault: 'gone' });
  });
});

describe('a tier by hand', () => {
  const set = (more: object = {}): FactsChange => ({
    do: 'override',
    override: { tier: 'A', reason: ' 老客户 ', ...more },
  });

  it('is shown at once, ends by itself, and can be taken back', async () => {
    const first = await done(set({ until: NOON + DAY_MS }));
    expect([first.before.tier, first.after.tier]).toEqual(['D', 'A']);
    expect((await stored())?.override).toEqual({ tier: 'A', reason: '老客户', until: NOON + DAY_MS });
    const cleared = await done({ do: 'override', override: undefined });
    expect(await stored()).not.toHaveProperty('override');
    await undoFacts(database, cleared, context);
    expect((await stored())?.override?.tier).toBe('A');
  });

  it('needs a reason, and an end that lies ahead', async () => {
    expect(await tell(set({ reason: '  ' }))).toEqual({ ok: false, fault: 'empty' });
    expect(await tell(set({ until: NOON }))).toEqual({ ok: false, fault: 'past' });
  });
});

it('not to be profiled: no tier before or after, and undone it comes back', async () => {
  const on = await done({ do: 'no-profiling', on: true });
  expect([on.before.tier, on.after]).toEqual(['D', {}]);
  await undoFacts(database, on, context);
  expect(await stored()).not.toHaveProperty('noProfiling');
});

/** Whatever is told and then undone, in reverse order, leaves the customer as it was. */
it('undoing everything leaves everything as it was', async () => {
  const words = fc.constantFrom('a', '龙井', 'VIP');
  const change = fc.oneof<fc.Arbitrary<FactsChange>[]>(
    fc.constantFrom(...NEED_TYPES).map((type) => fact({ kind: 'need', type })),
    fc.integer({ min: 1, max: 5 }).map((value) => fact({ kind: 'csat', value })),
    fc.nat(90).map((days) => fact({ kind: 'purchase', at: NOON - days * DAY_MS, amount: days * 100 })),
    fc.constant(fact({ kind: 'referral', count: 1 })),
    words.map((product) => fact({ kind: 'purchase', product })),
    words.map((salutation) => ({ do: 'profile', set: { salutation } })),
    fc.tuple(fc.constantFrom(...TAG_TYPES), words).map(([type, value]) => ({
      do: 'add-tag',
      tag: { type, value },
    })),
    fc.constantFrom('price', 'quality').map((a) => ({ do: 'answer', question: 'main-need', answer: a })),
    fc.constantFrom(...TIERS).map((tier) => ({ do: 'override', override: { tier, reason: 'x' } })),
    fc.boolean().map((on) => ({ do: 'no-profiling', on })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(change, { maxLength: 8 }), async (changes) => {
      const was = await stored();
      const all = [];
      for (const one of changes) all.push(await done(one));
      await expectLedgerHolds();
      for (const one of all.reverse()) await undoFacts(database, one, context);
      const bare = (c: Customer | undefined) => ({ ...c, updatedAt: 0 });
      expect(bare(await stored())).toEqual(bare(was));
      expect(await database.read((s) => s.facts.all(id))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
