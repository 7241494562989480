import type { Confidence, Tier, Unscored } from '../../../lib/domain/tier';
import { useWords } from '../../shared/words';

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
  const { tierColour } = useWords();
  const colour = tierColour(tier);
  return (
    <span
      class={`tier-mark tier-mark--${tier.toLowerCase()}${small ? ' tier-mark--small' : ''}`}
      data-confidence={confidence}
      data-colour={colour}
      style={`--tier:var(--tier-${colour});--tier-soft:var(--tier-${colour}-soft)`}
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
