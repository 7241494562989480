import type { IntentionLevel, Millis } from '../../domain/facts';
import type { Ledger } from '../../domain/ledger';
import type { Worth } from '../../domain/tier';
import type { Standard } from '../../standard/types';
import type { Purchases } from '../metrics/purchases';
import { currentSpend, meanOrder, totalSpend } from '../metrics/value';
import { knownMoney } from '../number';
import { latest } from '../time/latest';
import { YEAR_DAYS } from '../time/window';

/** The latest opportunity × the probability of the intention, while it is not past its closing day. */
function ofOpportunity(
  ledger: Pick<Ledger, 'opportunities'>,
  level: IntentionLevel | undefined,
  { probability }: Standard,
  today: number,
  now: Millis,
): number | undefined {
  const open = latest(ledger.opportunities, now);
  const amount = knownMoney(open?.amount);
  const chance = level && probability[level];
  if (!open || amount === undefined || chance === undefined) return undefined;
  return open.close !== undefined && open.close < today ? undefined : amount * chance;
}

/**
 * Current, potential and lifetime worth in the standard's currency. Unknown stays unknown: a lifetime
 * needs both the total to date and the potential.
 */
export function worthOf(
  ledger: Pick<Ledger, 'opportunities'>,
  purchases: Purchases,
  { gap, level }: { gap: number | undefined; level: IntentionLevel | undefined },
  standard: Standard,
  now: Millis,
): Worth {
  const mean = meanOrder(purchases);
  const ofBuyer = mean !== undefined && gap ? (mean * YEAR_DAYS) / gap : undefined;
  const current = currentSpend(purchases, standard.windows.spend);
  const potential = ofOpportunity(ledger, level, standard, purchases.today, now) ?? ofBuyer;
  const total = totalSpend(purchases);
  const lifetime = total === undefined || potential === undefined ? undefined : total + potential;
  return { current, potential, lifetime, total };
}
