/** Kept apart from the panel's words: the settings page and forms that ask load them. */
import type { UiLanguage } from '../../domain/settings';
import type { EntryQuestion } from '../../domain/standard';
import type { StandardProblem } from '../../domain/standard-problem';
import type { Catalogue } from '../en';
import { wordFor } from '../words';
import { type StandardWords, standardEn } from './en';
import { standardZhCN } from './zh-CN';

export type { StandardWords } from './en';

export const standardWords = (language: UiLanguage): StandardWords =>
  language === 'zh-CN' ? standardZhCN : standardEn;

/** What is wrong and what to do, in one or two sentences; an unknown code speaks for itself. */
export function problemText({ code, params = {} }: StandardProblem, s: StandardWords, t: Catalogue): string {
  const say = Object.hasOwn(s.problems, code) ? s.problems[code] : undefined;
  return say ? say(params, t) : code;
}

/** Where it is, as the settings call it: `indicators.monetary.scale.2.1` → `Indicators, Spent, scale, point 3`. */
export function placeText({ path }: Pick<StandardProblem, 'path'>, s: StandardWords, t: Catalogue): string {
  const parts = path === '' ? [] : path.split('.');
  const names = parts.flatMap((part, i) => {
    // Which of a point's two numbers it is, the sentence says.
    if (/^\d+$/.test(part)) return parts[i - 1] === 'scale' ? [s.point(Number(part) + 1)] : [];
    if (parts[0] === 'indicators' && i === 1) return [wordFor(t.indicators, part)];
    if (parts[0] === 'outcomes' && i === 1) return [wordFor(t.outcomes, part)];
    if (parts[0] === 'entryQuestions' && i === 1) return [s.questions[part]?.ask ?? part];
    for (const words of [s.places, t.intentions, t.needs])
      if (Object.hasOwn(words, part)) return [wordFor(words, part)];
    return [part];
  });
  return names.join(s.placeSeparator);
}

/** The company's own words for a question, else the catalogue's. */
export const questionText = ({ id, text }: Pick<EntryQuestion, 'id' | 'text'>, s: StandardWords): string =>
  text ?? (Object.hasOwn(s.questions, id) ? (s.questions[id]?.ask ?? id) : id);

/** The company's own words for an answer to `question`, else the catalogue's. */
export const answerText = (
  question: Pick<EntryQuestion, 'id'>,
  { id, text }: EntryQuestion['answers'][number],
  s: StandardWords,
): string =>
  text ??
  wordFor(Object.hasOwn(s.questions, question.id) ? (s.questions[question.id]?.answers ?? {}) : {}, id);
