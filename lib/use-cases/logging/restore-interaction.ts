import type { Interaction } from '../../domain/interaction';
import type { Database, Stores } from '../../domain/stores';
import { rebuildLedger } from '../../scoring/ledger';
import type { Context } from '../context';
import { addToDraft } from './drafts';
import { applySideEffects } from './side-effects';
import { takeBack } from './take-back';

async function restore(stores: Stores, gone: Interaction, context: Context): Promise<void> {
  const stored = await stores.customers.get(gone.customerId);
  if (!stored) return;
  const rule = context.standard.outcomes.find(({ code }) => code === gone.outcome);
  const { customer, interaction } = applySideEffects(stored, gone, rule);
  await stores.interactions.put(interaction);
  const interactions = await stores.interactions.all(customer.id);
  const facts = await stores.facts.all(customer.id);
  await stores.customers.put({
    ...customer,
    ledger: rebuildLedger(interactions, facts, context.standard.outcomes),
    updatedAt: context.now,
  });
}

/** A line of the history deleted by mistake comes back as it was, with what it did to the customer. */
export async function restoreInteraction(
  database: Database,
  deleted: Interaction,
  context: Context,
): Promise<void> {
  await database.write((stores) => restore(stores, deleted, context));
}

/** What a note has beyond the one it grew from. */
const added = (note = '', before = '') => (note.startsWith(before) ? note.slice(before.length).trim() : note);

/** Takes back a logging that was no choice, and puts back the one it replaced, details and all. */
export async function restoreReplaced(
  database: Database,
  mistakenId: string,
  replaced: Interaction,
  context: Context,
): Promise<void> {
  await database.write(async (stores) => {
    const mistaken = await takeBack(stores, mistakenId, context, 'replace');
    if (!mistaken) return;
    await restore(stores, replaced, context);
    // What was typed since goes back to the desk rather than with the mistake.
    const note = added(mistaken.note, replaced.note);
    const points = mistaken.talkingPoints.filter((point) => !replaced.talkingPoints.includes(point));
    await addToDraft(stores, { owner: mistaken.customerId, note, points, at: context.now });
  });
}
