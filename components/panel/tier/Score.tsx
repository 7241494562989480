import type { Scored } from '../../../lib/domain/tier';
import type { RescoreView } from '../../../lib/models/panel-view';
import { useCountUp } from '../../shared/use-count-up';
import { useWords } from '../../shared/words';
import { TierMark } from './TierMark';

/** Below this a change does not show in the one decimal that is printed. */
const VISIBLE_CHANGE = 0.05;

/** Tier, score and what the last call did to it. The attributes are final at once, whatever still counts. */
export function Score({ scored, rescore }: { scored: Scored; rescore: RescoreView | undefined }) {
  const { t, f } = useWords();
  const shown = useCountUp(scored.score);
  const change =
    rescore?.before.score !== undefined && rescore.after.score !== undefined
      ? rescore.after.score - rescore.before.score
      : 0;
  return (
    <div
      class="panel-score"
      data-testid="tier"
      data-tier={scored.tier}
      data-score={scored.score.toFixed(1)}
      data-confidence={scored.confidence}
      data-override={String(scored.basis === 'override')}
      title={t.confidence[scored.confidence]}
    >
      <TierMark tier={scored.tier} confidence={scored.confidence} />
      <span class="panel-score__numbers">
        <span class="panel-score__value" aria-hidden="true">
          {f.score(shown)}
          {Math.abs(change) >= VISIBLE_CHANGE && (
            <span class="panel-score__change" data-up={String(change > 0)}>
              {change > 0 ? '▲' : '▼'}
              {f.number(Math.abs(change))}
            </span>
          )}
        </span>
        <span class="panel-score__word" aria-hidden="true">
          {t.tiers[scored.tier]}
        </span>
      </span>
      <span class="u-said">
        {t.customer.tierOf(scored.tier, t.tiers[scored.tier], f.score(scored.score))}
        {t.common.stop}
        {t.confidence[scored.confidence]}
        {t.common.stop}
      </span>
    </div>
  );
}
