/** What the form holds while it is open, and what it hands over: strings in, details out. */
import type { NeedType } from '../../../lib/domain/facts';
import { NEED_TYPES } from '../../../lib/domain/facts';
import type { Chip, InteractionDetails } from '../../../lib/domain/interaction';
import type { DetailsView } from '../../../lib/models/panel-view';
import { parseAmount } from '../../shared/amount';
import { dayToField, fieldToDay, fromField, toDateField, toMomentField } from '../../shared/date-input';

export interface FormState {
  when: string;
  untilWhen: string;
  promised: string;
  amount: string;
  profit: string;
  product: string;
  termStart: string;
  termEnd: string;
  need: NeedType | '';
  complexity: string;
  reason: string;
  /** 'person' or a number in E.164. */
  scope: string;
  words: string;
  csat: number | undefined;
  nps: string;
  also: readonly Chip[];
  note: string;
}

export type FormError = 'amount' | 'profit' | 'term';

const text = (value: number | undefined): string => (value === undefined ? '' : String(value));

export function formOf({ details, note }: Pick<DetailsView, 'details' | 'note'>): FormState {
  return {
    when: toMomentField(details.callbackAt),
    untilWhen: toDateField(details.callbackAt),
    promised: toDateField(details.promisedAt),
    amount: text(details.purchase?.amount),
    profit: text(details.purchase?.profit),
    product: details.purchase?.product ?? '',
    termStart: dayToField(details.purchase?.termStart),
    termEnd: dayToField(details.purchase?.termEnd),
    need: details.need?.type ?? '',
    complexity: text(details.need?.complexity),
    reason: details.reason ?? '',
    scope: details.doNotCall?.scope ?? 'person',
    words: details.doNotCall?.words ?? '',
    csat: details.csat,
    nps: text(details.nps),
    also: details.also,
    note,
  };
}

export const isNeedType = (value: string): value is NeedType => NEED_TYPES.some((type) => type === value);

/** Undefined fields drop out, so that "nothing filled in" is an empty object. */
function known<T extends object>(object: T): T {
  for (const key of Object.keys(object) as (keyof T)[]) if (object[key] === undefined) delete object[key];
  return object;
}

/**
 * The details as filled in; only what the outcome asks for is touched, the rest stays as it was.
 * Amounts that are no numbers and a term that ends before it starts come back as errors.
 */
export function detailsOf(
  state: FormState,
  { rule, details }: Pick<DetailsView, 'rule' | 'details'>,
): { details: InteractionDetails; errors: FormError[] } {
  const asks = (what: DetailsView['rule']['asks'][number]): boolean => rule.asks.includes(what);
  const errors: FormError[] = [];
  const result: InteractionDetails = { ...details, also: [...state.also] };
  const money = (value: string, field: 'amount' | 'profit'): number | undefined => {
    if (value.trim() === '') return undefined;
    const amount = parseAmount(value);
    // A loss is a profit below zero; nobody sells for less than nothing.
    if (amount === undefined || (field === 'amount' && amount < 0)) errors.push(field);
    return amount;
  };
  if (asks('when')) result.callbackAt = fromField(state.when);
  if (asks('until-when')) result.callbackAt = fromField(state.untilWhen);
  if (asks('promised')) result.promisedAt = fromField(state.promised, 17);
  if (asks('amount') || asks('term')) {
    const purchase = known({
      ...details.purchase,
      amount: money(state.amount, 'amount'),
      profit: money(state.profit, 'profit'),
      product: state.product.trim() || undefined,
      termStart: fieldToDay(state.termStart),
      termEnd: fieldToDay(state.termEnd),
    });
    const { termStart, termEnd } = purchase;
    if (termStart !== undefined && termEnd !== undefined && termEnd < termStart) errors.push('term');
    result.purchase = Object.keys(purchase).length > 0 || details.purchase ? purchase : undefined;
  }
  if (asks('need')) {
    result.need =
      state.need === ''
        ? details.need
        : known({
            type: state.need,
            complexity: state.complexity === '' ? undefined : Number(state.complexity),
          });
  }
  if (asks('reason')) result.reason = state.reason.trim() || undefined;
  if (asks('scope')) result.doNotCall = known({ scope: state.scope, words: state.words.trim() || undefined });
  if (asks('satisfaction')) {
    result.csat = state.csat;
    result.nps = state.nps === '' ? undefined : Number(state.nps);
  }
  return { details: known(result), errors };
}
