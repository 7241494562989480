import { outcomeLabel } from '../../../lib/locales/words';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useNow } from '../../shared/use-now';
import { useWords } from '../../shared/words';
import { ruleOf } from '../rule-of';
import { Intention } from './Intention';

/** Often enough for "3 days ago". */
const A_MINUTE = 60_000;

/** Stage · intention · total to date · last contact. */
export function Facts({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t, f } = useWords();
  const now = useNow(A_MINUTE);
  const { assessment } = view;
  if (!assessment) return null;
  const last = view.history[0];
  const total = assessment.worth.total;
  return (
    <p class="panel-facts">
      <span data-testid="stage" data-stage={assessment.stage} class="panel-facts__stage">
        {t.stages[assessment.stage]}
      </span>
      {/* Do-not-call stops profiling in every view. */}
      {assessment.scored && <Intention view={view} actions={actions} />}
      {assessment.scored && total !== undefined && (
        <span title={f.money(total, view.currency)}>
          {t.customer.total(f.compactMoney(total, view.currency))}
        </span>
      )}
      <span>
        {last
          ? t.customer.lastContact(outcomeLabel(t, ruleOf(view, last.outcome)), f.ago(last.at, now))
          : t.customer.never}
      </span>
    </p>
  );
}
