import { type EntryQuestion, MAX_ENTRY_QUESTIONS } from '../../../lib/domain/standard';
import { answerText, questionText, type StandardWords } from '../../../lib/locales/standard';
import { wordFor } from '../../../lib/locales/words';
import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { Icon } from '../../shared/Icon';
import { Labelled } from '../Section';
import { useEditorWords, useStandardWords } from './words';

const written = (question: EntryQuestion, s: StandardWords): string =>
  question.answers.map((answer) => answerText(question, answer, s)).join('; ');

/** What was written, as answers: one that stays as it was keeps its id, and with it the usual wording. */
function answersOf(text: string, before: EntryQuestion, s: StandardWords): EntryQuestion['answers'] {
  const parts = text.split(/[;；]/).map((part) => part.trim());
  return parts.filter(Boolean).map((part) => {
    const kept = before.answers.find((answer) => answerText(before, answer, s) === part);
    return kept ?? { id: part, text: part };
  });
}

/** At most three questions for first contact. */
export function Questions({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const w = useEditorWords();
  const s = useStandardWords();
  const questions = edit.draft.entryQuestions;
  const put = (i: number, change: Partial<EntryQuestion>) =>
    actions.setQuestions(questions.map((question, k) => (k === i ? { ...question, ...change } : question)));
  return (
    <div class="standard-fields">
      {questions.map((question, i) => (
        <div key={question.id} class="standard-question">
          <Labelled label={w.questions.question(i + 1)}>
            <input
              class="field"
              type="text"
              maxLength={80}
              data-testid={`standard-question-${i}`}
              placeholder={questionText({ id: question.id }, s)}
              value={question.text ?? ''}
              onInput={(event) => put(i, { text: event.currentTarget.value || undefined })}
            />
          </Labelled>
          <Labelled label={w.questions.tag}>
            <select
              class="field"
              value={question.tag}
              onChange={(event) => put(i, { tag: event.currentTarget.value })}
            >
              {[...new Set([...Object.keys(w.tagTypes), question.tag])].map((type) => (
                <option key={type} value={type}>
                  {wordFor(w.tagTypes, type)}
                </option>
              ))}
            </select>
          </Labelled>
          <Labelled label={w.questions.answers}>
            <input
              class="field"
              type="text"
              maxLength={400}
              data-testid={`standard-answers-${i}`}
              value={written(question, s)}
              onChange={(event) => put(i, { answers: answersOf(event.currentTarget.value, question, s) })}
            />
          </Labelled>
          <button
            type="button"
            class="button button--quiet"
            aria-label={w.questions.remove(i + 1)}
            title={w.questions.remove(i + 1)}
            onClick={() => actions.setQuestions(questions.filter((_, k) => k !== i))}
          >
            <Icon name="bin" />
          </button>
        </div>
      ))}
      {questions.length < MAX_ENTRY_QUESTIONS && (
        <button
          type="button"
          class="button"
          onClick={() => {
            const id = ['own-1', 'own-2', 'own-3'].find((free) => !questions.some((q) => q.id === free));
            if (id)
              actions.setQuestions([
                ...questions,
                { id, tag: 'preference', text: '?', answers: [{ id: '1', text: '1' }] },
              ]);
          }}
        >
          {w.questions.add}
        </button>
      )}
    </div>
  );
}
