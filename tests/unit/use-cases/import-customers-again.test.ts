import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProfile } from '../../../lib/domain/customer';
import { DAY_MS, dayOf } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import { rebuildLedger } from '../../../lib/scoring/ledger';
import { importCustomers } from '../../../lib/use-cases/import-customers';
import { memoryDatabase } from '../../support/memory-database';
import { counts, facts, later, newId, now, P, people, row, run } from './import-given';

describe('importCustomers, with what is already there', () => {
  it('counts only the referrals that are new, and a renewed contract once', async () => {
    const db = memoryDatabase();
    const start = dayOf(now) - 300;
    await run(db, [row({ x: '1', referrals: 2, term: { start, end: start + 364 } })]);
    const renewed = [row({ x: '1', referrals: 5, term: { start: start + 365, end: start + 729 } })];
    await run(db, renewed, later);
    await run(db, renewed, later + 1);
    const [customer] = people(db);
    expect(customer?.ledger.referrals.map((r) => r.count)).toEqual([2, 3]);
    expect(customer?.ledger.purchases.map((p) => p.termStart)).toEqual([start, start + 365]);
  });

  it('does not bring back a number that a call found to be someone else’s', async () => {
    const db = memoryDatabase();
    const file = [row({ x: '1', name: 'Ann', phone: P })];
    await run(db, file);
    const [ann] = people(db);
    if (!ann) throw new Error('not imported');
    const wrong: Interaction = {
      id: 'w',
      customerId: ann.id,
      at: now,
      loggedAt: now,
      utcOffset: 0,
      channel: 'call',
      direction: 'out',
      outcome: 'wrong_number',
      also: [],
      talkingPoints: [],
      before: {},
      after: {},
      removedPhone: { e164: P },
    };
    await db.write(async ({ customers, interactions }) => {
      await interactions.put(wrong);
      await customers.put({ ...ann, phones: [], keys: ['x:1'], ledger: rebuildLedger([wrong], [], []) });
    });
    expect(counts(await run(db, file, later))).toEqual([0, 0, 1, 0]);
    expect(people(db)[0]?.phones).toEqual([]);
  });

  it('never lifts a do-not-call and never doubles its evidence', async () => {
    const db = memoryDatabase();
    await run(db, [row({ x: '1', doNotCall: {} })]);
    expect(counts(await run(db, [row({ x: '1' })], later))).toEqual([0, 0, 1, 0]);
    expect(counts(await run(db, [row({ x: '1', doNotCall: { words: 'again' } })], later))).toEqual([
      0, 0, 1, 0,
    ]);
    expect(people(db)[0]?.doNotCall).toEqual([{ at: now, scope: 'person' }]);
  });

  it('reports progress, stops when cancelled, keeps what was done and goes on when run again', async () => {
    const db = memoryDatabase();
    const rows = Array.from({ length: 1200 }, (_, i) => row({ x: `n${i}` }));
    const stop = new AbortController();
    const seen: number[] = [];
    const report = await importCustomers(db, rows, {
      now,
      newId,
      signal: stop.signal,
      onProgress: ({ done, total }) => {
        seen.push(done, total);
        stop.abort();
      },
    });
    expect(seen).toEqual([500, 1200]);
    expect(report).toMatchObject({ imported: 500, left: 700, stopped: 'cancelled' });
    expect(people(db)).toHaveLength(500);
    expect(await run(db, rows, later)).toMatchObject({ imported: 700, skipped: 500, left: 0 });
  });

  it('says what it has when the storage fails half-way', async () => {
    const db = memoryDatabase();
    let writes = 0;
    const full = new Error('quota');
    const failing: typeof db = {
      ...db,
      write: (work) =>
        db.write(async (stores) => {
          const result = await work(stores);
          if (++writes === 2) throw full;
          return result;
        }),
    };
    const rows = Array.from({ length: 1200 }, (_, i) => row({ x: `n${i}` }));
    expect(await run(failing, rows)).toMatchObject({
      imported: 500,
      left: 700,
      stopped: 'storage',
      cause: full,
    });
    expect(people(db)).toHaveLength(500);
  });

  it('is idempotent: the second import of any file writes nothing', async () => {
    const small = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
    const anyRow = fc
      .record({
        x: small('1', '2', '3'),
        email: small('a@example.com', 'b@example.com', 'A@example.com'),
        phone: small('+8613955502217', '+12095550190'),
        name: small('Ann', 'Ann Lee', 'Bob', '王伟'),
        company: small('Acme', '远航'),
        orders: small(1, 2),
        spend: small(10, 20),
        csat: small(1, 5),
        csatAt: small(now - DAY_MS, now - 2 * DAY_MS),
        intention: small('strong' as const, 'weak' as const),
        referrals: small(1, 3),
        start: small(20_000, 20_400),
        stop: fc.boolean(),
      })
      .filter((r) => Boolean(r.x || r.email || r.phone));
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { maxLength: 12 }), async (drawn) => {
        const rows = drawn.map(({ orders, spend, csat, csatAt, intention, referrals, start, stop, ...who }) =>
          row({
            ...Object.fromEntries(Object.entries(who).filter(([, value]) => value !== undefined)),
            ...(orders || spend
              ? { aggregate: { ...(orders ? { orders } : {}), ...(spend ? { totalSpend: spend } : {}) } }
              : {}),
            surveys: csat
              ? [csatAt ? { kind: 'csat', value: csat, at: csatAt } : { kind: 'csat', value: csat }]
              : [],
            ...(intention ? { intention } : {}),
            ...(referrals ? { referrals } : {}),
            ...(start ? { term: { start, end: start + 364 } } : {}),
            ...(stop ? { doNotCall: {} } : {}),
          }),
        );
        const db = memoryDatabase();
        const first = await run(db, rows);
        const stored = structuredClone(db.tables());
        const second = await run(db, rows, later);
        expect(db.tables()).toEqual(stored);
        expect([second.imported, second.updated]).toEqual([0, 0]);
        expect(second.rejected).toEqual(first.rejected);
        expect(first.imported + first.updated + first.skipped + first.rejected.length).toBe(rows.length);
        for (const customer of people(db))
          expect(customer.ledger).toEqual(
            rebuildLedger(
              [],
              facts(db).filter((f) => f.customerId === customer.id),
              [],
            ),
          );
      }),
      { numRuns: 1000 },
    );
  });

  it('fits customers that were added from a page', async () => {
    const db = memoryDatabase();
    const page = { ...emptyProfile(), name: undefined, emails: ['a@example.com'] };
    await run(db, [row({ x: 'seed' })]);
    await db.write(async ({ customers }) => {
      const [seed] = await customers.findByKeys(['x:seed']);
      if (seed) await customers.put({ ...seed, ...page, externalId: undefined, keys: ['e:a@example.com'] });
    });
    expect(counts(await run(db, [row({ x: '9', email: 'a@example.com', name: 'Ann' })], later))).toEqual([
      0, 1, 0, 0,
    ]);
    expect(people(db)).toMatchObject([{ name: 'Ann', externalId: '9', keys: ['e:a@example.com', 'x:9'] }]);
  });
});
