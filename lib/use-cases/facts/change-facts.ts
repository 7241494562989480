import type { Customer, CustomerId } from '../../domain/customer';
import type { FactsChange } from '../../domain/facts-change';
import { changeFault, type FactsFault } from '../../domain/facts-fault';
import type { TierMoment } from '../../domain/interaction';
import type { ReadPerson } from '../../domain/reading';
import type { Database, Stores } from '../../domain/stores';
import { assess } from '../../scoring/assess';
import type { Context } from '../context';
import { addPerson } from '../customers/add-customer';
import { newPersonKey, recognise } from '../customers/recognise';
import { moveDraft } from '../logging/drafts';
import { momentOf } from '../logging/log-outcome';
import { changedCustomer } from './change-customer';
import { addFact, type Changed, deleteFact } from './stored-facts';

export interface FactsRequest {
  /** A stored customer; without it `person` is added first. */
  customerId?: CustomerId;
  person?: ReadPerson;
  change: FactsChange;
}

/** What a change did, and what takes it back. */
export interface FactsDone {
  customerId: CustomerId;
  change: FactsChange;
  inverse: FactsChange;
  before: TierMoment;
  after: TierMoment;
  /** Epoch ms. */
  at: number;
  /** The customer was added by this change. */
  added: boolean;
}

export type FactsResult = { ok: true; done: FactsDone } | { ok: false; fault: FactsFault };

function apply(
  stores: Stores,
  customer: Customer,
  change: FactsChange,
  context: Context,
): Promise<Changed | FactsFault> | Changed | FactsFault {
  switch (change.do) {
    case 'fact': {
      const { now, newId } = context;
      const base = { id: newId(), customerId: customer.id, loggedAt: now, source: 'hand' as const };
      return addFact(stores, customer, { ...change.fact, ...base, at: change.fact.at ?? now });
    }
    case 'restore-fact':
      return addFact(stores, customer, change.fact);
    case 'delete-fact':
      return deleteFact(stores, customer, change, context);
    default:
      return changedCustomer(customer, change, context);
  }
}

/** Stored, else recognised (another panel may just have added them), else to be added from the page. */
async function subject(stores: Stores, { customerId, person }: FactsRequest): Promise<Customer | undefined> {
  const stored = customerId === undefined ? undefined : await stores.customers.get(customerId);
  if (stored || !person) return stored;
  const recognition = await recognise(stores, person);
  return recognition.kind === 'known' ? recognition.customer : undefined;
}

/**
 * What the agent told of a customer, kept in one transaction: the fact, the ledger and the row; nothing where it
 * is refused. Somebody new is added first, as logging does.
 */
export async function changeFacts(
  database: Database,
  request: FactsRequest,
  context: Context,
): Promise<FactsResult> {
  const { change, person } = request;
  const fault = changeFault(change, context.now);
  if (fault) return { ok: false, fault };
  return database.write(async (stores) => {
    const found = await subject(stores, request);
    if (!found && !person) return { ok: false, fault: 'gone' };
    const customer = found ?? (person && (await addPerson(stores, person, context)));
    if (!customer) return { ok: false, fault: 'gone' };
    const changed = await apply(stores, customer, change, context);
    if (typeof changed === 'string') {
      // Nobody is added for a change that is refused.
      if (!found) await forget(stores, customer);
      return { ok: false, fault: changed };
    }
    const { standard, now } = context;
    const next = { ...changed.customer, updatedAt: now };
    await stores.customers.put(next);
    const done: FactsDone = {
      customerId: customer.id,
      change,
      inverse: changed.inverse,
      before: momentOf(assess(customer, standard, now)),
      after: momentOf(assess(next, standard, now)),
      at: now,
      added: !found,
    };
    return { ok: true, done };
  });
}

/** What was typed for the customer goes back to the person who is new again. */
async function forget(stores: Stores, customer: Customer): Promise<void> {
  await moveDraft(stores, customer.id, newPersonKey(customer));
  await stores.customers.delete(customer.id);
}

/** As if the change had never been; a customer that only it had added goes too. */
export async function undoFacts(database: Database, done: FactsDone, context: Context): Promise<void> {
  await database.write(async (stores) => {
    const customer = await stores.customers.get(done.customerId);
    if (!customer) return;
    const changed = await apply(stores, customer, done.inverse, context);
    if (typeof changed === 'string') return;
    const untouched =
      done.added &&
      customer.updatedAt === done.at &&
      (await stores.interactions.latest(customer.id, 1)).length === 0;
    if (untouched) return forget(stores, customer);
    await stores.customers.put({ ...changed.customer, updatedAt: context.now });
  });
}
