import type { Fact } from '../domain/facts';
import type { Interaction } from '../domain/interaction';
import { emptyLedger, LEDGER_VERSION, type Ledger } from '../domain/ledger';
import type { OutcomeRule } from '../standard/types';
import { extend } from './entries/extend';
import { entriesOfFact } from './entries/from-fact';
import { entriesOfInteraction } from './entries/from-interaction';

/**
 * The ledger with one more interaction; the given one is left as it was. `outcomes` say which codes
 * record a purchase and which open a complaint. Equal to `rebuildLedger` over all that was appended, in
 * whatever order. An interaction that was edited or deleted needs a rebuild.
 */
export const appendInteraction = (
  ledger: Ledger,
  interaction: Interaction,
  outcomes: readonly OutcomeRule[],
): Ledger => extend(ledger, [entriesOfInteraction(interaction, outcomes)]);

/** The ledger with one more fact; the given one is left as it was. */
export const appendFact = (ledger: Ledger, fact: Fact): Ledger => extend(ledger, [entriesOfFact(fact)]);

/** The ledger of all of a customer's facts, in any order. */
export const rebuildLedger = (
  interactions: readonly Interaction[],
  facts: readonly Fact[],
  outcomes: readonly OutcomeRule[],
): Ledger =>
  extend(emptyLedger(), [
    ...interactions.map((interaction) => entriesOfInteraction(interaction, outcomes)),
    ...facts.map(entriesOfFact),
  ]);

/** Whether a stored ledger has today's shape and meaning; else it is rebuilt from the facts. */
export const isCurrentLedger = (ledger: Pick<Ledger, 'version'>): boolean =>
  ledger.version === LEDGER_VERSION;
