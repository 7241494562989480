import type { Customer } from '../../domain/customer';
import { keysOf } from '../../domain/identity';
import type { Interaction } from '../../domain/interaction';
import type { LookedUp, ReadPerson } from '../../domain/reading';
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

/** Answers each question once. */
function once<A extends string | undefined, T>(ask: (about: A) => Promise<T>): (about: A) => Promise<T> {
  const answers = new Map<A, Promise<T>>();
  return (about) => {
    const answer = answers.get(about) ?? ask(about);
    answers.set(about, answer);
    return answer;
  };
}

/**
 * Who of the people on a page is known, in their order: one look-up for all. Told apart exactly as in the
 * panel (recognise.ts): a badge never stands beside somebody whom the panel would not show.
 */
export async function knownPeople(
  stores: Stores,
  people: readonly LookedUp[],
  standard: Standard,
  now: number,
): Promise<(Known | undefined)[]> {
  const keys = new Set(people.flatMap(keysOf));
  const byKey = new Map<string, Customer[]>();
  for (const customer of await stores.customers.findByKeys([...keys]))
    for (const key of customer.keys) byKey.set(key, [...(byKey.get(key) ?? []), customer]);
  const count = once(() => stores.customers.count());
  const found = {
    choices: stores.choices,
    customers: {
      ...stores.customers,
      findByKeys: async (wanted: readonly string[]) => [
        ...new Set(wanted.flatMap((key) => byKey.get(key) ?? [])),
      ],
      // Namesakes are for the panel to suggest.
      findByName: async () => [],
      // A column of masked numbers is a question a row.
      count: () => count(undefined),
    },
  };
  const last = once(async (id: string) => (await stores.interactions.latest(id, 1))[0]);
  const tell = async (customer: Customer): Promise<Known> => ({
    customer,
    assessment: assess(customer, standard, now),
    last: await last(customer.id),
  });
  return Promise.all(
    people.map(async (person) => {
      const recognition = await recognise(found, { ...person, confidence: 1, why: [] });
      return recognition.kind === 'known' ? tell(recognition.customer) : undefined;
    }),
  );
}

/** The toolbar's letter for the person of a tab: a tier, `?`, `+`, `⊘`, `•` where none may be told. */
export async function markOf(
  stores: Stores,
  person: ReadPerson | undefined,
  standard: Standard,
  now: number,
): Promise<'A' | 'B' | 'C' | 'D' | '?' | '+' | '⊘' | '•' | ''> {
  if (!person) return '';
  const recognition = await recognise(stores, person);
  if (recognition.kind === 'several') return '?';
  if (recognition.kind === 'unknown') return '+';
  const assessment = assess(recognition.customer, standard, now);
  if (assessment.scored) return assessment.tier;
  return assessment.why === 'do-not-call' ? '⊘' : '•';
}
