import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';

export function CopyButton({ value, copy }: { value: string; copy: (text: string) => void }) {
  const { t } = useWords();
  return (
    <button
      type="button"
      class="button button--quiet"
      aria-label={t.customer.copyValue(value)}
      title={t.common.copy}
      onClick={() => copy(value)}
    >
      <Icon name="copy" />
    </button>
  );
}
