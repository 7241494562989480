import { useState } from 'preact/hooks';
import { Pick } from '../Pick';
import { type Tell, useFactWords } from '../told';
import { MoneyForm } from './MoneyForm';
import { MONEY_NAMES, type MoneyFormName } from './money-forms';

/** Purchases, contracts and chances: the facts that take a few fields, one form at a time. */
export function Money({ tell }: { tell: Tell }) {
  const w = useFactWords();
  const [open, setOpen] = useState<MoneyFormName | undefined>(undefined);
  return (
    <fieldset class="panel-details__row">
      <legend class="panel-details__label">{w.money}</legend>
      <div class="panel-details__value">
        {MONEY_NAMES.map((name) => (
          <Pick
            key={name}
            testid={`fact-${name}`}
            label={w.kinds[name] ?? name}
            pressed={open === name}
            onPick={() => setOpen(open === name ? undefined : name)}
          />
        ))}
      </div>
      {open && <MoneyForm key={open} name={open} tell={tell} onDone={() => setOpen(undefined)} />}
    </fieldset>
  );
}
