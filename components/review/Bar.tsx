import type { Rate } from '../../lib/domain/review';
import { useReviewWords } from './words';

const percent = (share: number): string => `${Math.round(1000 * Math.min(1, Math.max(0, share))) / 10}%`;

/** As long as its share (0–1) of the cell; the number stands beside it. */
export function Bar({ share }: { share: number }) {
  return (
    <span class="review-bar" aria-hidden="true">
      <span class="review-bar__fill" style={{ width: percent(share) }} />
    </span>
  );
}

/** Where the true share lies, on a scale from 0 to `most`, with a mark at what was seen. */
function Interval({ rate: { hits, calls, interval }, most }: { rate: Rate; most: number }) {
  if (!interval) return <span class="review-interval" aria-hidden="true" />;
  const { low, high } = interval;
  return (
    <span class="review-interval" data-known="true" aria-hidden="true">
      <span
        class="review-interval__range"
        style={{ insetInlineStart: percent(low / most), width: percent((high - low) / most) }}
      />
      <span class="review-interval__seen" style={{ insetInlineStart: percent(hits / calls / most) }} />
    </span>
  );
}

/** The end of the scale: the highest that any of the rates may be. */
export const scaleOf = (rates: readonly Rate[]): number =>
  Math.max(0.05, ...rates.map(({ interval }) => interval?.high ?? 0));

/** The cells of a rate: seen, range in numbers, range drawn. Never a bare percentage of a few calls. */
export function RateCells({ rate, most }: { rate: Rate; most: number }) {
  const { r, n } = useReviewWords();
  const { interval, hits, calls } = rate;
  return (
    <>
      <td class="review-number">
        {interval ? n.share(hits / calls) : <span class="u-muted">{r.tooFew}</span>}
      </td>
      <td class="review-range">{interval && r.range(n.share(interval.low), n.share(interval.high))}</td>
      <td class="review-drawn">
        <Interval rate={rate} most={most} />
      </td>
    </>
  );
}

/** The same for whoever reads the page with a script. */
export const rateData = ({ hits, calls, interval }: Rate) => ({
  'data-sales': hits,
  'data-calls': calls,
  'data-low': interval?.low.toFixed(4),
  'data-high': interval?.high.toFixed(4),
});
