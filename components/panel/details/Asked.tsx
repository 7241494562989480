/** One block for each thing an outcome may ask; which ones are shown is the outcome's own data. */
import type { ComponentChildren } from 'preact';
import { NEED_TYPES } from '../../../lib/domain/facts';
import { CHIPS } from '../../../lib/domain/interaction';
import type { OutcomeAsks } from '../../../lib/domain/outcome';
import { wordFor } from '../../../lib/locales/words';
import type { DetailsView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { Choice, Input, Row } from './fields';
import { type FormError, type FormState, isNeedType } from './form';
import { UntilWhen, When } from './Times';

export interface AskProps {
  form: DetailsView;
  state: FormState;
  errors: readonly FormError[];
  set: (change: Partial<FormState>) => void;
}

function Amount({ state, errors, set }: AskProps) {
  const { t } = useWords();
  const bad = (field: FormError): string | undefined =>
    errors.includes(field) ? t.details.badAmount : undefined;
  return (
    <div class="panel-details__inputs">
      <Input
        label={t.details.amount}
        name="amount"
        amount
        value={state.amount}
        error={bad('amount')}
        onInput={(amount) => set({ amount })}
      />
      <Input
        label={t.details.profit}
        name="profit"
        amount
        value={state.profit}
        error={bad('profit')}
        onInput={(profit) => set({ profit })}
      />
      <Input
        label={t.details.productName}
        name="product"
        value={state.product}
        onInput={(product) => set({ product })}
      />
    </div>
  );
}

function Term({ state, errors, set }: AskProps) {
  const { t } = useWords();
  return (
    <div class="panel-details__inputs">
      <Input
        label={t.details.termFrom}
        name="term-start"
        type="date"
        value={state.termStart}
        onInput={(termStart) => set({ termStart })}
      />
      <Input
        label={t.details.termTo}
        name="term-end"
        type="date"
        value={state.termEnd}
        error={errors.includes('term') ? t.details.badTerm : undefined}
        onInput={(termEnd) => set({ termEnd })}
      />
    </div>
  );
}

function Need({ state, set }: AskProps) {
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

function Reason({ form, state, set }: AskProps) {
  const { t } = useWords();
  const reasons = form.rule.reasons ?? [];
  if (reasons.length === 0) {
    return (
      <Input
        label={t.details.reason}
        name="reason"
        value={state.reason}
        onInput={(reason) => set({ reason })}
      />
    );
  }
  return (
    <Row label={t.details.reason}>
      <Choice
        name="reason"
        options={reasons.map((code) => ({ value: code, label: wordFor(t.outcomeReasons, code) }))}
        value={state.reason}
        onChoose={(reason) => set({ reason: reason ?? '' })}
      />
    </Row>
  );
}

function Scope({ form, state, set }: AskProps) {
  const { t } = useWords();
  const scopes = [
    { value: 'person', label: t.details.scopePerson },
    ...form.phones.map((phone) => ({ value: phone.e164, label: phone.written || phone.e164 })),
  ];
  return (
    <>
      <Row label={t.details.scope}>
        <Choice
          name="scope"
          options={scopes}
          value={state.scope}
          // There is no do-not-call without a scope.
          onChoose={(scope) => set({ scope: scope ?? 'person' })}
        />
      </Row>
      <Input label={t.details.words} name="words" value={state.words} onInput={(words) => set({ words })} />
    </>
  );
}

function Satisfaction({ state, set }: AskProps) {
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

function Chips({ state, set }: AskProps) {
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

function Promised({ state, set }: AskProps) {
  const { t } = useWords();
  return (
    <Input
      label={t.details.promised}
      name="promised"
      type="date"
      value={state.promised}
      onInput={(promised) => set({ promised })}
    />
  );
}

export const ASKED: Readonly<Record<OutcomeAsks, (props: AskProps) => ComponentChildren>> = {
  when: ({ state, set }) => <When value={state.when} onInput={(when) => set({ when })} />,
  'until-when': ({ state, set }) => (
    <UntilWhen value={state.untilWhen} onInput={(untilWhen) => set({ untilWhen })} />
  ),
  amount: Amount,
  term: Term,
  need: Need,
  reason: Reason,
  promised: Promised,
  scope: Scope,
  satisfaction: Satisfaction,
  chips: Chips,
};
