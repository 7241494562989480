/** A Database in memory, for tests of use-cases: writes are all or nothing, and what is stored is a copy. */
import type { Customer } from '../../lib/domain/customer';
import type { Draft, RunningCall } from '../../lib/domain/draft';
import type { Fact } from '../../lib/domain/facts';
import type { Interaction } from '../../lib/domain/interaction';
import type { Learned } from '../../lib/domain/learned';
import { fitsMask } from '../../lib/domain/phone/masked';
import type { Population } from '../../lib/domain/population';
import type { Reviews } from '../../lib/domain/review';
import { defaultSettings, type Settings } from '../../lib/domain/settings';
import type { StoredStandard } from '../../lib/domain/standard';
import type { Database, Stores } from '../../lib/domain/stores';
import type { TaughtRule } from '../../lib/domain/taught-rule';

export interface MemoryTables {
  customers: Map<string, Customer>;
  interactions: Map<string, Interaction>;
  facts: Map<string, Fact>;
  drafts: Map<string, Draft>;
  calls: Map<string, RunningCall>;
  choices: Map<string, string>;
  learned: Map<string, Learned>;
  settings: Settings;
  taughtRules: Map<string, TaughtRule>;
  standards: Map<number, StoredStandard>;
  population: { last?: Population };
  reviews: { last?: Reviews };
}

const emptyTables = (): MemoryTables => ({
  customers: new Map(),
  interactions: new Map(),
  facts: new Map(),
  drafts: new Map(),
  calls: new Map(),
  choices: new Map(),
  learned: new Map(),
  settings: defaultSettings(),
  taughtRules: new Map(),
  standards: new Map(),
  population: {},
  reviews: {},
});

const simple = <T>(map: Map<string, T>, key: (value: T) => string) => ({
  get: async (id: string) => structuredClone(map.get(id)),
  put: async (value: T) => {
    map.set(key(value), structuredClone(value));
  },
  delete: async (id: string) => {
    map.delete(id);
  },
});

const byTime = (a: Interaction, b: Interaction) => a.at - b.at;

const versions = (t: MemoryTables) =>
  structuredClone([...t.standards.values()].sort((a, b) => b.version - a.version));

function storesOf(t: MemoryTables): Stores {
  const interactions = (keep: (i: Interaction) => boolean) =>
    structuredClone([...t.interactions.values()].filter(keep).sort(byTime));
  const customers = (keep: (c: Customer) => boolean) =>
    structuredClone([...t.customers.values()].filter(keep));
  return {
    customers: {
      ...simple(t.customers, (c) => c.id),
      putMany: async (rows) => {
        for (const row of rows) t.customers.set(row.id, structuredClone(row));
      },
      findByKeys: async (keys) => {
        const wanted = new Set(keys);
        return customers((c) => c.keys.some((key) => wanted.has(key)));
      },
      findByMask: async (pattern, limit) =>
        customers((c) => c.phones.some((p) => fitsMask(pattern, p.e164))).slice(0, limit),
      findByName: async (nameKey, limit) => customers((c) => c.nameKey === nameKey).slice(0, limit),
      count: async () => t.customers.size,
      page: async (after, limit) =>
        customers((c) => c.id > after)
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .slice(0, limit),
    },
    interactions: {
      ...simple(t.interactions, (i) => i.id),
      latest: async (id, limit) =>
        interactions((i) => i.customerId === id)
          .reverse()
          .slice(0, limit),
      all: async (id) => interactions((i) => i.customerId === id),
      pending: async () => interactions((i) => i.pending === 1),
      count: async () => t.interactions.size,
      pendingCount: async () => interactions((i) => i.pending === 1).length,
      between: async (from, to) => interactions((i) => i.at >= from && i.at < to),
      pageBetween: async (from, to, after, limit) =>
        interactions((i) => i.at >= from && i.at < to)
          .sort((a, b) => byTime(a, b) || (a.id < b.id ? -1 : 1))
          .filter((i) => !after || i.at > after.at || (i.at === after.at && i.id > after.id))
          .slice(0, limit),
    },
    facts: {
      putMany: async (rows) => {
        for (const row of rows) t.facts.set(row.id, structuredClone(row));
      },
      delete: async (id) => {
        t.facts.delete(id);
      },
      all: async (id) => structuredClone([...t.facts.values()].filter((f) => f.customerId === id)),
    },
    drafts: simple(t.drafts, (d) => d.owner),
    calls: simple(t.calls, (c) => c.owner),
    choices: {
      get: async (key) => t.choices.get(key),
      put: async (key, id) => {
        t.choices.set(key, id);
      },
    },
    learned: {
      get: async (key) => structuredClone(t.learned.get(key)),
      all: async () => structuredClone([...t.learned.values()]),
      putMany: async (items) => {
        for (const item of items) t.learned.set(item.key, structuredClone(item));
      },
      delete: async (keys) => {
        for (const key of keys) t.learned.delete(key);
      },
      clear: async () => t.learned.clear(),
    },
    settings: {
      get: async () => structuredClone(t.settings),
      put: async (settings) => {
        t.settings = structuredClone(settings);
      },
    },
    taughtRules: {
      ...simple(t.taughtRules, (rule) => rule.id),
      all: async () => structuredClone([...t.taughtRules.values()]),
    },
    standards: {
      current: async () => versions(t)[0],
      get: async (version) => structuredClone(t.standards.get(version)),
      put: async (row) => {
        t.standards.set(row.version, structuredClone(row));
      },
      all: async () => versions(t),
    },
    reviews: {
      get: async () => structuredClone(t.reviews.last ?? { done: [] }),
      put: async (reviews) => {
        t.reviews.last = structuredClone(reviews);
      },
    },
    population: {
      get: async () => structuredClone(t.population.last),
      put: async (population) => {
        t.population.last = structuredClone(population);
      },
    },
  };
}

export interface MemoryDatabase extends Database {
  /** What is stored, for looking at and for comparing. */
  tables(): MemoryTables;
}

export function memoryDatabase(): MemoryDatabase {
  let tables = emptyTables();
  return {
    async write(work) {
      const next = structuredClone(tables);
      const result = await work(storesOf(next));
      // Only a work that ended well is kept.
      tables = next;
      return result;
    },
    read: (work) => work(storesOf(tables)),
    watch(query, next, fail) {
      query(storesOf(tables)).then(next, fail);
      return () => undefined;
    },
    async eraseAll() {
      tables = emptyTables();
    },
    tables: () => tables,
  };
}
