import { wordFor } from '../../../lib/locales/words';
import type { FactsView } from '../../../lib/models/facts-view';
import { Icon } from '../../shared/Icon';
import { Row } from '../details/fields';
import { Pick } from './Pick';
import { type Tell, useFactWords } from './told';

/** On first contact: at most three, one click each, never in the way of anything. */
export function Questions({
  questions,
  tell,
  onDismiss,
}: {
  questions: FactsView['questions'];
  tell: Tell;
  onDismiss: () => void;
}) {
  const w = useFactWords();
  if (questions.length === 0) return null;
  return (
    <section class="panel-told__questions" aria-label={w.questionsTitle}>
      <div class="panel-section__head">
        <h2 class="panel-section__title">{w.questionsTitle}</h2>
        <button type="button" class="button button--quiet" data-testid="entry-dismiss" onClick={onDismiss}>
          {w.questionsDismiss}
          <Icon name="close" />
        </button>
      </div>
      {questions.map((question) => {
        const words = w.questions[question.id];
        return (
          <div key={question.id} data-testid="entry-question" data-id={question.id}>
            <Row label={question.text ?? words?.text ?? question.id}>
              {question.answers.map((answer) => (
                <Pick
                  key={answer.id}
                  testid={`entry-answer-${question.id}-${answer.id}`}
                  label={answer.text ?? wordFor(words?.answers ?? {}, answer.id)}
                  pressed={question.chosen === answer.id}
                  onPick={() => void tell({ do: 'answer', question: question.id, answer: answer.id })}
                />
              ))}
            </Row>
          </div>
        );
      })}
    </section>
  );
}
