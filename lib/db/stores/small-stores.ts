import type { Reviews } from '../../domain/review';
import { defaultSettings } from '../../domain/settings';
import type {
  CallStore,
  ChoiceStore,
  DraftStore,
  FactStore,
  LearnedStore,
  PopulationStore,
  ReviewStore,
  SettingsStore,
  StandardStore,
  TaughtRuleStore,
} from '../../domain/stores';
import type { TiersideDexie } from '../schema';

export const factStore = (db: TiersideDexie): FactStore => ({
  putMany: async (facts) => {
    await db.facts.bulkPut(facts);
  },
  delete: (id) => db.facts.delete(id),
  all: (customerId) => db.facts.where('customerId').equals(customerId).toArray(),
});

export const draftStore = (db: TiersideDexie): DraftStore => ({
  get: (owner) => db.drafts.get(owner),
  put: async (draft) => {
    await db.drafts.put(draft);
  },
  delete: (owner) => db.drafts.delete(owner),
});

export const callStore = (db: TiersideDexie): CallStore => ({
  get: (owner) => db.calls.get(owner),
  put: async (call) => {
    await db.calls.put(call);
  },
  delete: (owner) => db.calls.delete(owner),
});

export const choiceStore = (db: TiersideDexie): ChoiceStore => ({
  get: async (key) => (await db.choices.get(key))?.customerId,
  put: async (key, customerId) => {
    await db.choices.put({ key, customerId });
  },
});

export const learnedStore = (db: TiersideDexie): LearnedStore => ({
  get: (key) => db.learned.get(key),
  all: () => db.learned.toArray(),
  putMany: async (items) => {
    await db.learned.bulkPut(items);
  },
  delete: (keys) => db.learned.bulkDelete([...keys]),
  clear: () => db.learned.clear(),
});

export const taughtRuleStore = (db: TiersideDexie): TaughtRuleStore => ({
  get: (id) => db.taughtRules.get(id),
  put: async (rule) => {
    await db.taughtRules.put(rule);
  },
  delete: (id) => db.taughtRules.delete(id),
  all: async () => (await db.taughtRules.toArray()).sort((a, b) => b.createdAt - a.createdAt),
});

const SETTINGS = 'settings';

export const settingsStore = (db: TiersideDexie): SettingsStore => ({
  // Defaults first: a field that an older version did not know is never undefined.
  get: async () => ({ ...defaultSettings(), ...(await db.settings.get(SETTINGS))?.value }),
  put: async (settings) => {
    await db.settings.put({ name: SETTINGS, value: settings });
  },
});

export const standardStore = (db: TiersideDexie): StandardStore => ({
  current: () => db.standards.orderBy('version').last(),
  get: (version) => db.standards.get(version),
  put: async (standard) => {
    await db.standards.put(standard);
  },
  all: () => db.standards.orderBy('version').reverse().toArray(),
});

const CENSUS = 'census';

export const populationStore = (db: TiersideDexie): PopulationStore => ({
  get: async () => (await db.population.get(CENSUS))?.value,
  put: async (value) => {
    await db.population.put({ name: CENSUS, value });
  },
});

const REVIEWS = 'reviews';

/** One small row beside the settings: no table of its own for it. */
export const reviewStore = (db: TiersideDexie): ReviewStore => {
  const table = db.named<Reviews>();
  return {
    get: async () => (await table.get(REVIEWS))?.value ?? { done: [] },
    put: async (value) => {
      await table.put({ name: REVIEWS, value });
    },
  };
};
