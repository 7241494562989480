import type { Confidence, Tier } from '../../../lib/domain/tier';
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

/** In its place for people who must not be called. */
export function StopMark({ small = false }: { small?: boolean }) {
  return (
    <span class={`tier-mark tier-mark--stop${small ? ' tier-mark--small' : ''}`} aria-hidden="true">
      ⊘
    </span>
  );
}
