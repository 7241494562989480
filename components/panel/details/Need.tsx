import { NEED_TYPES } from '../../../lib/domain/facts';
import { useWords } from '../../shared/words';
import type { AskProps } from './ask-props';
import { Row } from './fields';
import { isNeedType } from './form';

export function Need({ state, set }: AskProps) {
  const { t } = useWords();
  return (
    <Row label={t.details.need}>
      <select
        class="field"
        data-testid="details-need"
        aria-label={t.details.need}
        value={state.need}
        onChange={(event) => {
          const { value } = event.currentTarget;
          set({ need: isNeedType(value) ? value : '' });
        }}
      >
        <option value="">{t.details.needDefault}</option>
        {NEED_TYPES.map((type) => (
          <option key={type} value={type}>
            {t.needs[type]}
          </option>
        ))}
      </select>
      <label class="panel-details__pair">
        <span class="u-muted">{t.details.complexity}</span>
        <select
          class="field"
          data-testid="details-complexity"
          disabled={state.need === ''}
          value={state.complexity}
          onChange={(event) => set({ complexity: event.currentTarget.value })}
        >
          <option value="">–</option>
          {[1, 2, 3, 4, 5].map((n) => (
            <option key={n} value={n}>
              {n}
            </option>
          ))}
        </select>
      </label>
    </Row>
  );
}
