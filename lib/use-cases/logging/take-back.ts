import type { Interaction } from '../../domain/interaction';
import type { Database, Stores } from '../../domain/stores';
import { rebuildLedger } from '../../scoring/ledger';
import type { Context } from '../context';
import { newPersonKey } from '../customers/recognise';
import { addToDraft, moveDraft } from './drafts';
import { revertSideEffects } from './side-effects';

/**
 * Takes a logged interaction out of a customer's history, within a transaction: row, ledger, and what it
 * did to numbers and do-not-call. Answers what was taken, or undefined when it was gone already.
 *
 * `undo` gives note and call back to the desk and removes a customer that only this logging added;
 * `replace` keeps both for the outcome that follows; `delete` is the agent's wish from the history.
 */
export async function takeBack(
  stores: Stores,
  interactionId: string,
  context: Context,
  mode: 'undo' | 'replace' | 'delete',
): Promise<Interaction | undefined> {
  const interaction = await stores.interactions.get(interactionId);
  // What has gone out in a file cannot be made not to have been; the history can still be edited.
  if (!interaction || (mode !== 'delete' && !interaction.pending)) return undefined;
  await stores.interactions.delete(interactionId);
  const customer = await stores.customers.get(interaction.customerId);
  if (!customer) return interaction;

  const interactions = await stores.interactions.all(customer.id);
  const facts = await stores.facts.all(customer.id);
  const onlyAddedByThis = interaction.addedCustomer && interactions.length === 0 && facts.length === 0;
  if (mode === 'undo') {
    const owner = onlyAddedByThis ? newPersonKey(customer) : customer.id;
    await giveBack(stores, interaction, owner, context.now);
    if (onlyAddedByThis) {
      await moveDraft(stores, customer.id, owner);
      await stores.customers.delete(customer.id);
      return interaction;
    }
  }
  await stores.customers.put({
    ...revertSideEffects(customer, interaction),
    ledger: rebuildLedger(interactions, facts, context.standard.outcomes),
    updatedAt: context.now,
  });
  return interaction;
}

async function giveBack(stores: Stores, interaction: Interaction, owner: string, now: number): Promise<void> {
  const { note = '', talkingPoints: points, durationS, loggedAt, phone } = interaction;
  await addToDraft(stores, { owner, note, points, at: now });
  if (durationS !== undefined)
    await stores.calls.put({ owner, startedAt: loggedAt - durationS * 1000, phone });
}

/** The last logging is taken back, whole. */
export async function undoOutcome(
  database: Database,
  interactionId: string,
  context: Context,
): Promise<Interaction | undefined> {
  return database.write((stores) => takeBack(stores, interactionId, context, 'undo'));
}

/** Removes one line of the history; the customer is re-scored without it. */
export async function deleteInteraction(
  database: Database,
  interactionId: string,
  context: Context,
): Promise<Interaction | undefined> {
  return database.write((stores) => takeBack(stores, interactionId, context, 'delete'));
}
