import type { Tag } from '../../domain/customer';
import { sameTag } from '../../domain/facts-change';
import type { Interaction } from '../../domain/interaction';
import { type EntryQuestion, MAX_ENTRY_QUESTIONS, type Standard } from '../../domain/standard';
import { answerTag } from './change-customer';

/** The first contact is not over the moment it is logged: the answers are often noted right after, ms. */
const FIRST_CONTACT_MS = 30 * 60_000;

export interface DueQuestion extends EntryQuestion {
  /** Id of the answer given. */
  chosen?: string;
}

/** Whether somebody was reached before this contact; calls that nobody took are none. */
function metBefore(history: readonly Interaction[], standard: Standard, now: number): boolean {
  const reached = new Set(
    standard.outcomes.filter((rule) => rule.group !== 'not-reached').map((rule) => rule.code),
  );
  return history.some(({ outcome, loggedAt }) => reached.has(outcome) && now - loggedAt > FIRST_CONTACT_MS);
}

/**
 * The entry questions to ask now: on first contact those without an answer, and those answered just now.
 * @param answered ids of questions answered while this person is shown
 */
export function dueQuestions(
  standard: Standard,
  tags: readonly Tag[],
  history: readonly Interaction[],
  now: number,
  answered: (question: string) => boolean,
): DueQuestion[] {
  if (metBefore(history, standard, now)) return [];
  return standard.entryQuestions.slice(0, MAX_ENTRY_QUESTIONS).flatMap((question): DueQuestion[] => {
    const chosen = question.answers.find((answer) =>
      tags.some((tag) => sameTag(tag, answerTag(question, answer))),
    );
    if (chosen && !answered(question.id)) return [];
    return [{ ...question, ...(chosen && { chosen: chosen.id }) }];
  });
}
