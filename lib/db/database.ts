import { liveQuery } from 'dexie';
import type { Database, Stores } from '../domain/stores';
import { TiersideDexie } from './schema';
import { customerStore } from './stores/customers';
import { interactionStore } from './stores/interactions';
import {
  callStore,
  choiceStore,
  draftStore,
  factStore,
  learnedStore,
  populationStore,
  reviewStore,
  settingsStore,
  standardStore,
  taughtRuleStore,
} from './stores/small-stores';

/** Opens the database of this profile; `name` is for tests. */
export function openDatabase(name?: string): Database {
  const db = new TiersideDexie(name);
  const stores: Stores = {
    customers: customerStore(db),
    interactions: interactionStore(db),
    facts: factStore(db),
    drafts: draftStore(db),
    calls: callStore(db),
    choices: choiceStore(db),
    learned: learnedStore(db),
    settings: settingsStore(db),
    taughtRules: taughtRuleStore(db),
    standards: standardStore(db),
    population: populationStore(db),
    reviews: reviewStore(db),
  };
  return {
    // `async` matters: Dexie keeps a transaction open over native awaits only where the function itself
    // is an async one.
    write: (work) => db.transaction('rw', db.tables, async () => work(stores)),
    read: (work) => db.transaction('r', db.tables, async () => work(stores)),
    watch: (query, next, fail) => {
      const subscription = liveQuery(async () => query(stores)).subscribe({ next, error: fail });
      return () => subscription.unsubscribe();
    },
    eraseAll: async () => {
      // Cleared rather than deleted: other open pages keep their connection and see it happen.
      await db.transaction('rw', db.tables, () => Promise.all(db.tables.map((table) => table.clear())));
    },
  };
}
