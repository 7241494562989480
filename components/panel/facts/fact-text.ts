/** Facts, tags and changes in words. */
import type { Tag } from '../../../lib/domain/customer';
import { DAY_MS, type Fact } from '../../../lib/domain/facts';
import type { FactsChange, NewFact } from '../../../lib/domain/facts-change';
import type { FactsCatalogue } from '../../../lib/locales/facts';
import { wordFor } from '../../../lib/locales/words';
import type { FactsView } from '../../../lib/models/facts-view';
import type { Words } from '../../shared/words';

/** What the three words of each survey stand for (DOMAIN.md section 2). */
export const SURVEY_WORDS = {
  usage: [
    ['often', 90],
    ['sometimes', 50],
    ['rarely', 10],
  ],
  csat: [
    ['satisfied', 5],
    ['fair', 3],
    ['unsatisfied', 1],
  ],
  nps: [
    ['yes', 9],
    ['unsure', 7],
    ['no', 3],
  ],
} as const;

export interface Saying extends Words {
  w: FactsCatalogue;
  currency: string;
  needNames: FactsView['needNames'];
}

const surveyText = (kind: keyof typeof SURVEY_WORDS, value: number, { w, f }: Saying): string => {
  const word = SURVEY_WORDS[kind].find(([, stands]) => stands === value)?.[0];
  return word ? wordFor(w[kind], word) : f.number(value);
};

const day = (of: number | undefined, { f }: Saying): string => (of === undefined ? '' : f.date(of * DAY_MS));

function detailOf(fact: NewFact | Fact, s: Saying): string {
  const { t, f, currency } = s;
  switch (fact.kind) {
    case 'need': {
      const name = s.needNames[fact.type] ?? t.needs[fact.type];
      return fact.complexity === undefined ? name : `${name} (${fact.complexity}/5)`;
    }
    case 'intention':
      return t.intentions[fact.level];
    case 'csat':
    case 'nps':
    case 'usage':
      return surveyText(fact.kind, fact.value, s);
    case 'referral':
      return fact.count === 1 ? '' : String(fact.count);
    case 'purchase': {
      const term = [day(fact.termStart, s), day(fact.termEnd, s)];
      return [
        fact.amount === undefined ? '' : f.money(fact.amount, currency),
        fact.product,
        term.some(Boolean) ? term.join('–') : '',
      ]
        .filter(Boolean)
        .join(' · ');
    }
    case 'opportunity':
      return [f.money(fact.amount, currency), day(fact.close, s)].filter(Boolean).join(' · ');
    default:
      return '';
  }
}

/** `Satisfaction: so-so`. */
export function factText(fact: NewFact | Fact, s: Saying): string {
  const running = fact.kind === 'purchase' && (fact.termStart ?? fact.termEnd) !== undefined;
  const kind = wordFor(s.w.kinds, running ? 'contract' : fact.kind);
  const detail = detailOf(fact, s);
  return detail ? s.t.common.colon(kind, detail) : kind;
}

/** The answer to an entry question reads as it was asked; everything else as it was written. */
export function tagText(tag: Tag, facts: Pick<FactsView, 'entryQuestions'>, w: FactsCatalogue): string {
  const question = facts.entryQuestions.find(
    (q) => q.tag === tag.type && q.answers.some((answer) => answer.id === tag.value),
  );
  const value = question ? wordFor(w.questions[question.id]?.answers ?? {}, tag.value) : tag.value;
  return tag.type ? `${wordFor(w.tagTypes, tag.type)} · ${value}` : value;
}

/** What was just told. */
export function changeText(change: FactsChange, s: Saying): string {
  const { told } = s.w;
  switch (change.do) {
    case 'fact':
      return factText(change.fact, s);
    case 'override':
      return change.override ? told.override : told['override-clear'];
    case 'no-profiling':
      return change.on ? told['no-profiling'] : told['profiling-back'];
    default:
      return told[change.do];
  }
}
