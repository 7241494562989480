import { dayOf } from '../../domain/facts';
import type { Interaction } from '../../domain/interaction';
import type { OutcomeRule } from '../../standard/types';
import { numbersOf } from '../number';
import { rulesByCode } from '../outcome-rules';
import type { Entries } from './entries';
import { needEntry, purchaseEntry } from './from-fact';

/** What a logged contact adds to the ledger. An outcome the standard does not know still counts as one. */
export function entriesOfInteraction(interaction: Interaction, outcomes: readonly OutcomeRule[]): Entries {
  const { at, loggedAt, outcome: code } = interaction;
  if (!Number.isFinite(at) || !Number.isFinite(loggedAt)) return {};
  const day = dayOf(at);
  const rule = rulesByCode(outcomes).get(code);
  // A sale is a purchase even when nobody typed its amount.
  const purchase = interaction.purchase ?? (rule?.recordsPurchase ? {} : undefined);
  const { csat, nps } = numbersOf({ csat: interaction.csat, nps: interaction.nps });
  const tierBefore = interaction.before.tier;
  return {
    outcomes: [{ day, code, count: 1, last: at }],
    ...(purchase && { purchases: [purchaseEntry(purchase, at, loggedAt)] }),
    ...(interaction.need && { needs: [needEntry(interaction.need, at)] }),
    ...(csat !== undefined && { csat: [{ at, value: csat }] }),
    ...(nps !== undefined && { nps: [{ at, value: nps }] }),
    ...(interaction.also.includes('referral') && { referrals: [{ day, count: 1 }] }),
    ...(rule?.opensComplaint && {
      complaints: [
        {
          at,
          ...(tierBefore && { tierBefore }),
          ...numbersOf({ closedAt: interaction.complaintClosedAt }),
        },
      ],
    }),
  };
}
