import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Draft, RunningCall } from '../domain/draft';
import type { Fact } from '../domain/facts';
import type { Interaction } from '../domain/interaction';
import type { Learned } from '../domain/learned';
import type { Population } from '../domain/population';
import type { Settings } from '../domain/settings';
import type { StoredStandard } from '../domain/standard';
import type { TaughtRule } from '../domain/taught-rule';
import { type CustomerRow, fillTails } from './tails';

/** Name of the IndexedDB database on the agent's machine. */
export const DATABASE_NAME = 'tierside';

/** A small named value: the settings document, counters. */
export interface Named<T> {
  name: string;
  value: T;
}

export class TiersideDexie extends Dexie {
  customers!: EntityTable<CustomerRow, 'id'>;
  interactions!: EntityTable<Interaction, 'id'>;
  facts!: EntityTable<Fact, 'id'>;
  drafts!: EntityTable<Draft, 'owner'>;
  calls!: EntityTable<RunningCall, 'owner'>;
  choices!: Table<{ key: string; customerId: string }, string>;
  learned!: EntityTable<Learned, 'key'>;
  settings!: Table<Named<Settings>, string>;
  taughtRules!: EntityTable<TaughtRule, 'id'>;
  standards!: Table<StoredStandard, number>;
  population!: Table<Named<Population>, string>;
  /** Counting an index of a million rows is slow: counters are kept in the writing transaction. */
  counters!: Table<Named<number>, string>;

  /** Other documents that live beside the settings, each under a name of its own. */
  named<T>(): Table<Named<T>, string> {
    return this.table('settings');
  }

  constructor(name = DATABASE_NAME) {
    super(name);
    // Few indexes: each one costs on every import (one multi-entry index carries all identity keys,
    // `pending` is sparse because the property is absent on rows that are synced).
    this.version(1).stores({
      customers: 'id, *keys, nameKey',
      interactions: 'id, [customerId+at], at, pending',
      facts: 'id, customerId',
      drafts: 'owner',
      calls: 'owner',
      choices: 'key, customerId',
      settings: 'name',
      counters: 'name',
    });
    this.version(2).stores({ learned: 'key' });
    this.version(3)
      .stores({ customers: 'id, *keys, nameKey, *tails' })
      .upgrade((transaction) => fillTails(transaction.table('customers')));
    this.version(4).stores({ taughtRules: 'id' });
    this.version(5).stores({ standards: 'version', population: 'name' });
  }
}
