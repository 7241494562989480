import type { UiLanguage } from '../../domain/settings';
import type { Assessment } from '../../domain/tier';
import type { Catalogue } from '../en';
import { formats } from '../format';
import { outcomeLabel } from '../words';

/** The tooltip of a badge beside a known customer: tier, stage, last contact. */
export function badgeLabel(
  assessment: Assessment,
  last: { outcome: string; at: number } | undefined,
  t: Catalogue,
  language: UiLanguage,
  now: number,
): string {
  const f = formats(language);
  const parts = assessment.scored
    ? [
        t.customer.tierOf(assessment.tier, t.tiers[assessment.tier], f.score(assessment.score)),
        t.stages[assessment.stage],
      ]
    : [assessment.why === 'do-not-call' ? t.customer.doNotCall : t.customer.noProfiling];
  if (assessment.scored && assessment.override) {
    const { reason, until } = assessment.override;
    const end = until === undefined ? '' : ` (${t.customer.overrideUntil(f.date(until))})`;
    parts.push(`${t.customer.override(reason)}${end}`);
  }
  parts.push(
    last
      ? t.customer.lastContact(outcomeLabel(t, { code: last.outcome }), f.ago(last.at, now))
      : t.customer.never,
  );
  return parts.join(' · ');
}
