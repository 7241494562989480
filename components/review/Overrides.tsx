import type { ReviewReport } from '../../lib/domain/review';
import { Section, Wide } from './Section';
import { useReviewWords } from './words';

/** Tiers set by hand, with the reason that somebody gave. */
export function Overrides({ overrides }: { overrides: ReviewReport['overrides'] }) {
  const { r, f } = useReviewWords();
  const { raised, lowered, same, list } = overrides;
  const all = raised + lowered + same;
  if (all === 0)
    return (
      <Section id="overrides" title={r.overrides.title} hint={r.overrides.none}>
        {null}
      </Section>
    );
  return (
    <Section id="overrides" title={r.overrides.title} hint={r.overrides.hint}>
      <p data-testid="review-overrides" data-raised={raised} data-lowered={lowered} data-same={same}>
        {r.overrides.counts(raised, lowered, same)}
      </p>
      {list.length < all && <p class="review-hint">{r.overrides.first(list.length)}</p>}
      <Wide label={r.overrides.title}>
        <table class="review-table">
          <thead>
            <tr>
              <th scope="col">{r.name}</th>
              <th scope="col">{r.overrides.byScore}</th>
              <th scope="col">{r.overrides.set}</th>
              <th scope="col">{r.overrides.reason}</th>
              <th scope="col">{r.overrides.until}</th>
            </tr>
          </thead>
          <tbody>
            {list.map((row) => (
              <tr key={row.id} data-testid="review-override" data-from={row.byScore} data-to={row.tier}>
                <th scope="row">
                  {row.name || r.unnamed} <span class="u-muted">{row.company}</span>
                </th>
                <td>
                  {row.byScore} <span class="u-muted">{f.number(row.score)}</span>
                </td>
                <td>
                  <b>{row.tier}</b>
                </td>
                <td class="review-point">{row.reason}</td>
                <td class="review-range">
                  {row.until === undefined ? r.overrides.forever : f.date(row.until)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
