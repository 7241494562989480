import { GAPS, type ReviewReport } from '../../lib/domain/review';
import { Bar } from './Bar';
import { shareOf } from './numbers';
import { Section } from './Section';
import { useReviewWords } from './words';

const LEVELS = ['high', 'medium', 'low'] as const;

function Counts({
  caption,
  whole,
  rows,
}: {
  caption: string;
  whole: number;
  rows: readonly { key: string; label: string; count: number }[];
}) {
  const { r, n } = useReviewWords();
  return (
    <table class="review-table">
      <caption>{caption}</caption>
      <thead class="u-said">
        <tr>
          <th scope="col">{caption}</th>
          <td />
          <th scope="col">{r.customers}</th>
          <th scope="col">{r.share}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, count }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td class="review-drawn">
              <Bar share={shareOf(count, whole)} />
            </td>
            <td class="review-number">{n.count(count)}</td>
            <td class="review-number">{n.share(shareOf(count, whole))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How much is known of the customers with a tier, and what is missing. */
export function Coverage({ report: { coverage, tiered } }: { report: ReviewReport }) {
  const { r, n } = useReviewWords();
  const { confidence, lacking, stale, mean } = coverage;
  const data = Object.fromEntries([
    ...LEVELS.map((level) => [`data-${level}`, confidence[level]]),
    ...GAPS.map((gap) => [`data-no-${gap}`, lacking[gap]]),
    ['data-stale', stale],
  ]);
  return (
    <Section id="coverage" title={r.coverage.title} data-testid="review-coverage" {...data}>
      <p>
        {r.coverage.of(tiered)} {tiered > 0 && r.coverage.mean(n.share(mean))}
      </p>
      <div class="review-pair">
        <Counts
          caption={r.coverage.how}
          whole={tiered}
          rows={LEVELS.map((key) => ({ key, label: r.coverage.confidence[key], count: confidence[key] }))}
        />
        <Counts
          caption={r.coverage.lacks}
          whole={tiered}
          rows={[
            ...GAPS.map((key) => ({ key, label: r.coverage.gaps[key], count: lacking[key] })),
            { key: 'stale', label: r.coverage.stale, count: stale },
          ]}
        />
      </div>
    </Section>
  );
}
