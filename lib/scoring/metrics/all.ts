import type { Customer } from '../../domain/customer';
import type { Millis } from '../../domain/facts';
import type { Standard } from '../../standard/types';
import { behaviourMetrics } from './behaviour';
import { loyaltyMetrics } from './loyalty';
import type { NeedSummary } from './need';
import type { Purchases } from './purchases';
import type { RawMetrics } from './raw';
import { valueMetrics } from './value';

/** What of a customer scoring needs. */
export type Subject = Pick<Customer, 'ledger' | 'doNotCall' | 'override' | 'phones' | 'noProfiling'>;

/** The raw metrics of every indicator that is known. */
export const metricsOf = (
  ledger: Subject['ledger'],
  { purchases, need }: { purchases: Purchases; need: NeedSummary },
  standard: Standard,
  now: Millis,
): RawMetrics => ({
  ...valueMetrics(purchases, standard.windows.spend),
  ...need.metrics,
  ...behaviourMetrics(ledger, purchases, standard, now),
  ...loyaltyMetrics(ledger, purchases, standard, now),
});
