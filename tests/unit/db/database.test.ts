// Before Dexie, which looks for a database when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { openDatabase } from '../../../lib/db/database';
import { customerFromPage } from '../../../lib/use-cases/customers/add-customer';
import { freshDatabase, readPerson, testContext } from '../../support/test-desk';

const customer = () => customerFromPage(readPerson(), testContext());

describe('the database', () => {
  it('takes back everything of an action that fails half-way', async () => {
    const database = freshDatabase();
    const failing = database.write(async (s) => {
      await s.customers.put(customer());
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    expect(await database.read((s) => s.customers.count())).toBe(0);
  });

  it('a watch sees changes of everything it read, also after its first await', async () => {
    const database = freshDatabase();
    const seen: string[] = [];
    const stop = database.watch(
      async (s) => {
        await s.settings.get();
        const draft = await s.drafts.get('a');
        return draft?.note ?? '';
      },
      (note) => seen.push(note),
      (error) => seen.push(String(error)),
    );
    await vi.waitFor(() => expect(seen).toEqual(['']));
    await database.write((s) => s.drafts.put({ owner: 'a', note: '记', points: [], at: 1 }));
    await vi.waitFor(() => expect(seen).toEqual(['', '记']));
    stop();
  });

  it('opens a database from before pages could be taught, with everything in it', async () => {
    const old = new Dexie('from-before');
    old.version(1).stores({
      customers: 'id, *keys, nameKey',
      interactions: 'id, [customerId+at], at, pending',
      facts: 'id, customerId',
      drafts: 'owner',
      calls: 'owner',
      choices: 'key, customerId',
      settings: 'name',
      counters: 'name',
    });
    const known = customer();
    await old.table('customers').put(known);
    old.close();
    const database = openDatabase('from-before');
    expect(await database.read((s) => s.customers.get(known.id))).toEqual(known);
    const rule = { id: 'r', name: '', page: 'crm.example/*', takes: [], createdAt: 1, changedAt: 1 };
    await database.write((s) => s.taughtRules.put(rule));
    expect(await database.read((s) => s.taughtRules.all())).toEqual([rule]);
    expect(await database.read((s) => s.customers.findByKeys(known.keys))).toEqual([known]);
  });

  it('counts pending rows through put, edit and delete', async () => {
    const database = freshDatabase();
    const row = {
      id: '1',
      customerId: 'c',
      at: 1,
      loggedAt: 1,
      utcOffset: 0,
      channel: 'call' as const,
      direction: 'out' as const,
      outcome: 'connected',
      also: [],
      talkingPoints: [],
      before: {},
      after: {},
    };
    const count = () => database.read((s) => s.interactions.pendingCount());
    await database.write((s) => s.interactions.put({ ...row, pending: 1 }));
    await database.write((s) => s.interactions.put({ ...row, pending: 1, note: 'x' }));
    expect(await count()).toBe(1);
    await database.write((s) => s.interactions.put(row));
    expect(await count()).toBe(0);
    await database.write((s) => s.interactions.put({ ...row, pending: 1 }));
    await database.write((s) => s.interactions.delete('1'));
    expect(await count()).toBe(0);
  });

  it('erases everything, and says so to whoever watches', async () => {
    const database = freshDatabase();
    await database.write((s) => s.customers.put(customer()));
    const counts: number[] = [];
    const stop = database.watch(
      (s) => s.customers.count(),
      (n) => counts.push(n),
      () => {},
    );
    await vi.waitFor(() => expect(counts).toEqual([1]));
    await database.eraseAll();
    await vi.waitFor(() => expect(counts).toEqual([1, 0]));
    stop();
  });
});
