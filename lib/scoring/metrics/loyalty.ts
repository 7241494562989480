import type { Millis } from '../../domain/facts';
import type { Ledger } from '../../domain/ledger';
import type { Standard } from '../../standard/types';
import { known, knownCount } from '../number';
import { latest } from '../time/latest';
import { ageOf, MONTH_DAYS } from '../time/window';
import type { Purchases } from './purchases';
import type { Raw, RawMetrics } from './raw';

/** Latest CSAT 1–5, unknown once older than the survey window. */
export const csatOf = (ledger: Pick<Ledger, 'csat'>, standard: Standard, now: Millis): number | undefined =>
  known(latest(ledger.csat, now, standard.windows.survey)?.value, 1, 5);

/** Latest NPS 0–10. */
export const npsOf = (ledger: Pick<Ledger, 'nps'>, now: Millis): number | undefined =>
  known(latest(ledger.nps, now)?.value, 0, 10);

/** Months since the first purchase × share of purchases that are repeats; known from the second on. */
function attachment({ count, first, today }: Purchases): Raw | undefined {
  if (count < 2 || first === undefined) return undefined;
  const months = (today - first) / MONTH_DAYS;
  return {
    raw: (months * (count - 1)) / count,
    // A young relationship is no fault.
    lowerBound: true,
    params: { months: Math.floor(months), purchases: count },
  };
}

function advocacy(ledger: Ledger, standard: Standard, purchases: Purchases, now: Millis): Raw | undefined {
  const nps = npsOf(ledger, now);
  const referrals = ledger.referrals
    .filter((entry) => ageOf(entry.day, purchases.today) !== undefined)
    .reduce((sum, entry) => sum + knownCount(entry.count), 0);
  if (nps === undefined && referrals === 0) return undefined;
  return {
    raw: nps ?? referrals,
    bonus: referrals * standard.referral.points,
    base: nps === undefined ? standard.referral.base : undefined,
    lowerBound: nps === undefined,
    params: { ...(nps !== undefined && { nps }), referrals },
  };
}

/** Satisfaction, attachment and advocacy. */
export function loyaltyMetrics(
  ledger: Ledger,
  purchases: Purchases,
  standard: Standard,
  now: Millis,
): RawMetrics {
  const csat = csatOf(ledger, standard, now);
  return {
    ...(csat !== undefined && { satisfaction: { raw: csat, lowerBound: false, params: { csat } } }),
    attachment: attachment(purchases),
    advocacy: advocacy(ledger, standard, purchases, now),
  };
}
