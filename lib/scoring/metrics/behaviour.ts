import type { Millis } from '../../domain/facts';
import type { Ledger } from '../../domain/ledger';
import type { Standard } from '../../standard/types';
import { known } from '../number';
import { latest } from '../time/latest';
import { feedbackOf } from './feedback';
import type { Purchases } from './purchases';
import type { RawMetrics } from './raw';

/** Whole days since the last purchase, 0 while a term runs; undefined where no date is known. */
export const daysSincePurchase = ({ last, running, today }: Purchases): number | undefined =>
  running ? 0 : last === undefined ? undefined : today - last;

/** Last purchase, usage and feedback. */
export function behaviourMetrics(
  ledger: Ledger,
  purchases: Purchases,
  standard: Standard,
  now: Millis,
): RawMetrics {
  const days = daysSincePurchase(purchases);
  const usage = known(latest(ledger.usage, now, standard.windows.survey)?.value, 0, 100);
  return {
    // Complete once an order date was imported.
    ...(days !== undefined && {
      purchase: { raw: days, lowerBound: purchases.opening?.last === undefined, params: { days } },
    }),
    ...(usage !== undefined && { usage: { raw: usage, lowerBound: false, params: { level: usage } } }),
    feedback: feedbackOf(ledger, standard, purchases.today),
  };
}
