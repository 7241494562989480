import type { ReviewReport } from '../../lib/domain/review';
import type { ReviewView } from '../../lib/models/review-view';
import { RateCells, rateData, scaleOf } from './Bar';
import { Section, Wide } from './Section';
import { useReviewWords } from './words';

/** What was said, and what came of it. */
export function Points({ points, titles }: { points: ReviewReport['points']; titles: ReviewView['points'] }) {
  const { r, n } = useReviewWords();
  const { all, list } = points;
  const most = scaleOf([all, ...list.map(({ forward }) => forward)]);
  if (list.length === 0)
    return (
      <Section id="points" title={r.points.title} hint={r.points.none}>
        {null}
      </Section>
    );
  return (
    <Section id="points" title={r.points.title} hint={r.points.hint}>
      {all.interval && <p>{r.points.usual(n.share(all.hits / all.calls))}</p>}
      <Wide label={r.points.title}>
        <table class="review-table review-points">
          <thead>
            <tr>
              <th scope="col">{r.points.point}</th>
              <th scope="col" class="review-number">
                {r.points.uses}
              </th>
              <th scope="col" class="review-number">
                {r.sales}
              </th>
              <th scope="col" class="review-number">
                {r.points.forward}
              </th>
              <th scope="col" colSpan={2}>
                {r.interval}
              </th>
              <th scope="col">{r.points.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {list.map(({ id, uses, forward, sales, verdict }) => (
              <tr
                key={id}
                data-testid="review-point"
                data-id={id}
                data-uses={uses}
                {...rateData(forward)}
                data-sales={sales}
                data-forward={forward.hits}
                data-verdict={verdict}
              >
                <th scope="row" class="review-point">
                  {titles[id]?.goal ?? id}
                  {titles[id] && <span class="review-hint">{titles[id].opening}</span>}
                </th>
                <td class="review-number">{n.count(uses)}</td>
                <td class="review-number">{n.count(sales)}</td>
                <RateCells rate={forward} most={most} />
                <td class="review-verdict" data-verdict={verdict}>
                  {r.points.verdicts[verdict]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
