import type { Customer } from '../domain/customer';
import type { OverrideRow, ReviewReport } from '../domain/review';
import { type Scored, TIERS } from '../domain/tier';
import { LISTED } from './moves';

/** Tiers that somebody set against the score: each says where the standard and the company disagree. */
export function startOverrides() {
  const list: OverrideRow[] = [];
  const counts = { raised: 0, lowered: 0, same: 0 };
  return {
    add(
      { id, name, company }: Pick<Customer, 'id' | 'name' | 'company'>,
      { override, scoreTier, score }: Scored,
    ): void {
      if (!override) return;
      const up = TIERS.indexOf(scoreTier) - TIERS.indexOf(override.tier);
      counts[up > 0 ? 'raised' : up < 0 ? 'lowered' : 'same']++;
      if (list.length >= LISTED) return;
      list.push({
        id,
        ...(name && { name }),
        ...(company && { company }),
        byScore: scoreTier,
        tier: override.tier,
        score,
        reason: override.reason,
        ...(override.until !== undefined && { until: override.until }),
      });
    },
    result: (): ReviewReport['overrides'] => ({ ...counts, list: [...list] }),
  };
}
