import type { Attention, TierThen } from '../domain/review';
import { TIERS } from '../domain/tier';

/** Whom calls and talk went to against who spends, by today's tier. */
export function startAttention() {
  const rows = new Map<TierThen, Attention>();
  const row = (tier: TierThen): Attention => {
    const known = rows.get(tier) ?? { tier, customers: 0, calls: 0, talk: 0, spend: 0 };
    rows.set(tier, known);
    return known;
  };
  for (const tier of TIERS) row(tier);
  return {
    /** @param spend current spend; undefined is unknown and adds nothing. */
    customer(tier: TierThen, spend: number | undefined): void {
      const known = row(tier);
      known.customers++;
      known.spend += spend ?? 0;
    },
    call(tier: TierThen, seconds: number | undefined): void {
      const known = row(tier);
      known.calls++;
      if (seconds !== undefined && Number.isFinite(seconds) && seconds > 0) known.talk += seconds;
    },
    result: (): Attention[] => [...rows.values()].map((known) => ({ ...known })),
  };
}
