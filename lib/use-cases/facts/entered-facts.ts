import type { CustomerId } from '../../domain/customer';
import { dayOf, type Fact } from '../../domain/facts';
import type { Stores } from '../../domain/stores';

/** Facts that were entered by hand, newest first: what the agent may delete. */
export const enteredFacts = async (stores: Pick<Stores, 'facts'>, customerId: CustomerId): Promise<Fact[]> =>
  (await stores.facts.all(customerId))
    .filter((fact) => fact.source === 'hand')
    .sort((a, b) => dayOf(b.at) - dayOf(a.at) || b.loggedAt - a.loggedAt);
