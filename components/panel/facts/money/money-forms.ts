/** What purchases, contracts and chances ask for, and the fact that the fields make. Rules as data. */
import { contractAt, type NewFact } from '../../../../lib/domain/facts-change';
import { parseAmount } from '../../../shared/amount';
import { fieldToDay, fromField, toDateField } from '../../../shared/date-input';

const FIELDS = ['date', 'amount', 'profit', 'product', 'from', 'to', 'closes'] as const;
type Name = (typeof FIELDS)[number];
export type MoneyState = Record<Name, string>;

export const EMPTY: MoneyState = {
  date: '',
  amount: '',
  profit: '',
  product: '',
  from: '',
  to: '',
  closes: '',
};

export interface MoneyFormRule {
  fields: readonly Name[];
  /** Undefined where something is missing. */
  fact: (state: MoneyState, now: number) => NewFact | undefined;
}

/** A day of the agent's calendar; today is this very moment, since what lies ahead does not count. */
const momentOf = (date: string, now: number): number | undefined =>
  date === '' || date === toDateField(now) ? now : fromField(date, 12);

/** NaN where something was written that is no amount: it is refused like any other that is off. */
const amountOf = (text: string): number | undefined =>
  text.trim() === '' ? undefined : (parseAmount(text) ?? Number.NaN);

const known = <T extends object>(object: T): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== '')) as T;

export const MONEY_FORMS = {
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
} as const satisfies Readonly<Record<string, MoneyFormRule>>;

export type MoneyFormName = keyof typeof MONEY_FORMS;
export const MONEY_NAMES: readonly MoneyFormName[] = ['purchase', 'contract', 'opportunity'];
