import type { Customer, CustomerId } from '../../domain/customer';
import { emailKey, keysOf, phoneKey, recordKey } from '../../domain/identity';
import type { ReadPerson } from '../../domain/reading';
import type { Database } from '../../domain/stores';
import { moveDraft } from '../logging/drafts';
import { choiceKey, newPersonKey } from './recognise';

/** The customer with the page's addresses, numbers and record ids added. */
export function completed(customer: Customer, person: ReadPerson, now: number): Customer {
  const has = new Set(customer.keys);
  const profile = {
    ...customer,
    emails: [...customer.emails, ...person.emails.filter((e) => !has.has(emailKey(e)))],
    phones: [...customer.phones, ...person.phones.filter((p) => !has.has(phoneKey(p.e164)))],
    recordIds: [...customer.recordIds, ...person.recordIds.filter((r) => !has.has(recordKey(r)))],
    updatedAt: now,
  };
  return { ...profile, keys: keysOf(profile) };
}

/**
 * Several fitted and the agent said which: remembered for this page's person. Contacts are not copied,
 * since they are shared by more than one.
 */
export async function chooseCustomer(database: Database, person: ReadPerson, id: CustomerId): Promise<void> {
  await database.write(async (stores) => {
    await stores.choices.put(choiceKey(person), id);
    await moveDraft(stores, newPersonKey(person), id);
  });
}

/** Same name, and the agent says it is the same person: from now on the page's contacts find them. */
export async function linkCustomer(
  database: Database,
  person: ReadPerson,
  id: CustomerId,
  now: number,
): Promise<void> {
  await database.write(async (stores) => {
    const customer = await stores.customers.get(id);
    if (!customer) return;
    await stores.customers.put(completed(customer, person, now));
    await moveDraft(stores, newPersonKey(person), id);
  });
}
