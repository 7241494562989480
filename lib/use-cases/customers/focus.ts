/** A customer opened from a badge: how long the panel stays with them. Pure but for the stores it is handed. */
import { leadsElsewhere } from '../../domain/address';
import type { CustomerId } from '../../domain/customer';
import type { PageBeside, ReadPerson, TabFocus, TabReading } from '../../domain/reading';
import type { Stores } from '../../domain/stores';
import { choiceKey, recognise, samePerson } from './recognise';

/** Whom the page itself is about; undefined while nobody can say. */
const ownPerson = (reading: TabReading | undefined): ReadPerson | undefined =>
  reading?.state === 'settled' && !reading.several ? reading.primary : undefined;

/** A reading that only knows a name has no keys to be recognised by; what it says is compared as it is. */
const stillThere = (a: ReadPerson, b: ReadPerson): boolean =>
  samePerson(a, b) || choiceKey(a) === choiceKey(b);

/**
 * What a click on a badge leaves for the panel. Undefined where the page itself is about that customer, or
 * where they are not stored any more: then the page is shown as ever.
 */
export async function focusFor(
  stores: Pick<Stores, 'customers' | 'choices'>,
  customerId: CustomerId,
  url: string,
  reading: TabReading | undefined,
): Promise<TabFocus | undefined> {
  const beside = ownPerson(reading);
  if (beside) {
    const own = await recognise(stores, beside);
    if (own.kind === 'known' && own.customer.id === customerId) return undefined;
  }
  if (!(await stores.customers.get(customerId))) return undefined;
  return { customerId, url, ...(beside && { beside }) };
}

/** Until the tab goes elsewhere, or the page is about somebody else than at the click. */
export function focusHolds(focus: TabFocus, { url, reading }: Pick<PageBeside, 'url' | 'reading'>): boolean {
  if (leadsElsewhere(focus.url, url)) return false;
  if (reading?.state !== 'settled') return true;
  const now = ownPerson(reading);
  return now && focus.beside ? stillThere(now, focus.beside) : now === focus.beside;
}
