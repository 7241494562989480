import type { Customer } from '../../domain/customer';
import { emailKey, nameKey, phoneKey, recordKey } from '../../domain/identity';
import type { ReadPerson } from '../../domain/reading';
import type { Stores } from '../../domain/stores';
import { matchMasked } from './masked';

/** Stored customers offered because of their name; more would not fit the panel. */
const SUGGESTIONS = 5;

export type Recognition =
  | { kind: 'known'; customer: Customer }
  /** One person is meant, several stored ones fit. */
  | { kind: 'several'; customers: Customer[] }
  /** A name alone only ever suggests, and so does a masked number that fits more than one. */
  | { kind: 'unknown'; suggestions: Customer[] };

export const personKeys = (
  person: Pick<ReadPerson, 'emails' | 'recordIds'> & { phones: { e164: string }[] },
) => ({
  records: person.recordIds.map(recordKey),
  contacts: [...person.emails.map(emailKey), ...person.phones.map((p) => phoneKey(p.e164))],
});

/** Whether two readings speak of one person: they share a contact or a record, and no name says otherwise. */
export function samePerson(a: ReadPerson, b: ReadPerson): boolean {
  const keys = (person: ReadPerson) => Object.values(personKeys(person)).flat();
  const first = new Set(keys(a));
  const [one, other] = [nameKey(a.name), nameKey(b.name)];
  // A company number is shared: two names there are two people.
  return (one === '' || other === '' || one === other) && keys(b).some((key) => first.has(key));
}

/** Whom a masked number means is no key: it is only what is left where there is none. */
const maskOf = (person: Pick<ReadPerson, 'masked'>): string[] =>
  (person.masked ?? []).map(({ pattern }) => `m:${pattern}`);

/** Under which name a choice between several is remembered: everything the page said of the person. */
export function choiceKey(person: ReadPerson): string {
  const { records, contacts } = personKeys(person);
  return [...records, ...contacts, ...maskOf(person), `n:${nameKey(person.name)}`].sort().join(' ');
}

/** Key of a person who is not stored yet, for drafts and running calls. */
export function newPersonKey(
  person: Pick<ReadPerson, 'name' | 'emails' | 'recordIds' | 'masked'> & { phones: { e164: string }[] },
): string {
  const { records, contacts } = personKeys(person);
  const [mask = ''] = maskOf(person);
  return `new:${contacts[0] ?? records[0] ?? (nameKey(person.name) || mask)}`;
}

/**
 * A company number is shared: somebody with another name and another address at the same number is a
 * colleague, and only suggested.
 */
function onlyColleague(customer: Customer, person: ReadPerson): boolean {
  const emails = new Set(customer.emails.map(emailKey));
  const names = [customer.nameKey, nameKey(person.name)];
  return (
    customer.emails.length > 0 &&
    person.emails.length > 0 &&
    !person.emails.some((email) => emails.has(emailKey(email))) &&
    names.every(Boolean) &&
    names[0] !== names[1]
  );
}

/** Most shared keys first; several only where they tie. */
function bestByKeys(found: readonly Customer[], keys: readonly string[]): Customer[] {
  const wanted = new Set(keys);
  const scored = found.map((customer) => ({
    customer,
    shared: customer.keys.filter((key) => wanted.has(key)).length,
  }));
  const most = Math.max(...scored.map((s) => s.shared));
  return scored.filter((s) => s.shared === most).map((s) => s.customer);
}

/**
 * Who of the stored customers is the person on the page: by record id first, else by e-mail and phone.
 * Among several the agent's remembered choice wins, then the one that shares most.
 */
export async function recognise(
  stores: Pick<Stores, 'customers' | 'choices'>,
  person: ReadPerson,
): Promise<Recognition> {
  const { records, contacts } = personKeys(person);
  const byRecord = await stores.customers.findByKeys(records);
  const [only] = byRecord;
  if (byRecord.length === 1 && only) return { kind: 'known', customer: only };

  const byContact = byRecord.length > 1 ? byRecord : await stores.customers.findByKeys(contacts);
  const found = byContact.filter((customer) => byRecord.length > 1 || !onlyColleague(customer, person));
  if (found.length === 0) {
    const name = nameKey(person.name);
    const named = name ? await stores.customers.findByName(name, SUGGESTIONS) : [];
    const masked = await matchMasked(stores, person);
    if (masked.customer) return { kind: 'known', customer: masked.customer };
    const all = new Map([...named, ...masked.suggestions, ...byContact].map((c) => [c.id, c]));
    return { kind: 'unknown', suggestions: [...all.values()].slice(0, SUGGESTIONS) };
  }
  const chosen = await stores.choices.get(choiceKey(person));
  const remembered = found.find((customer) => customer.id === chosen);
  if (remembered) return { kind: 'known', customer: remembered };

  // A name alone decides nothing: it only says who is offered first.
  const name = nameKey(person.name);
  const candidates = bestByKeys(found, [...records, ...contacts]).sort(
    (a, b) => Number(b.nameKey === name) - Number(a.nameKey === name),
  );
  const [customer] = candidates;
  if (candidates.length === 1 && customer) return { kind: 'known', customer };
  return { kind: 'several', customers: candidates };
}
