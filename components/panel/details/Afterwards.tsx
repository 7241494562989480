import { CHIPS } from '../../../lib/domain/interaction';
import { useWords } from '../../shared/words';
import type { AskProps } from './ask-props';
import { Choice, Row } from './fields';

/** Asked after every call that reached somebody. */
export function Satisfaction({ state, set }: AskProps) {
  const { t } = useWords();
  return (
    <Row label={t.details.csat}>
      <Choice
        name="csat"
        options={[1, 2, 3, 4, 5].map((n) => ({
          value: n,
          label: String(n),
          title: t.details.csatWords[n - 1],
        }))}
        value={state.csat}
        onChoose={(csat) => set({ csat })}
      />
      <label class="panel-details__pair">
        <span class="u-muted">{t.details.nps}</span>
        <select
          class="field"
          data-testid="details-nps"
          value={state.nps}
          onChange={(event) => set({ nps: event.currentTarget.value })}
        >
          <option value="">–</option>
          {Array.from({ length: 11 }, (_, n) => (
            <option key={String(n)} value={n}>
              {n}
            </option>
          ))}
        </select>
      </label>
    </Row>
  );
}

export function Chips({ state, set }: AskProps) {
  const { t } = useWords();
  return (
    <Row label={t.details.also}>
      {CHIPS.map((chip) => {
        const on = state.also.includes(chip);
        return (
          <button
            key={chip}
            type="button"
            class="button"
            data-testid={`chip-${chip}`}
            aria-pressed={on}
            onClick={() => set({ also: on ? state.also.filter((c) => c !== chip) : [...state.also, chip] })}
          >
            {t.chips[chip]}
          </button>
        );
      })}
    </Row>
  );
}
