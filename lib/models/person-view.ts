/** The person shown: stored facts completed by the page, or the page alone. Pure. */
import type { Customer } from '../domain/customer';
import { emailKey, phoneKey, recordKey } from '../domain/identity';
import type { ReadPerson } from '../domain/reading';
import type { Standard } from '../domain/standard';
import { assess } from '../scoring/assess';
import type { CandidateView, PersonView } from './panel-view';

/** First come, first kept: the stored ones stay in front. */
function joined<T>(stored: readonly T[], seen: readonly T[], key: (item: T) => string): T[] {
  const all = new Map<string, T>();
  for (const item of [...stored, ...seen]) if (!all.has(key(item))) all.set(key(item), item);
  return [...all.values()];
}

/** @param removed numbers that calls found to be somebody else's: the page may still show them, we do not. */
export function personView(
  person: ReadPerson,
  customer: Customer | undefined,
  removed: ReadonlySet<string> = new Set(),
): PersonView {
  return {
    name: customer?.name ?? person.name,
    salutation: customer?.salutation,
    company: customer?.company ?? person.company,
    title: customer?.title ?? person.title,
    city: customer?.city,
    emails: joined(customer?.emails ?? [], person.emails, emailKey),
    phones: joined(
      customer?.phones ?? [],
      person.phones.filter(({ e164 }) => !removed.has(e164)),
      (phone) => phoneKey(phone.e164),
    ),
    recordIds: joined(customer?.recordIds ?? [], person.recordIds, recordKey),
    tags: customer?.tags ?? [],
    note: customer?.note,
  };
}

export const candidateView = (customer: Customer, standard: Standard, now: number): CandidateView => ({
  customerId: customer.id,
  name: customer.name,
  company: customer.company,
  contact: customer.emails[0] ?? customer.phones[0]?.e164,
  assessment: assess(customer, standard, now),
});
