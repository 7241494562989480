import type { Customer, TierOverride } from '../../domain/customer';
import type { Millis } from '../../domain/facts';
import type { Ledger, LedgerComplaint } from '../../domain/ledger';
import { type Confidence, type Dimension, TIERS, type Tier, type TierBasis } from '../../domain/tier';
import type { Standard } from '../../standard/types';

/** Sums of weights such as 0.275 + 0.165 miss round thresholds by a binary hair. */
const HAIR = 1e-9;

const tierByFloor = (score: number, { floors }: Standard): Tier =>
  score >= floors.A ? 'A' : score >= floors.B ? 'B' : score >= floors.C ? 'C' : 'D';

const higher = (a: Tier, b: Tier): boolean => TIERS.indexOf(a) < TIERS.indexOf(b);

/** The tier the rounded score gives, and whether the gate held it one tier back. */
export function scoreTierOf(
  score: number,
  dimensions: Partial<Record<Dimension, number>>,
  standard: Standard,
): { tier: Tier; gated: boolean } {
  const tier = tierByFloor(score, standard);
  const { gate } = standard;
  if (!gate || tier !== gate.tier) return { tier, gated: false };
  const value = dimensions[gate.dimension];
  const below = TIERS[TIERS.indexOf(tier) + 1];
  if (below === undefined || (value !== undefined && value >= gate.floor - HAIR))
    return { tier, gated: false };
  return { tier: below, gated: true };
}

/** Complaints logged by `now` and not closed by then. */
export const openComplaints = (ledger: Pick<Ledger, 'complaints'>, now: Millis): LedgerComplaint[] =>
  ledger.complaints.filter(
    ({ at, closedAt }) => at <= now && (closedAt === undefined || Number.isNaN(closedAt) || closedAt > now),
  );

/** The manual override, until it expires. */
export const activeOverride = (
  { override }: Pick<Customer, 'override'>,
  now: Millis,
): TierOverride | undefined =>
  override && (override.until === undefined || now < override.until) ? override : undefined;

/** The tier shown: a manual override wins; an open complaint keeps the tier from falling meanwhile. */
export function shownTier(
  scored: { tier: Tier; gated: boolean },
  override: TierOverride | undefined,
  complaints: readonly LedgerComplaint[],
): { tier: Tier; basis: TierBasis } {
  if (override) return { tier: override.tier, basis: 'override' };
  const kept = TIERS.find((tier) => complaints.some(({ tierBefore }) => tierBefore === tier));
  if (kept && higher(kept, scored.tier)) return { tier: kept, basis: 'complaint' };
  return { tier: scored.tier, basis: scored.gated ? 'gate' : 'score' };
}

/** How far the score rests on what is known: coverage is Σ known w, 0–1. */
export const confidenceOf = (coverage: number, { confidence }: Standard): Confidence =>
  coverage < confidence.low - HAIR ? 'low' : coverage < confidence.medium - HAIR ? 'medium' : 'high';
