import type { Customer, DoNotCall } from '../../domain/customer';
import type { Millis } from '../../domain/facts';
import { phoneKey } from '../../domain/identity';

const newest = (entries: readonly DoNotCall[]): DoNotCall | undefined =>
  entries.reduce<DoNotCall | undefined>(
    (last, entry) => (last && last.at > entry.at ? last : entry),
    undefined,
  );

/**
 * The do-not-call that stops calls and scoring for this person: one on the person, or numbers narrowed
 * until no usable one is left. It holds whatever its date: a clock that once ran ahead is no reason to
 * call somebody who asked not to be called.
 */
export function effectiveDoNotCall(
  { doNotCall, phones }: Pick<Customer, 'doNotCall' | 'phones'>,
  now: Millis,
): DoNotCall | undefined {
  const person = newest(doNotCall.filter((entry) => entry.scope === 'person'));
  if (person) return person;
  const blocked = new Set(doNotCall.map((entry) => phoneKey(entry.scope)));
  const isBlocked = ({ e164 }: (typeof phones)[number]) => blocked.has(phoneKey(e164));
  const usable = phones.filter(
    ({ unusable }) => !unusable || (unusable.until !== undefined && unusable.until <= now),
  );
  // A blocked number that has gone dead since does not take back what was asked.
  return phones.some(isBlocked) && usable.every(isBlocked) ? newest(doNotCall) : undefined;
}
