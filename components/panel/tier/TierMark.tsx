import type { Confidence, Tier, Unscored } from '../../../lib/domain/tier';

/** The letter in its tier's own shape; low confidence has a dashed outline. Colour is never the only sign. */
export function TierMark({
  tier,
  confidence,
  small = false,
}: {
  tier: Tier;
  confidence: Confidence;
  small?: boolean;
}) {
  return (
    <span
      class={`tier-mark tier-mark--${tier.toLowerCase()}${small ? ' tier-mark--small' : ''}`}
      data-confidence={confidence}
      aria-hidden="true"
    >
      {tier}
    </span>
  );
}

/** In its place for people who must not be called, and for those who are not to be profiled. */
export function NoTierMark({ why, small = false }: { why: Unscored['why']; small?: boolean }) {
  const stop = why === 'do-not-call';
  return (
    <span
      class={`tier-mark tier-mark--${stop ? 'stop' : 'quiet'}${small ? ' tier-mark--small' : ''}`}
      aria-hidden="true"
    >
      {stop ? '⊘' : '•'}
    </span>
  );
}
