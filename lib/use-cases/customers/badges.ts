import type { Customer } from '../../domain/customer';
import type { Interaction } from '../../domain/interaction';
import type { ReadPerson } from '../../domain/reading';
import type { Standard } from '../../domain/standard';
import type { Stores } from '../../domain/stores';
import type { Assessment } from '../../domain/tier';
import { assess } from '../../scoring/assess';
import { recognise } from './recognise';

export interface Known {
  customer: Customer;
  assessment: Assessment;
  last?: Interaction;
}

/** Which of the identity keys of a page belong to known customers: one look-up a batch. */
export async function knownByKeys(
  stores: Stores,
  keys: readonly string[],
  standard: Standard,
  now: number,
): Promise<Map<string, Known>> {
  const wanted = new Set(keys);
  const found = new Map<string, Known>();
  const customers = await stores.customers.findByKeys([...wanted]);
  const known = await Promise.all(
    customers.map(async (customer): Promise<Known> => {
      const [last] = await stores.interactions.latest(customer.id, 1);
      return { customer, assessment: assess(customer, standard, now), last };
    }),
  );
  const shared = new Set<string>();
  for (const one of known) {
    for (const key of one.customer.keys) {
      if (!wanted.has(key)) continue;
      // Two customers behind one number: no badge says who is meant.
      if (found.has(key)) shared.add(key);
      found.set(key, one);
    }
  }
  for (const key of shared) found.delete(key);
  return found;
}

/** The toolbar's letter for the person of a tab: a tier, `?`, `+`, `⊘`. */
export async function markOf(
  stores: Stores,
  person: ReadPerson | undefined,
  standard: Standard,
  now: number,
): Promise<'A' | 'B' | 'C' | 'D' | '?' | '+' | '⊘' | ''> {
  if (!person) return '';
  const recognition = await recognise(stores, person);
  if (recognition.kind === 'several') return '?';
  if (recognition.kind === 'unknown') return '+';
  const assessment = assess(recognition.customer, standard, now);
  return assessment.scored ? assessment.tier : '⊘';
}
