import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '../../../lib/db/database';
import type { TaughtRule } from '../../../lib/domain/taught-rule';
import { customerFromPage } from '../../../lib/use-cases/customers/add-customer';
import { freshDatabase, readPerson, testContext } from '../../support/test-desk';

const RULE: TaughtRule = {
  id: 'r',
  name: '',
  page: 'crm.example/*',
  takes: [],
  createdAt: 1,
  changedAt: 1,
};
const known = customerFromPage(
  readPerson({ phones: [{ e164: '+8613855509921', written: '138 5550 9921' }] }),
  testContext(),
);
const noticed = { key: 'e:una@firm.example', kind: 'email', value: 'una@firm.example' };

const FIRST = {
  customers: 'id, *keys, nameKey',
  interactions: 'id, [customerId+at], at, pending',
  facts: 'id, customerId',
  drafts: 'owner',
  calls: 'owner',
  choices: 'key, customerId',
  settings: 'name',
  counters: 'name',
};
/** The stores as they were in each version before pages could be taught. */
const VERSIONS: Record<number, Record<string, string>> = {
  1: FIRST,
  2: { ...FIRST, learned: 'key' },
  3: { ...FIRST, learned: 'key', customers: 'id, *keys, nameKey, *tails' },
};

async function storedIn(version: number): Promise<string> {
  const name = `from-version-${version}`;
  const old = new Dexie(name);
  old.version(version).stores(VERSIONS[version] ?? {});
  await old.table('customers').put(version < 3 ? known : { ...known, tails: ['1299'] });
  await old.table('drafts').put({ owner: 'a', note: '记', points: [], at: 1 });
  if (version > 1) await old.table('learned').put(noticed);
  old.close();
  return name;
}

describe('pages that were taught', () => {
  it.each([1, 2, 3])(
    'have their place in a database of version %i, with everything in it',
    async (version) => {
      const name = await storedIn(version);
      const database = openDatabase(name);
      await database.write((s) => s.taughtRules.put(RULE));
      expect(await database.read((s) => s.taughtRules.all())).toEqual([RULE]);
      expect(await database.read((s) => s.customers.findByKeys(known.keys))).toMatchObject([known]);
      expect(await database.read((s) => s.customers.findByMask('+86138****9921', 5))).toHaveLength(1);
      expect(await database.read((s) => s.drafts.get('a'))).toMatchObject({ note: '记' });
      expect(await database.read((s) => s.learned.all())).toEqual(version > 1 ? [noticed] : []);
      const raw = await new Dexie(name).open();
      expect(raw.verno).toBe(5);
      raw.close();
    },
  );

  it('are listed newest first, replaced, deleted, and erased with everything', async () => {
    const database = freshDatabase();
    await database.write(async (s) => {
      await s.taughtRules.put(RULE);
      await s.taughtRules.put({ ...RULE, id: 'later', createdAt: 2 });
      await s.taughtRules.put({ ...RULE, name: 'Desk' });
    });
    const all = () => database.read((s) => s.taughtRules.all());
    expect((await all()).map(({ id, name }) => [id, name])).toEqual([
      ['later', ''],
      ['r', 'Desk'],
    ]);
    await database.write((s) => s.taughtRules.delete('later'));
    expect(await all()).toHaveLength(1);
    await database.eraseAll();
    expect(await all()).toEqual([]);
  });
});
