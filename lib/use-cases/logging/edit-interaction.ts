import type { Customer } from '../../domain/customer';
import type { Interaction, InteractionDetails } from '../../domain/interaction';
import type { Database, Stores } from '../../domain/stores';
import { assess } from '../../scoring/assess';
import { rebuildLedger } from '../../scoring/ledger';
import type { Context } from '../context';
import { momentOf } from './log-outcome';

/** Stores a changed interaction, rebuilds the ledger, and makes the row pending again. */
async function replaceRow(stores: Stores, changed: Interaction, context: Context): Promise<void> {
  const stored = await stores.customers.get(changed.customerId);
  await stores.interactions.put(changed);
  if (!stored) return;
  const interactions = await stores.interactions.all(stored.id);
  const facts = await stores.facts.all(stored.id);
  const customer: Customer = {
    ...stored,
    doNotCall: stored.doNotCall.map((evidence) =>
      evidence.interactionId === changed.id ? { ...evidence, ...changed.doNotCall } : evidence,
    ),
    ledger: rebuildLedger(interactions, facts, context.standard.outcomes),
    updatedAt: context.now,
  };
  await stores.customers.put(customer);
  // Only the newest contact's "after" is the present: older ones keep what was shown then.
  if (interactions.at(-1)?.id === changed.id) {
    await stores.interactions.put({
      ...changed,
      after: momentOf(assess(customer, context.standard, context.now)),
      standardVersion: context.standard.version,
    });
  }
}

/** Details and note, at once after logging or later from the history. */
export async function saveDetails(
  database: Database,
  interactionId: string,
  details: InteractionDetails,
  note: string,
  context: Context,
): Promise<void> {
  await database.write(async (stores) => {
    const interaction = await stores.interactions.get(interactionId);
    if (!interaction) return;
    const changed = {
      ...interaction,
      ...details,
      note: note || undefined,
      editedAt: context.now,
      pending: 1 as const,
    };
    await replaceRow(stores, changed, context);
  });
}

/** The complaint is settled: the tier follows the score again. */
export async function closeComplaint(
  database: Database,
  interactionId: string,
  context: Context,
): Promise<void> {
  await database.write(async (stores) => {
    const interaction = await stores.interactions.get(interactionId);
    if (!interaction) return;
    await replaceRow(
      stores,
      { ...interaction, complaintClosedAt: context.now, editedAt: context.now, pending: 1 },
      context,
    );
  });
}
