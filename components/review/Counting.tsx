import type { ReviewActions, ReviewView } from '../../lib/models/review-view';
import { useReviewWords } from './words';

/** How far it is, with a way out; afterwards the way to count anew. */
export function Counting({ view, actions }: { view: ReviewView; actions: ReviewActions }) {
  const { r, n } = useReviewWords();
  const { progress, cancelled, report } = view;
  if (progress)
    return (
      <div
        class="review-counting"
        data-testid="review-progress"
        data-phase={progress.phase}
        data-done={progress.done}
      >
        <progress aria-label={r.counting.label} value={progress.share} max={1} />
        <span class="review-counting__words">{r.counting[progress.phase](n.count(progress.done))}</span>
        <button type="button" class="button" data-testid="review-cancel" onClick={actions.cancel}>
          {r.counting.cancel}
        </button>
      </div>
    );
  return (
    <div class="review-counting">
      {cancelled && (
        <span class="review-counting__words" role="status" data-testid="review-cancelled">
          {r.counting.cancelled(n.count(report?.customers ?? 0))}
        </span>
      )}
      <button type="button" class="button" data-testid="review-again" onClick={actions.count}>
        {r.counting.again}
      </button>
    </div>
  );
}
