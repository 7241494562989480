import type { Customer } from '../domain/customer';
import { DAY_MS, type Millis } from '../domain/facts';
import type { Gap, ReviewReport } from '../domain/review';
import type { IndicatorId, Scored } from '../domain/tier';
import { npsOf } from '../scoring/metrics/loyalty';

/** Nobody knows such a customer any more, days. */
export const STALE_DAYS = 180;

type Known = Pick<Customer, 'emails' | 'phones' | 'ledger' | 'createdAt'>;

/** When somebody last spoke with them; never is since they were added. */
function lastContact({ ledger, createdAt }: Known, now: Millis): Millis {
  let last = createdAt;
  for (const { last: at } of ledger.outcomes) if (at <= now && at > last) last = at;
  return last;
}

const lacks: Readonly<Record<Gap, (customer: Known, scored: Scored, now: Millis) => boolean>> = {
  spend: (_, scored) => !has(scored, 'monetary'),
  satisfaction: (_, scored) => !has(scored, 'satisfaction'),
  // Not the indicator: a referral stands in for an answer there.
  recommendation: ({ ledger }, _, now) => npsOf(ledger, now) === undefined,
  phone: ({ phones }) => phones.length === 0,
  email: ({ emails }) => emails.length === 0,
};
const has = ({ indicators }: Scored, wanted: IndicatorId): boolean =>
  indicators.some(({ id }) => id === wanted);

/** How much of what scores could rest on is known. Customers without a tier are left out. */
export function startCoverage(now: Millis) {
  const confidence = { low: 0, medium: 0, high: 0 };
  const lacking: Record<Gap, number> = { spend: 0, satisfaction: 0, recommendation: 0, phone: 0, email: 0 };
  let stale = 0;
  let sum = 0;
  let count = 0;
  return {
    add(customer: Known, scored: Scored): void {
      count++;
      sum += scored.coverage;
      confidence[scored.confidence]++;
      for (const gap of Object.keys(lacks) as Gap[]) if (lacks[gap](customer, scored, now)) lacking[gap]++;
      if (now - lastContact(customer, now) > STALE_DAYS * DAY_MS) stale++;
    },
    result: (): ReviewReport['coverage'] => ({
      confidence: { ...confidence },
      mean: count === 0 ? 0 : sum / count,
      lacking: { ...lacking },
      stale,
    }),
  };
}
