import { useState } from 'preact/hooks';
import { toDateField } from '../../../shared/date-input';
import { Field } from '../Field';
import { Fault, type Tell, useFactWords, useTell } from '../told';
import { EMPTY, MONEY_FORMS, type MoneyFormName, type MoneyFormRule, type MoneyState } from './money-forms';

/** The few fields of one of them; it stays open with the reason where it is refused. */
export function MoneyForm({ name, tell, onDone }: { name: MoneyFormName; tell: Tell; onDone: () => void }) {
  const w = useFactWords();
  const now = Date.now();
  const [state, set] = useState<MoneyState>({ ...EMPTY, date: toDateField(now) });
  const { fault, refuse, send } = useTell(tell);
  const form: MoneyFormRule = MONEY_FORMS[name];
  return (
    <form
      class="panel-told__form"
      aria-label={w.kinds[name]}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        const fact = form.fact(state, Date.now());
        if (!fact) refuse('empty');
        else if (await send({ do: 'fact', fact })) onDone();
      }}
    >
      <div class="panel-details__inputs">
        {form.fields.map((field) => {
          const amount = field === 'amount' || field === 'profit';
          return (
            <Field
              key={field}
              testid={`fact-${name}-${field}`}
              label={name === 'contract' && amount ? w.amountOptional : w[field]}
              amount={amount}
              type={amount || field === 'product' ? 'text' : 'date'}
              max={field === 'date' ? toDateField(now) : undefined}
              value={state[field]}
              onInput={(value) => set({ ...state, [field]: value })}
            />
          );
        })}
      </div>
      <Fault fault={fault} />
      <button type="submit" class="button button--main" data-testid={`fact-${name}-save`}>
        {w.save}
      </button>
    </form>
  );
}
