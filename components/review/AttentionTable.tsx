import type { Attention } from '../../lib/domain/review';
import { Bar } from './Bar';
import { shareOf } from './numbers';
import { Section, Wide } from './Section';
import { TierName } from './TierName';
import { useReviewWords } from './words';

/** Seconds in an hour: talk time is read in hours. */
const HOUR_S = 3600;

function Share({ part, whole, said }: { part: number; whole: number; said: string }) {
  const { n } = useReviewWords();
  const share = shareOf(part, whole);
  return (
    <td class="review-share">
      <span class="review-share__words">
        <span>{whole > 0 ? n.share(share) : '—'}</span> <span class="u-muted">{said}</span>
      </span>
      <Bar share={share} />
    </td>
  );
}

/** Whom calls and talk go to, beside who spends. */
export function AttentionTable({ rows, currency }: { rows: readonly Attention[]; currency: string }) {
  const { r, n, f, language } = useReviewWords();
  const hours = new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'zh-CN', {
    style: 'unit',
    unit: 'hour',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  });
  const sum = (of: (row: Attention) => number) => rows.reduce((total, row) => total + of(row), 0);
  const [customers, calls, talk, spend] = [
    sum((row) => row.customers),
    sum((row) => row.calls),
    sum((row) => row.talk),
    sum((row) => row.spend),
  ];
  return (
    <Section id="attention" title={r.attention.title} hint={r.attention.hint}>
      <Wide label={r.attention.title}>
        <table class="review-table">
          <thead>
            <tr>
              <th scope="col">{r.tier}</th>
              <th scope="col">{r.customers}</th>
              <th scope="col">{r.attention.calls}</th>
              <th scope="col">{r.attention.talk}</th>
              <th scope="col">{r.attention.spend}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr
                key={row.tier}
                data-testid="review-attention"
                data-tier={row.tier}
                data-customers={row.customers}
                data-calls={row.calls}
                data-talk={Math.round(row.talk)}
                data-spend={Math.round(row.spend)}
              >
                <th scope="row">
                  <TierName tier={row.tier} />
                </th>
                <Share part={row.customers} whole={customers} said={n.count(row.customers)} />
                <Share part={row.calls} whole={calls} said={n.count(row.calls)} />
                <Share part={row.talk} whole={talk} said={hours.format(row.talk / HOUR_S)} />
                <Share part={row.spend} whole={spend} said={f.compactMoney(row.spend, currency)} />
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  );
}
