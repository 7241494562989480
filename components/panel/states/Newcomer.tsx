import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { Candidate } from './Candidate';

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
