/** Storage in domain words; implemented by lib/db, faked in tests. Use-cases see nothing else. */
import type { Customer, CustomerId } from './customer';
import type { Draft, RunningCall } from './draft';
import type { Fact } from './facts';
import type { Interaction } from './interaction';
import type { Learned } from './learned';
import type { Population } from './population';
import type { Reviews } from './review';
import type { Settings } from './settings';
import type { StoredStandard } from './standard';
import type { TaughtRule } from './taught-rule';

export interface CustomerStore {
  get(id: CustomerId): Promise<Customer | undefined>;
  put(customer: Customer): Promise<void>;
  putMany(customers: readonly Customer[]): Promise<void>;
  /** Everyone who has at least one of the keys (identity.ts), each once. */
  findByKeys(keys: readonly string[]): Promise<Customer[]>;
  /** Same name key; at most `limit`. A name alone only ever suggests. */
  findByName(nameKey: string, limit: number): Promise<Customer[]>;
  /** Everyone with a number that fits a masked one (phone/masked.ts); at most `limit`. */
  findByMask(pattern: string, limit: number): Promise<Customer[]>;
  delete(id: CustomerId): Promise<void>;
  count(): Promise<number>;
  /** In the order of ids, from the first after `after` (empty: from the beginning); at most `limit`. */
  page(after: CustomerId | '', limit: number): Promise<Customer[]>;
}

export interface InteractionStore {
  get(id: string): Promise<Interaction | undefined>;
  put(interaction: Interaction): Promise<void>;
  delete(id: string): Promise<void>;
  /** Newest first. */
  latest(customerId: CustomerId, limit: number): Promise<Interaction[]>;
  /** All of one customer, oldest first: for rebuilding the ledger. */
  all(customerId: CustomerId): Promise<Interaction[]>;
  pending(): Promise<Interaction[]>;
  pendingCount(): Promise<number>;
  count(): Promise<number>;
  /** By `at`, from inclusive to exclusive; oldest first. */
  between(from: number, to: number): Promise<Interaction[]>;
  /** Of the same, at most `limit` after `after`, which is the last of the page before: by `at`, then `id`. */
  pageBetween(
    from: number,
    to: number,
    after: Pick<Interaction, 'at' | 'id'> | undefined,
    limit: number,
  ): Promise<Interaction[]>;
}

export interface FactStore {
  putMany(facts: readonly Fact[]): Promise<void>;
  delete(id: string): Promise<void>;
  all(customerId: CustomerId): Promise<Fact[]>;
}

export interface DraftStore {
  get(owner: string): Promise<Draft | undefined>;
  put(draft: Draft): Promise<void>;
  delete(owner: string): Promise<void>;
}

export interface CallStore {
  get(owner: string): Promise<RunningCall | undefined>;
  put(call: RunningCall): Promise<void>;
  delete(owner: string): Promise<void>;
}

/** Which stored customer the agent chose when several fitted; keyed by what the page shows. */
export interface ChoiceStore {
  get(key: string): Promise<CustomerId | undefined>;
  put(key: string, customerId: CustomerId): Promise<void>;
}

/** What pages told of the agent; a few rows. */
export interface LearnedStore {
  get(key: string): Promise<Learned | undefined>;
  all(): Promise<Learned[]>;
  putMany(items: readonly Learned[]): Promise<void>;
  delete(keys: readonly string[]): Promise<void>;
  clear(): Promise<void>;
}

export interface SettingsStore {
  get(): Promise<Settings>;
  put(settings: Settings): Promise<void>;
}

/** What agents taught; few, so that all of them are read at once. */
export interface TaughtRuleStore {
  get(id: string): Promise<TaughtRule | undefined>;
  put(rule: TaughtRule): Promise<void>;
  delete(id: string): Promise<void>;
  /** Newest first. */
  all(): Promise<TaughtRule[]>;
}

/** Versions of the standard, oldest kept; the highest is in force. None: the default is. */
export interface StandardStore {
  current(): Promise<StoredStandard | undefined>;
  get(version: number): Promise<StoredStandard | undefined>;
  put(standard: StoredStandard): Promise<void>;
  /** Newest first. */
  all(): Promise<StoredStandard[]>;
}

/** The last census. */
export interface PopulationStore {
  get(): Promise<Population | undefined>;
  put(population: Population): Promise<void>;
}

export interface ReviewStore {
  get(): Promise<Reviews>;
  put(reviews: Reviews): Promise<void>;
}

export interface Stores {
  reviews: ReviewStore;
  standards: StandardStore;
  population: PopulationStore;
  customers: CustomerStore;
  interactions: InteractionStore;
  facts: FactStore;
  drafts: DraftStore;
  calls: CallStore;
  choices: ChoiceStore;
  learned: LearnedStore;
  settings: SettingsStore;
  taughtRules: TaughtRuleStore;
}

export interface Database {
  /** One user action, one transaction: all of it or nothing. Await nothing but stores inside. */
  write<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  read<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
  /** Calls back with the result now and after every change to what `query` read, from any page. */
  watch<T>(
    query: (stores: Stores) => Promise<T>,
    next: (value: T) => void,
    fail: (e: unknown) => void,
  ): () => void;
  eraseAll(): Promise<void>;
}
