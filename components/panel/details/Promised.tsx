import { useWords } from '../../shared/words';
import type { AskProps } from './ask-props';
import { Input } from './fields';

export function Promised({ state, set }: AskProps) {
  const { t } = useWords();
  return (
    <Input
      label={t.details.promised}
      name="promised"
      type="date"
      value={state.promised}
      onInput={(promised) => set({ promised })}
    />
  );
}
