import type { ComponentChildren } from 'preact';
import type { Rate, ReviewReport } from '../../lib/domain/review';
import { RateCells, rateData, scaleOf } from './Bar';
import { Section } from './Section';
import { TierName } from './TierName';
import { useReviewWords } from './words';

interface Row {
  key: string;
  label: ComponentChildren;
  rate: Rate;
  data: Record<string, string>;
}

function Rates({ caption, rows, most }: { caption: string; rows: readonly Row[]; most: number }) {
  const { r, n } = useReviewWords();
  return (
    <table class="review-table review-rates">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col" class="review-number">
            {r.calls}
          </th>
          <th scope="col" class="review-number">
            {r.sales}
          </th>
          <th scope="col" class="review-number">
            {r.conversion}
          </th>
          <th scope="col" colSpan={2}>
            {r.interval}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, rate, data }) => (
          <tr key={key} data-testid="review-conversion" {...data} {...rateData(rate)}>
            <th scope="row">{label}</th>
            <td class="review-number">{n.count(rate.calls)}</td>
            <td class="review-number">{n.count(rate.hits)}</td>
            <RateCells rate={rate} most={most} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Sales among reached calls, by tier and by intention. */
export function Conversion({ conversion }: { conversion: ReviewReport['conversion'] }) {
  const { r } = useReviewWords();
  const { all, byTier, byIntention } = conversion;
  const most = scaleOf([all, ...byTier.map(({ rate }) => rate), ...byIntention.map(({ rate }) => rate)]);
  const whole: Row = { key: 'all', label: <b>{r.convert.all}</b>, rate: all, data: { 'data-tier': 'all' } };
  return (
    <Section id="conversion" title={r.convert.title} hint={r.convert.hint}>
      <Rates
        caption={r.convert.byTier}
        most={most}
        rows={[
          ...byTier.map(({ tier, rate }) => ({
            key: tier,
            label: <TierName tier={tier} />,
            rate,
            data: { 'data-tier': tier },
          })),
          whole,
        ]}
      />
      <Rates
        caption={r.convert.byIntention}
        most={most}
        rows={byIntention.map(({ level, rate }) => ({
          key: level,
          label: r.convert.intentions[level],
          rate,
          data: { 'data-intention': level },
        }))}
      />
    </Section>
  );
}
