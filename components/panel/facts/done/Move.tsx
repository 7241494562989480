import type { TierMoment } from '../../../../lib/domain/interaction';
import { useWords } from '../../../shared/words';
import { useFactWords } from '../told';

/** Half of the last decimal shown. */
export const VISIBLE_CHANGE = 0.05;

/** Score and tier, before → after; nothing where there is no score. */
export function Move({ before, after }: { before: TierMoment; after: TierMoment }) {
  const { f } = useWords();
  const w = useFactWords();
  if (before.score === undefined || after.score === undefined) return null;
  const points = after.score - before.score;
  const still = Math.abs(points) < VISIBLE_CHANGE;
  if (still && before.tier === after.tier) return <span class="panel-rescore__why">{w.same}</span>;
  return (
    <>
      <span class="panel-rescore__move">
        <b>
          {f.score(before.score)} {before.tier}
        </b>{' '}
        →{' '}
        <b>
          {f.score(after.score)} {after.tier}
        </b>
      </span>{' '}
      {!still && <span class="panel-rescore__why">{w.points(f.points(points))}</span>}
    </>
  );
}
