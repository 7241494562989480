import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/db/database';
import type { Customer } from '../../../lib/domain/customer';
import { customerFromPage } from '../../../lib/use-cases/customers/add-customer';
import { freshDatabase, readPerson, testContext } from '../../support/test-desk';

const context = testContext();
const someone = (...numbers: string[]): Customer =>
  customerFromPage(
    readPerson({ name: undefined, emails: [], phones: numbers.map((e164) => ({ e164, written: e164 })) }),
    context,
  );

describe('whom a masked number fits', () => {
  const wu = someone('+8613812345678');
  const ni = someone('+8613855505678', '+8651265550142');
  const lee = someone('+14155550132');
  const database = freshDatabase();
  const find = async (pattern: string, limit = 20) => {
    await database.write((s) => s.customers.putMany([wu, ni, lee]));
    const found = await database.read((s) => s.customers.findByMask(pattern, limit));
    return found.map((c) => c.phones[0]?.e164).sort();
  };

  it.each([
    ['+86138****5678', ['+8613812345678', '+8613855505678']],
    ['+861381***5678', ['+8613812345678']],
    ['+86138*****678', ['+8613812345678', '+8613855505678']],
    ['+861385550****', ['+8613855505678']],
    ['+86512****0142', ['+8613855505678']],
    ['+1******0132', ['+14155550132']],
    ['+1415%32', ['+14155550132']],
    ['+86138********', []],
    ['+86138*******8', []],
    ['+86139****5678', []],
    ['nonsense', []],
    ['', []],
  ])('%s', async (pattern, numbers) => expect(await find(pattern)).toEqual(numbers));

  it('no more than asked for, each once', async () => {
    expect(await find('+86138****5678', 1)).toHaveLength(1);
    const twice = someone('+8613812340000', '+8613899990000');
    await database.write((s) => s.customers.put(twice));
    expect(await find('+86138****0000')).toHaveLength(1);
  });

  it('a number that is taken off is not found any more', async () => {
    await database.write((s) => s.customers.put({ ...lee, phones: [] }));
    expect(await database.read((s) => s.customers.findByMask('+1******0132', 5))).toEqual([]);
  });
});

describe('customers stored before numbers could be found by their end', () => {
  afterEach(() => vi.restoreAllMocks());

  const PEOPLE = 4_500;
  const numberOf = (i: number) => `+86138${String(i).padStart(8, '0')}`;
  async function storedBefore(name: string): Promise<void> {
    const old = new Dexie(name);
    old.version(2).stores({
      customers: 'id, *keys, nameKey',
      interactions: 'id, [customerId+at], at, pending',
      facts: 'id, customerId',
      drafts: 'owner',
      calls: 'owner',
      choices: 'key, customerId',
      learned: 'key',
      settings: 'name',
      counters: 'name',
    });
    const rows = Array.from({ length: PEOPLE }, (_, i) => ({ ...someone(numberOf(i)), id: `c-${i}` }));
    await old.table('customers').bulkPut(rows);
    old.close();
  }
  const fitting = (name: string, i: number) =>
    openDatabase(name).read((s) =>
      s.customers.findByMask(`${numberOf(i).slice(0, 6)}****${numberOf(i).slice(-4)}`, 5),
    );

  it('are found too', async () => {
    await storedBefore('before-1');
    for (const i of [0, 1_999, 2_000, PEOPLE - 1])
      expect(await fitting('before-1', i)).toMatchObject([{ id: `c-${i}` }]);
    expect(await openDatabase('before-1').read((s) => s.customers.count())).toBe(PEOPLE);
  });

  it('all or none: a stop half-way changes nothing, and the next start does it whole', async () => {
    await storedBefore('before-2');
    const put = IDBObjectStore.prototype.put;
    let left = 3_000;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (--left < 0) throw new DOMException('the disk is full', 'QuotaExceededError');
      return put.apply(this, args);
    });
    await expect(fitting('before-2', 0)).rejects.toThrow();
    vi.restoreAllMocks();

    const raw = await new Dexie('before-2').open();
    const rows: { tails?: unknown }[] = await raw.table('customers').toArray();
    expect(raw.verno).toBe(2);
    expect(rows).toHaveLength(PEOPLE);
    expect(rows.filter((row) => row.tails !== undefined)).toEqual([]);
    raw.close();

    expect(await fitting('before-2', PEOPLE - 1)).toMatchObject([{ id: `c-${PEOPLE - 1}` }]);
  });
});
