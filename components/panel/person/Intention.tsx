import { INTENTION_LEVELS, type IntentionLevel } from '../../../lib/domain/facts';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';

const isLevel = (value: string): value is IntentionLevel => INTENTION_LEVELS.some((level) => level === value);

/** Settable once the customer is in the list. */
export function Intention({ view, actions }: { view: PanelView; actions: PanelActions }) {
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
