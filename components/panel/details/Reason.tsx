import { wordFor } from '../../../lib/locales/words';
import { useWords } from '../../shared/words';
import type { AskProps } from './ask-props';
import { Choice, Input, Row } from './fields';

export function Reason({ form, state, set }: AskProps) {
  const { t } = useWords();
  const reasons = form.rule.reasons ?? [];
  if (reasons.length === 0) {
    return (
      <Input
        label={t.details.reason}
        name="reason"
        value={state.reason}
        onInput={(reason) => set({ reason })}
      />
    );
  }
  return (
    <Row label={t.details.reason}>
      <Choice
        name="reason"
        options={reasons.map((code) => ({ value: code, label: wordFor(t.outcomeReasons, code) }))}
        value={state.reason}
        onChoose={(reason) => set({ reason: reason ?? '' })}
      />
    </Row>
  );
}
