import type { TierThen } from '../../lib/domain/review';
import { TierMark } from '../panel/tier/TierMark';
import { useReviewWords } from './words';

/** Letter in its shape, and name; who has no tier has words only. */
export function TierName({ tier, none }: { tier: TierThen; none?: string }) {
  const { r, t } = useReviewWords();
  if (tier === 'none') return <span class="u-muted">{none ?? r.none}</span>;
  return (
    <span class="review-tier">
      <TierMark tier={tier} confidence="high" small />
      <span>
        <span class="u-said">{tier} </span>
        {t.tiers[tier]}
      </span>
    </span>
  );
}
