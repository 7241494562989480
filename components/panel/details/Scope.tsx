import { useWords } from '../../shared/words';
import type { AskProps } from './ask-props';
import { Choice, Input, Row } from './fields';

export function Scope({ form, state, set }: AskProps) {
  const { t } = useWords();
  const scopes = [
    { value: 'person', label: t.details.scopePerson },
    ...form.phones.map((phone) => ({ value: phone.e164, label: phone.written || phone.e164 })),
  ];
  return (
    <>
      <Row label={t.details.scope}>
        <Choice
          name="scope"
          options={scopes}
          value={state.scope}
          // There is no do-not-call without a scope.
          onChoose={(scope) => set({ scope: scope ?? 'person' })}
        />
      </Row>
      <Input label={t.details.words} name="words" value={state.words} onInput={(words) => set({ words })} />
    </>
  );
}
