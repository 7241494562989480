import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/db/database';
import { DAY_MS } from '../../../lib/domain/facts';
import { readCustomers } from '../../../lib/exchange/customers/read-customers';
import { guessMapping } from '../../../lib/exchange/fields';
import { readTable } from '../../../lib/exchange/table';
import { isoDay } from '../../../lib/exchange/values/date';
import { assess } from '../../../lib/scoring/assess';
import { defaultStandard } from '../../../lib/standard/default';
import { importCustomers } from '../../../lib/use-cases/import-customers';

const now = Date.UTC(2026, 10, 21, 12);
let n = 0;
const newId = () => `id${++n}`;
const read = (bytes: Uint8Array, region = 'CN') => {
  const result = readTable(bytes);
  if (!result.ok) throw new Error(result.reason);
  return {
    table: result.table,
    ...readCustomers(result.table, guessMapping(result.table.headers), { region, now }),
  };
};
const encode = (text: string) => new TextEncoder().encode(text);

describe('a file into the real database', () => {
  it('gives the tier of the worked example: 71.5, A', async () => {
    const db = openDatabase('worked-example');
    const ago = (days: number) => isoDay(Math.floor(now / DAY_MS) - days);
    const { customers } = read(
      encode(
        `邮箱,消费总额,订单数,首单日期,最近下单日期,利润,满意度,NPS\na@example.com,80000,9,${ago(700)},${ago(20)},16000,5,9\n`,
      ),
    );
    await importCustomers(db, customers, { now, newId });
    const [stored] = await db.read((stores) => stores.customers.findByKeys(['e:a@example.com']));
    expect(stored).toBeDefined();
    if (!stored) return;
    const assessment = assess(stored, defaultStandard('CNY'), now);
    expect(assessment).toMatchObject({ scored: true, score: 71.5, tier: 'A' });
  });

  it('updates in place and skips the second time', async () => {
    const db = openDatabase('again');
    const first = read(encode('name,email,phone\nAnn,a@example.com,\nBob,,+12095550190\n'));
    const second = read(encode('name,email,phone,company\nAnn,A@example.com,,Acme\nBob,,(209) 555-0190,\n'));
    expect(await importCustomers(db, first.customers, { now, newId })).toMatchObject({ imported: 2 });
    expect(await importCustomers(db, second.customers, { now, newId })).toMatchObject({
      updated: 1,
      skipped: 1,
    });
    expect(await db.read((stores) => stores.customers.count())).toBe(2);
  });

  const shared = resolve(import.meta.dirname, '../../../../shared/pages/customers.csv');
  it.skipIf(!existsSync(shared))('takes all sixty customers of the shared pages', async () => {
    const db = openDatabase('sixty');
    const { table, customers, rejected } = read(readFileSync(shared));
    expect(guessMapping(table.headers)).not.toContain(undefined);
    expect(rejected).toEqual([]);
    expect(await importCustomers(db, customers, { now, newId })).toMatchObject({
      imported: 60,
      rejected: [],
    });
    expect(await importCustomers(db, customers, { now: now + DAY_MS, newId })).toMatchObject({ skipped: 60 });
  });
});
