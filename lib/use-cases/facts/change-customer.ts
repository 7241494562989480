/** Changes of a customer's own row, each with what takes it back. Pure. */
import type { Customer, Tag, TierOverride } from '../../domain/customer';
import { type FactsChange, LONGEST, sameTag, type ToldProfile } from '../../domain/facts-change';
import type { FactsFault } from '../../domain/facts-fault';
import type { EntryQuestion } from '../../domain/standard';
import { parseBirthday } from '../../exchange/values/date';
import type { Context } from '../context';

type RowChange = Exclude<FactsChange, { do: 'fact' | 'delete-fact' | 'restore-fact' }>;
type Changed = { customer: Customer; inverse: FactsChange };

const tidy = (text: string): string => text.trim().slice(0, LONGEST);

function profile(customer: Customer, set: ToldProfile, now: number): Changed | FactsFault {
  const next = { ...customer };
  const was: ToldProfile = {};
  for (const field of ['birthday', 'salutation', 'preferences'] as const) {
    const told = set[field];
    if (told === undefined) continue;
    let text = tidy(told);
    if (field === 'birthday' && text !== '') {
      const date = parseBirthday(text, 'dmy');
      if (date === undefined) return 'date';
      if (date.length > 5 && Date.parse(date) > now) return 'future';
      text = date;
    }
    was[field] = customer[field] ?? '';
    if (text === '') delete next[field];
    else next[field] = text;
  }
  return { customer: next, inverse: { do: 'profile', set: was } };
}

const withTags = (customer: Customer, tags: Tag[]): Changed => ({
  customer: { ...customer, tags },
  inverse: { do: 'tags', tags: customer.tags },
});

function addTag(customer: Customer, told: Tag): Changed | FactsFault {
  const tag = { ...(told.type && { type: told.type }), value: tidy(told.value) };
  if (tag.value === '') return 'empty';
  if (customer.tags.some((t) => sameTag(t, tag))) return withTags(customer, customer.tags);
  return withTags(customer, [...customer.tags, tag]);
}

/** What an answer is kept as: the company's own words, else the catalogue's id. */
export const answerTag = (question: EntryQuestion, answer: EntryQuestion['answers'][number]): Tag => ({
  type: question.tag,
  value: answer.text ?? answer.id,
});

function answer(customer: Customer, change: { question: string; answer: string }, context: Context) {
  const question = context.standard.entryQuestions.find(({ id }) => id === change.question);
  const chosen = question?.answers.find(({ id }) => id === change.answer);
  if (!question || !chosen) return 'gone' as const;
  const answers = question.answers.map((one) => answerTag(question, one));
  const others = customer.tags.filter((tag) => !answers.some((one) => sameTag(one, tag)));
  return withTags(customer, [...others, answerTag(question, chosen)]);
}

function setOverride(customer: Customer, told: TierOverride | undefined): Changed {
  const { override: was, ...rest } = customer;
  const override = told && { ...told, reason: tidy(told.reason) };
  return { customer: { ...rest, ...(override && { override }) }, inverse: { do: 'override', override: was } };
}

function setNoProfiling(customer: Customer, on: boolean): Changed {
  const { noProfiling, ...rest } = customer;
  return {
    customer: on ? { ...rest, noProfiling: true } : rest,
    inverse: { do: 'no-profiling', on: noProfiling === true },
  };
}

/** @returns why it is refused, where it is. */
export function changedCustomer(
  customer: Customer,
  change: RowChange,
  context: Context,
): Changed | FactsFault {
  switch (change.do) {
    case 'profile':
      return profile(customer, change.set, context.now);
    case 'add-tag':
      return addTag(customer, change.tag);
    case 'remove-tag':
      return withTags(
        customer,
        customer.tags.filter((tag) => !sameTag(tag, change.tag)),
      );
    case 'tags':
      return withTags(customer, change.tags);
    case 'answer':
      return answer(customer, change, context);
    case 'override':
      return setOverride(customer, change.override);
    case 'no-profiling':
      return setNoProfiling(customer, change.on);
  }
}
