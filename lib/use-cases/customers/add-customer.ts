import { type Customer, type CustomerId, emptyProfile } from '../../domain/customer';
import { keysOf, nameKey } from '../../domain/identity';
import { emptyLedger } from '../../domain/ledger';
import type { ReadPerson } from '../../domain/reading';
import type { Database, Stores } from '../../domain/stores';
import type { Context } from '../context';
import { moveDraft } from '../logging/drafts';
import { newPersonKey, recognise } from './recognise';

/** A customer with nothing but what the page showed. */
export function customerFromPage(
  person: ReadPerson,
  { now, newId }: Pick<Context, 'now' | 'newId'>,
): Customer {
  const profile = {
    ...emptyProfile(),
    name: person.name,
    company: person.company,
    title: person.title,
    emails: person.emails,
    phones: person.phones.map(({ e164, extension, written }) => ({ e164, extension, written })),
    recordIds: person.recordIds,
  };
  return {
    ...profile,
    id: newId(),
    keys: keysOf(profile),
    nameKey: nameKey(profile.name),
    doNotCall: [],
    ledger: emptyLedger(),
    createdAt: now,
    updatedAt: now,
  };
}

/** Adds within a transaction; what was typed for the person while unknown moves along. */
export async function addPerson(stores: Stores, person: ReadPerson, context: Context): Promise<Customer> {
  const customer = customerFromPage(person, context);
  await stores.customers.put(customer);
  await moveDraft(stores, newPersonKey(person), customer.id);
  return customer;
}

/** The agent's "add": one click, prefilled from the page. */
export async function addCustomer(
  database: Database,
  person: ReadPerson,
  context: Context,
): Promise<CustomerId> {
  return database.write(async (stores) => {
    const recognition = await recognise(stores, person);
    // Two clicks, or two panels: the second finds the first.
    if (recognition.kind === 'known') return recognition.customer.id;
    return (await addPerson(stores, person, context)).id;
  });
}
