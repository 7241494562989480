import { useState } from 'preact/hooks';
import type { ToldProfile } from '../../../lib/domain/facts-change';
import type { FactsView } from '../../../lib/models/facts-view';
import { Field } from './Field';
import { Fault, type Tell, useFactWords, useTell } from './told';

const FIELDS = ['salutation', 'birthday', 'preferences'] as const;

/** Birthday, salutation, wishes: what makes a call personal. Emptied is taken away. */
export function About({ facts, tell }: { facts: FactsView; tell: Tell }) {
  const w = useFactWords();
  const [state, set] = useState<ToldProfile>({});
  const { fault, send } = useTell(tell);
  const changed = FIELDS.some((field) => state[field] !== undefined && state[field] !== facts[field]);
  return (
    <form
      class="panel-told__form"
      aria-label={w.about}
      noValidate
      onSubmit={async (event) => {
        event.preventDefault();
        if (await send({ do: 'profile', set: state })) set({});
      }}
    >
      <div class="panel-details__inputs">
        {FIELDS.map((field) => (
          <Field
            key={field}
            testid={`fact-${field}`}
            label={w[field]}
            hint={field === 'preferences' ? undefined : w[`${field}Hint`]}
            value={state[field] ?? facts[field]}
            onInput={(value) => set({ ...state, [field]: value })}
          />
        ))}
      </div>
      <Fault fault={fault} />
      <button type="submit" class="button" data-testid="fact-about-save" disabled={!changed}>
        {w.save}
      </button>
    </form>
  );
}
