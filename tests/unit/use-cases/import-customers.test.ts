import { describe, expect, it } from 'vitest';
import { DAY_MS, dayOf, type Fact } from '../../../lib/domain/facts';
import { rebuildLedger } from '../../../lib/scoring/ledger';
import { memoryDatabase } from '../../support/memory-database';
import { counts, facts, later, now, P, people, row, run } from './import-given';

describe('importCustomers', () => {
  it('stores customer, facts and ledger in step', async () => {
    const db = memoryDatabase();
    const aggregate = {
      totalSpend: 80_000,
      orders: 9,
      firstOrder: dayOf(now) - 700,
      lastOrder: dayOf(now) - 20,
    };
    const report = await run(db, [
      row({
        x: 'C-1',
        name: '王伟',
        email: 'W@example.com',
        aggregate,
        surveys: [
          { kind: 'csat', value: 5 },
          { kind: 'nps', value: 9, at: now - DAY_MS },
        ],
        intention: 'medium',
        need: { type: 'quality-led', complexity: 3 },
        referrals: 2,
        opportunity: { amount: 500 },
        term: { start: dayOf(now) - 10, end: dayOf(now) + 355 },
        doNotCall: { words: '别打了' },
      }),
    ]);
    expect(counts(report)).toEqual([1, 0, 0, 0]);
    expect(report.undated).toBe(1);
    const [customer] = people(db);
    expect(customer).toMatchObject({
      keys: ['e:w@example.com', 'x:C-1'],
      nameKey: '王伟',
      doNotCall: [{ at: now, scope: 'person', words: '别打了' }],
    });
    expect(
      facts(db)
        .map((f) => [f.kind, f.at])
        .sort(),
    ).toEqual([
      ['aggregate', now],
      ['csat', now],
      ['intention', now],
      ['need', now],
      ['nps', now - DAY_MS],
      ['opportunity', now],
      ['purchase', (dayOf(now) - 10) * DAY_MS],
      ['referral', now],
    ]);
    expect(
      facts(db).every((f) => f.source === 'import' && f.loggedAt === now && f.customerId === customer?.id),
    ).toBe(true);
    expect(customer?.ledger).toEqual(rebuildLedger([], facts(db), []));
  });

  it('finds the customer by external id, e-mail in any case, or phone, and updates', async () => {
    const db = memoryDatabase();
    await run(db, [
      row({ x: '1', name: 'A' }),
      row({ email: 'b@example.com', name: 'B' }),
      row({ phone: P, name: 'C' }),
    ]);
    const report = await run(
      db,
      [
        row({ x: '1', company: 'Acme' }),
        row({ email: 'B@Example.com', company: 'Beta' }),
        row({ phone: P, company: 'Gamma' }),
      ],
      later,
    );
    expect(counts(report)).toEqual([0, 3, 0, 0]);
    expect(people(db).map((c) => [c.name, c.company])).toEqual([
      ['A', 'Acme'],
      ['B', 'Beta'],
      ['C', 'Gamma'],
    ]);
  });

  it('keeps what the file leaves empty, and what was learnt about a number', async () => {
    const db = memoryDatabase();
    await run(db, [row({ x: '1', name: 'Ann', phone: P, aggregate: { totalSpend: 5, orders: 1 } })]);
    await db.write(async ({ customers }) => {
      const [ann] = await customers.findByKeys(['x:1']);
      if (ann) await customers.put({ ...ann, phones: [{ e164: P, unusable: { since: 1, why: 'invalid' } }] });
    });
    const report = await run(
      db,
      [row({ x: '1', phone: P, email: 'a@example.com', aggregate: { totalSpend: 9 } })],
      later,
    );
    expect(counts(report)).toEqual([0, 1, 0, 0]);
    expect(people(db)).toMatchObject([
      {
        name: 'Ann',
        emails: ['a@example.com'],
        phones: [{ e164: P, unusable: { since: 1, why: 'invalid' } }],
        keys: ['e:a@example.com', `p:${P}`, 'x:1'],
        ledger: { aggregate: { totalSpend: 9, orders: 1, importedAt: later } },
      },
    ]);
  });

  it('makes one customer of two rows with the same key', async () => {
    const db = memoryDatabase();
    const rows = [
      row({ email: 'a@example.com', name: 'Ann', aggregate: { orders: 1 } }),
      row({ email: 'A@EXAMPLE.COM', phone: P, aggregate: { totalSpend: 7 } }),
      row({ email: 'a@example.com' }),
    ];
    expect(counts(await run(db, rows))).toEqual([1, 1, 1, 0]);
    expect(people(db)).toMatchObject([
      { name: 'Ann', phones: [{ e164: P }], ledger: { aggregate: { orders: 1, totalSpend: 7 } } },
    ]);
    expect(counts(await run(db, rows, later))).toEqual([0, 0, 3, 0]);
  });

  it('rejects a row that fits two stored customers, and touches neither', async () => {
    const db = memoryDatabase();
    await run(db, [row({ email: 'a@example.com', name: 'Ann' }), row({ phone: P, name: 'Ann Lee' })]);
    const before = structuredClone(db.tables());
    const report = await run(db, [row({ email: 'a@example.com', phone: P, company: 'Acme' })], later);
    expect(report.rejected).toMatchObject([
      { code: 'ambiguous', value: 'a@example.com', params: { count: 2 } },
    ]);
    expect(db.tables()).toEqual(before);
  });

  it('never merges colleagues over one switchboard number, however often they are imported', async () => {
    const db = memoryDatabase();
    const rows = [
      row({ name: '王伟', phone: P, company: '远航' }),
      row({ name: '李娜', phone: P, company: '远航' }),
      row({ name: 'Ann', phone: P, email: 'ann@example.com' }),
    ];
    expect(counts(await run(db, rows))).toEqual([3, 0, 0, 0]);
    expect(counts(await run(db, rows, later))).toEqual([0, 0, 3, 0]);
    expect(people(db).map((c) => c.name)).toEqual(['王伟', '李娜', 'Ann']);
  });

  it('keeps records apart that the file gives different ids, though they share an address', async () => {
    const db = memoryDatabase();
    const rows = [row({ x: '1', email: 'info@example.com' }), row({ x: '2', email: 'info@example.com' })];
    expect(counts(await run(db, rows))).toEqual([2, 0, 0, 0]);
    expect(counts(await run(db, rows, later))).toEqual([0, 0, 2, 0]);
  });

  it('does not let an old value of the file override what a call has brought since', async () => {
    const db = memoryDatabase();
    const file = [row({ x: '1', surveys: [{ kind: 'csat', value: 5 }], intention: 'strong' })];
    await run(db, file);
    const [customer] = people(db);
    const heard: Fact = {
      id: 'h',
      customerId: customer?.id ?? '',
      kind: 'csat',
      value: 2,
      at: now + 1,
      loggedAt: now + 1,
      source: 'hand',
    };
    await db.write(async (stores) => {
      await stores.facts.putMany([heard]);
      if (customer)
        await stores.customers.put({ ...customer, ledger: rebuildLedger([], [...facts(db), heard], []) });
    });
    expect(counts(await run(db, file, later))).toEqual([0, 0, 1, 0]);
    expect(people(db)[0]?.ledger.csat.at(-1)?.value).toBe(2);
  });
});
