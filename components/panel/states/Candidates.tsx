import type { CandidateView, PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { StopMark, TierMark } from '../tier/TierMark';

function Candidate({
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
        <StopMark small />
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
            : t.customer.doNotCall}
        </span>
      </span>
      {/* No handler of its own: the click rises to the row. */}
      <button type="button" class="button" data-testid="link-customer">
        {t.empty.choose}
        <span class="u-said"> {name}</span>
      </button>
    </li>
  );
}

/** Several stored customers fit: the agent says who it is. */
export function Candidates({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  return (
    <section class="panel-section panel-section--first">
      <h1 class="panel-empty__title">{t.empty.ambiguousTitle}</h1>
      {(view.person?.name || view.person?.company) && (
        <p class="panel-candidates__read">
          {view.person.name && <bdi data-testid="customer-name">{view.person.name}</bdi>}
          {view.person.name && view.person.company && ' · '}
          {view.person.company && <bdi data-testid="customer-company">{view.person.company}</bdi>}
        </p>
      )}
      <p class="u-muted">{t.empty.ambiguous}</p>
      <ul class="panel-candidates">
        {view.candidates.map((candidate) => (
          <Candidate
            key={candidate.customerId}
            candidate={candidate}
            testid="candidate"
            onChoose={() => actions.chooseCustomer(candidate.customerId)}
          />
        ))}
      </ul>
      <button type="button" class="button" data-testid="add-customer" onClick={actions.addCustomer}>
        {t.empty.noneOfThese}
      </button>
    </section>
  );
}

/** Somebody new: add them, or say that they are one of those of the same name. */
export function Newcomer({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  return (
    <section class="panel-newcomer">
      <div class="panel-newcomer__add">
        <p>
          <b>{t.empty.newTitle}</b> <span class="u-muted">{t.empty.newHint}</span>
        </p>
        <button
          type="button"
          class="button button--main"
          data-testid="add-customer"
          onClick={actions.addCustomer}
        >
          {t.empty.add}
        </button>
      </div>
      {view.suggestions.length > 0 && (
        <>
          <p class="u-muted">{t.empty.suggestions}</p>
          <ul class="panel-candidates">
            {view.suggestions.map((candidate) => (
              <Candidate
                key={candidate.customerId}
                candidate={candidate}
                testid="suggestion"
                onChoose={() => actions.chooseCustomer(candidate.customerId)}
              />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
