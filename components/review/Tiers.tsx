import type { ReviewReport } from '../../lib/domain/review';
import { TIERS } from '../../lib/domain/tier';
import { Bar } from './Bar';
import { shareOf } from './numbers';
import { Section } from './Section';
import { TierName } from './TierName';
import { useReviewWords } from './words';

/** How the customers are spread over the tiers now. */
export function Tiers({ report }: { report: ReviewReport }) {
  const { r, n } = useReviewWords();
  const { tiers, tiered, apart } = report;
  const most = Math.max(1, ...TIERS.map((tier) => tiers[tier]));
  const beside = [
    r.tiers.all(tiered),
    apart['do-not-call'] > 0 && r.tiers.doNotCall(apart['do-not-call']),
    apart['no-profiling'] > 0 && r.tiers.noProfiling(apart['no-profiling']),
  ];
  return (
    <Section id="tiers" title={r.tiers.title}>
      <table class="review-table">
        <thead>
          <tr>
            <th scope="col">{r.tier}</th>
            <td class="review-drawn" />
            <th scope="col" class="review-number">
              {r.customers}
            </th>
            <th scope="col" class="review-number">
              {r.share}
            </th>
          </tr>
        </thead>
        <tbody>
          {TIERS.map((tier) => (
            <tr key={tier} data-testid="review-tier" data-tier={tier} data-count={tiers[tier]}>
              <th scope="row">
                <TierName tier={tier} />
              </th>
              <td class="review-drawn">
                <Bar share={tiers[tier] / most} />
              </td>
              <td class="review-number">{n.count(tiers[tier])}</td>
              <td class="review-number">{n.share(shareOf(tiers[tier], tiered))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p
        data-testid="review-apart"
        data-do-not-call={apart['do-not-call']}
        data-no-profiling={apart['no-profiling']}
      >
        {beside.filter(Boolean).join(' ')}
      </p>
    </Section>
  );
}
