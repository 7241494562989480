/** What a file says of one customer, in one row or several. Pure. */
import type { CustomerPhone, CustomerProfile, Tag } from '../../domain/customer';
import { emailKey, phoneKey } from '../../domain/identity';
import type { ImportedCustomer, ImportedSurvey } from '../../exchange/customers/types';

type Term = NonNullable<ImportedCustomer['term']>;

/** As a row, but with every contract: files often have one row a contract. */
export interface ImportedRecord extends Omit<ImportedCustomer, 'term' | 'line'> {
  terms: Term[];
}

/** Of those with one key the first. */
function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  if (items.length < 2) return [...items];
  const seen = new Map<string, T>();
  for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
  return [...seen.values()];
}

const tagKey = (tag: Tag) => `${tag.type ?? ''}:${tag.value}`;

/** First come, first kept: what is known of a number or an address stays with it. */
export const joinLists = (
  old: Pick<Partial<CustomerProfile>, 'emails' | 'phones' | 'tags'>,
  more: Pick<Partial<CustomerProfile>, 'emails' | 'phones' | 'tags'>,
): { emails: string[]; phones: CustomerPhone[]; tags: Tag[] } => ({
  emails: uniqueBy([...(old.emails ?? []), ...(more.emails ?? [])], emailKey),
  phones: uniqueBy([...(old.phones ?? []), ...(more.phones ?? [])], (phone) => phoneKey(phone.e164)),
  tags: uniqueBy([...(old.tags ?? []), ...(more.tags ?? [])], tagKey),
});

/** Dated ones of one kind stand side by side; of undated ones the last counts. */
const surveyKey = ({ kind, at }: ImportedSurvey) => `${kind}@${at ?? ''}`;
const termKey = ({ start, end }: Term) => `${start ?? ''}–${end ?? ''}`;

/** The new value of the same key takes the old one's place. */
const replaceBy = <T>(items: readonly T[], key: (item: T) => string): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

export const recordOf = ({ line: _line, term, ...row }: ImportedCustomer): ImportedRecord => ({
  ...row,
  profile: { ...row.profile, ...joinLists(row.profile, {}) },
  terms: term ? [term] : [],
});

/** A later row of the file adds to the earlier ones; where both have a value, the later one counts. */
export function joinRows(old: ImportedRecord, row: ImportedCustomer): ImportedRecord {
  const more = recordOf(row);
  return {
    ...old,
    ...more,
    profile: {
      ...old.profile,
      ...more.profile,
      ...(old.profile.consent || more.profile.consent
        ? { consent: { ...old.profile.consent, ...more.profile.consent } }
        : {}),
      ...joinLists(old.profile, more.profile),
    },
    ...(old.aggregate || more.aggregate ? { aggregate: { ...old.aggregate, ...more.aggregate } } : {}),
    surveys: replaceBy([...old.surveys, ...more.surveys], surveyKey),
    terms: replaceBy([...old.terms, ...more.terms], termKey),
  };
}
