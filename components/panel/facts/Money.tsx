/** Purchases, contracts and chances: the facts that take a few fields. */
import { useState } from 'preact/hooks';
import { contractAt, type NewFact } from '../../../lib/domain/facts-change';
import { parseAmount } from '../../shared/amount';
import { fieldToDay, fromField, toDateField } from '../../shared/date-input';
import { Field, Pick } from './fields';
import { Fault, type Tell, useFactWords, useTell } from './told';

const FIELDS = ['date', 'amount', 'profit', 'product', 'from', 'to', 'closes'] as const;
type Name = (typeof FIELDS)[number];
type State = Record<Name, string>;

const EMPTY: State = { date: '', amount: '', profit: '', product: '', from: '', to: '', closes: '' };

interface Form {
  fields: readonly Name[];
  /** Undefined where something is missing. */
  fact: (state: State, now: number) => NewFact | undefined;
}

/** A day of the agent's calendar; today is this very moment, since what lies ahead does not count. */
const momentOf = (date: string, now: number): number | undefined =>
  date === '' || date === toDateField(now) ? now : fromField(date, 12);

/** NaN where something was written that is no amount: it is refused like any other that is off. */
const amountOf = (text: string): number | undefined =>
  text.trim() === '' ? undefined : (parseAmount(text) ?? Number.NaN);

const known = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== '')) as T;

const FORMS = {
  purchase: {
    fields: ['date', 'amount', 'profit', 'product', 'from', 'to'],
    fact: (s, now) => ({
      kind: 'purchase',
      ...known({
        at: momentOf(s.date, now),
        amount: amountOf(s.amount),
        profit: amountOf(s.profit),
        product: s.product.trim(),
        termStart: fieldToDay(s.from),
        termEnd: fieldToDay(s.to),
      }),
    }),
  },
  contract: {
    fields: ['from', 'to', 'amount'],
    fact: (s, now) => {
      const [termStart, termEnd] = [fieldToDay(s.from), fieldToDay(s.to)];
      if (termStart === undefined && termEnd === undefined) return undefined;
      const at = contractAt(termStart, termEnd, now);
      return { kind: 'purchase', at, ...known({ termStart, termEnd, amount: amountOf(s.amount) }) };
    },
  },
  opportunity: {
    fields: ['amount', 'closes'],
    fact: (s) => {
      const amount = amountOf(s.amount);
      if (amount === undefined) return undefined;
      return { kind: 'opportunity', amount, ...known({ close: fieldToDay(s.closes) }) };
    },
  },
} as const satisfies Readonly<Record<string, Form>>;

type FormName = keyof typeof FORMS;
const NAMES: readonly FormName[] = ['purchase', 'contract', 'opportunity'];

function MoneyForm({ name, tell, onDone }: { name: FormName; tell: Tell; onDone: () => void }) {
  const w = useFactWords();
  const now = Date.now();
  const [state, set] = useState<State>({ ...EMPTY, date: toDateField(now) });
  const { fault, refuse, send } = useTell(tell);
  const form: Form = FORMS[name];
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

/** One of the three at a time. */
export function Money({ tell }: { tell: Tell }) {
  const w = useFactWords();
  const [open, setOpen] = useState<FormName | undefined>(undefined);
  return (
    <fieldset class="panel-details__row">
      <legend class="panel-details__label">{w.money}</legend>
      <div class="panel-details__value">
        {NAMES.map((name) => (
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
