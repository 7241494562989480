import type { Interaction } from '../../domain/interaction';
import type { Database } from '../../domain/stores';
import { rebuildLedger } from '../../scoring/ledger';
import type { Context } from '../context';
import { applySideEffects } from './side-effects';

/** A line of the history deleted by mistake comes back as it was, with what it did to the customer. */
export async function restoreInteraction(
  database: Database,
  deleted: Interaction,
  context: Context,
): Promise<void> {
  await database.write(async (stores) => {
    const stored = await stores.customers.get(deleted.customerId);
    if (!stored) return;
    const rule = context.standard.outcomes.find(({ code }) => code === deleted.outcome);
    const { customer, interaction } = applySideEffects(stored, deleted, rule);
    await stores.interactions.put(interaction);
    const interactions = await stores.interactions.all(customer.id);
    const facts = await stores.facts.all(customer.id);
    await stores.customers.put({
      ...customer,
      ledger: rebuildLedger(interactions, facts, context.standard.outcomes),
      updatedAt: context.now,
    });
  });
}
