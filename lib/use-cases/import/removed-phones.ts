/** Numbers that a call has found to be someone else's do not come back with the next file. */
import type { Customer } from '../../domain/customer';
import { phoneKey } from '../../domain/identity';
import type { Stores } from '../../domain/stores';
import type { ImportedRecord } from './record';

/** The record without the numbers taken off this customer (`wrong_number`). */
export async function withoutRemovedPhones(
  stores: Pick<Stores, 'interactions'>,
  record: ImportedRecord,
  stored: Pick<Customer, 'id' | 'keys' | 'ledger'>,
): Promise<ImportedRecord> {
  const phones = record.profile.phones ?? [];
  // Only someone who has been called can have lost a number, and only a number not on them can be one lost.
  const isNew = phones.some((phone) => !stored.keys.includes(phoneKey(phone.e164)));
  if (!isNew || stored.ledger.outcomes.length === 0) return record;
  const calls = await stores.interactions.all(stored.id);
  const removed = new Set(calls.flatMap(({ removedPhone: p }) => (p ? [phoneKey(p.e164)] : [])));
  const kept = phones.filter((phone) => !removed.has(phoneKey(phone.e164)));
  return kept.length === phones.length ? record : { ...record, profile: { ...record.profile, phones: kept } };
}
