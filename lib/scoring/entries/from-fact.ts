import { dayOf, type Fact, type NeedDetails, type PurchaseDetails } from '../../domain/facts';
import type { LedgerNeed, LedgerPurchase } from '../../domain/ledger';
import { knownCount, numbersOf } from '../number';
import type { Entries } from './entries';

export const purchaseEntry = (
  { amount, profit, termStart, termEnd }: PurchaseDetails,
  at: number,
  loggedAt: number,
): LedgerPurchase => ({ day: dayOf(at), loggedAt, ...numbersOf({ amount, profit, termStart, termEnd }) });

export const needEntry = ({ type, complexity }: NeedDetails, at: number): LedgerNeed => ({
  day: dayOf(at),
  type,
  ...numbersOf({ complexity }),
});

/** What a fact adds to the ledger; one without a usable date or value adds nothing. */
export function entriesOfFact(fact: Fact): Entries {
  if (!Number.isFinite(fact.at) || !Number.isFinite(fact.loggedAt)) return {};
  const { at, loggedAt } = fact;
  switch (fact.kind) {
    case 'purchase': {
      const purchase = purchaseEntry(fact, at, loggedAt);
      return { purchases: [fact.source === 'import' ? { ...purchase, imported: true } : purchase] };
    }
    case 'need':
      return { needs: [needEntry(fact, at)] };
    case 'intention':
      return { intentions: [{ at, level: fact.level }] };
    case 'csat':
    case 'nps':
    case 'usage':
      return Number.isFinite(fact.value) ? { [fact.kind]: [{ at, value: fact.value }] } : {};
    case 'referral': {
      // Whole people: sums of a day then do not depend on the order of adding.
      const count = Math.floor(knownCount(fact.count));
      return count > 0 ? { referrals: [{ day: dayOf(at), count }] } : {};
    }
    case 'feedback':
      return { feedback: [{ day: dayOf(at), count: 1 }] };
    case 'opportunity': {
      const { amount, close } = fact;
      return Number.isFinite(amount) ? { opportunities: [{ at, amount, ...numbersOf({ close }) }] } : {};
    }
    case 'aggregate': {
      const { totalSpend, orders, firstOrder, lastOrder, totalProfit } = fact;
      const details = numbersOf({ totalSpend, orders, firstOrder, lastOrder, totalProfit });
      return Object.keys(details).length > 0 ? { aggregates: [{ importedAt: loggedAt, ...details }] } : {};
    }
  }
}
