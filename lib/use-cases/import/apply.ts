/** A record of the file put onto a stored customer, or made into a new one. Pure. */
import { type Customer, type CustomerProfile, emptyProfile } from '../../domain/customer';
import type { Fact, Millis } from '../../domain/facts';
import { keysOf, nameKey } from '../../domain/identity';
import { emptyLedger } from '../../domain/ledger';
import { appendFact, rebuildLedger } from '../../scoring/ledger';
import { newFacts } from './new-facts';
import { type ImportedRecord, joinLists } from './record';

export interface Applied {
  customer: Customer;
  facts: Fact[];
  /** False where the file says nothing that is not known: then nothing is written. */
  changed: boolean;
}

export interface ApplyContext {
  now: Millis;
  newId: () => string;
}

/** Empty cells erase nothing: what the file does not say stays. */
function mergedProfile(old: CustomerProfile, row: Partial<CustomerProfile>): Partial<CustomerProfile> {
  return {
    ...row,
    ...joinLists(old, row),
    ...(row.consent ? { consent: { ...old.consent, ...row.consent } } : {}),
  };
}

const differs = (old: CustomerProfile, next: Partial<CustomerProfile>) =>
  Object.entries(next).some(
    ([field, value]) => JSON.stringify(old[field as keyof CustomerProfile]) !== JSON.stringify(value),
  );

/** A file never lifts a do-not-call, and never doubles one. */
function doNotCallOf(old: Customer['doNotCall'], record: ImportedRecord, now: Millis): Customer['doNotCall'] {
  if (!record.doNotCall || old.some((entry) => entry.scope === 'person')) return old;
  return [...old, { at: now, scope: 'person', ...record.doNotCall }];
}

const blank = (id: string, now: Millis): Customer => ({
  ...emptyProfile(),
  id,
  keys: [],
  nameKey: '',
  doNotCall: [],
  ledger: emptyLedger(),
  createdAt: now,
  updatedAt: now,
});

/**
 * @param stored the customer this record is; `undefined` makes a new one.
 * @param facts what is stored of that customer (see `needsHistory`).
 */
export function applyRecord(
  record: ImportedRecord,
  stored: Customer | undefined,
  facts: readonly Fact[],
  { now, newId }: ApplyContext,
): Applied {
  const old = stored ?? blank(newId(), now);
  const profile = mergedProfile(old, record.profile);
  const doNotCall = doNotCallOf(old.doNotCall, record, now);
  const news = newFacts(record, old.ledger, facts, { customerId: old.id, now, newId });
  const changed = !stored || news.length > 0 || doNotCall !== old.doNotCall || differs(old, profile);
  if (!changed) return { customer: old, facts: [], changed };
  const customer: Customer = {
    ...old,
    ...profile,
    doNotCall,
    // Nobody has called a new customer: all there is comes with this import, and is put in order once.
    ledger: stored ? news.reduce(appendFact, old.ledger) : rebuildLedger([], news, []),
    updatedAt: now,
  };
  return {
    customer: { ...customer, keys: keysOf(customer), nameKey: nameKey(customer.name) },
    facts: news,
    changed,
  };
}
