import { INTENTION_LEVELS, type IntentionLevel } from '../../../lib/domain/facts';
import { outcomeLabel } from '../../../lib/locales/words';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useNow } from '../../shared/use-now';
import { useWords } from '../../shared/words';
import { ruleOf } from '../rule-of';

/** Often enough for "3 days ago". */
const A_MINUTE = 60_000;

const isLevel = (value: string): value is IntentionLevel => INTENTION_LEVELS.some((level) => level === value);

/** Settable once the customer is in the list. */
function Intention({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const level = view.assessment?.intention;
  const word = level ? t.intentions[level] : t.common.unknown;
  if (view.state !== 'matched') {
    return (
      <span data-testid="intention" data-level={level ?? ''}>
        {t.customer.intentionIs(word)}
      </span>
    );
  }
  return (
    <span data-testid="intention" data-level={level ?? ''} class="panel-intention">
      <select
        class="panel-intention__select"
        aria-label={t.customer.intention}
        value={level ?? ''}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (isLevel(value)) actions.setIntention(value);
        }}
      >
        {!level && <option value="">{t.customer.intentionIs(t.common.unknown)}</option>}
        {INTENTION_LEVELS.toReversed().map((value) => (
          <option key={value} value={value}>
            {t.customer.intentionIs(t.intentions[value])}
          </option>
        ))}
      </select>
    </span>
  );
}

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
