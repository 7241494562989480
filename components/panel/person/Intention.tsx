import { INTENTION_LEVELS, type IntentionLevel } from '../../../lib/domain/facts';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { INTENTION_KEYS } from '../log/keys';

const isLevel = (value: string): value is IntentionLevel => INTENTION_LEVELS.some((level) => level === value);

const KEYS = Object.entries(INTENTION_KEYS).map(([code, level]) => ({ key: code.slice(3), level }));

/** Somebody new is added by setting it. */
export function Intention({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const level = view.assessment?.intention;
  return (
    <span data-testid="intention" data-level={level ?? ''} class="panel-intention">
      <select
        class="panel-intention__select"
        aria-label={t.customer.intention}
        aria-keyshortcuts={view.singleKeys ? KEYS.map(({ key }) => key).join(' ') : undefined}
        title={view.singleKeys ? KEYS.map((k) => `${k.key} ${t.intentions[k.level]}`).join(' · ') : undefined}
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
