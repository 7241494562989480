import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { NotRight } from '../teach/NotRight';
import { Candidate } from './Candidate';

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
      <NotRight view={view} actions={actions} />
    </section>
  );
}
