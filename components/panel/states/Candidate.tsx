import type { CandidateView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { NoTierMark, TierMark } from '../tier/TierMark';

/** A stored customer that may be meant, with what tells them apart. */
export function Candidate({
  candidate,
  testid,
  onChoose,
}: {
  candidate: CandidateView;
  testid: 'candidate' | 'suggestion';
  onChoose: () => void;
}) {
  const { t } = useWords();
  const { assessment } = candidate;
  const name = candidate.name || candidate.contact || t.common.unnamed;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a larger target for the mouse; the button in it is the real one
    <li
      class="panel-candidate"
      data-testid={testid}
      data-customer-id={candidate.customerId}
      data-tier={assessment.scored ? assessment.tier : ''}
      onClick={onChoose}
    >
      {assessment.scored ? (
        <TierMark tier={assessment.tier} confidence={assessment.confidence} small />
      ) : (
        <NoTierMark why={assessment.why} small />
      )}
      <span class="panel-candidate__who">
        <bdi class="panel-candidate__name">{name}</bdi>
        {candidate.company && <bdi class="panel-candidate__detail">{candidate.company}</bdi>}
        {candidate.contact && candidate.contact !== name && (
          <bdi class="panel-candidate__detail">{candidate.contact}</bdi>
        )}
        <span class="u-said">
          {assessment.scored
            ? t.common.colon(t.tiers[assessment.tier], t.stages[assessment.stage])
            : assessment.why === 'do-not-call'
              ? t.customer.doNotCall
              : t.customer.noProfiling}
        </span>
        {assessment.scored && assessment.override && (
          <bdi class="panel-candidate__detail">{t.customer.override(assessment.override.reason)}</bdi>
        )}
      </span>
      {/* No handler of its own: the click rises to the row. */}
      <button type="button" class="button" data-testid="link-customer">
        {t.empty.choose}
        <span class="u-said"> {name}</span>
      </button>
    </li>
  );
}
