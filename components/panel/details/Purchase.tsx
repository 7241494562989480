import { useWords } from '../../shared/words';
import type { AskProps } from './ask-props';
import { Input } from './fields';
import type { FormError } from './form';

/** What was sold, for how much, and for how long it runs. */
export function Amount({ state, errors, set }: AskProps) {
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

export function Term({ state, errors, set }: AskProps) {
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
