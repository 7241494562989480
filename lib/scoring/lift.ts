import type { CustomerKind } from '../domain/customer';
import type { Millis } from '../domain/facts';
import { LIFT_CODES, type Lift } from '../domain/insight';
import { TIERS, type Tier } from '../domain/tier';
import type { Standard } from '../standard/types';
import { assess, type Subject } from './assess';
import { CANDIDATES } from './lift/candidates';
import { purchasesOf } from './metrics/purchases';
import { roundToTenth } from './number';

/** As many as an agent can keep in mind while talking. */
export const LIFTS = 2;
/** Points; less does not show in the integer that is read. */
export const LEAST_GAIN = 0.5;

const rise = (from: Tier, to: Tier): number => TIERS.indexOf(from) - TIERS.indexOf(to);

/**
 * What would lift a customer, most useful first: every candidate is added to the ledger and assessed for real, under
 * the standard given, as of `now` (epoch ms). Ranked by tiers gained, then by points. What gains less than
 * half a point is left out unless it gains a tier. Nothing for who is not scored.
 * @param kind decides which need is likely when none was ever voiced
 */
export function liftsOf(
  subject: Subject,
  standard: Standard,
  now: Millis,
  kind: CustomerKind = 'person',
  most = LIFTS,
): Lift[] {
  const scored = assess(subject, standard, now);
  if (!scored.scored) return [];
  const { ledger } = subject;
  const given = { ledger, scored, standard, kind, now, purchases: purchasesOf(ledger, now) };
  const lifts = LIFT_CODES.flatMap((code): Lift[] => {
    const supposed = CANDIDATES[code](given);
    if (!supposed) return [];
    const after = assess({ ...subject, ledger: supposed.ledger }, standard, now);
    if (!after.scored) return [];
    const gain = roundToTenth(after.score - scored.score);
    const tiers = rise(scored.tier, after.tier);
    if (gain < 0 || tiers < 0 || (gain < LEAST_GAIN && tiers === 0)) return [];
    return [
      {
        code,
        kind: supposed.kind,
        gain,
        scoreAfter: after.score,
        tierAfter: after.tier,
        raises: tiers > 0,
        params: supposed.params,
      },
    ];
  });
  return lifts.sort((a, b) => rise(a.tierAfter, b.tierAfter) || b.gain - a.gain).slice(0, most);
}
