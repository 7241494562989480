import { INTENTION_LEVELS, type IntentionLevel } from '../domain/facts';
import type { ReviewReport, TierThen } from '../domain/review';
import { TIERS } from '../domain/tier';
import { rateOf } from './wilson';

type Counts = { hits: number; calls: number };

const count = <K>(counts: Map<K, Counts>, key: K, hit: boolean): void => {
  const entry = counts.get(key) ?? { hits: 0, calls: 0 };
  counts.set(key, entry);
  entry.calls++;
  if (hit) entry.hits++;
};

const NOTHING: Counts = { hits: 0, calls: 0 };

/** Sales among reached calls; fed one such call at a time. */
export function startConversion() {
  const all = { ...NOTHING };
  const byTier = new Map<TierThen, Counts>();
  const byIntention = new Map<IntentionLevel | 'unknown', Counts>();
  return {
    /** @param tier shown when the call was made, @param level of the evening before. */
    add(tier: TierThen, level: IntentionLevel | undefined, sale: boolean): void {
      all.calls++;
      if (sale) all.hits++;
      count(byTier, tier, sale);
      count(byIntention, level ?? 'unknown', sale);
    },
    result(): ReviewReport['conversion'] {
      const levels = [...INTENTION_LEVELS].reverse();
      return {
        all: rateOf(all),
        byTier: [...TIERS, 'none' as const]
          .filter((tier) => tier !== 'none' || byTier.has(tier))
          .map((tier) => ({ tier, rate: rateOf(byTier.get(tier) ?? NOTHING) })),
        byIntention: [...levels, 'unknown' as const].map((level) => ({
          level,
          rate: rateOf(byIntention.get(level) ?? NOTHING),
        })),
      };
    },
  };
}
