import { errorText } from '../../../lib/locales/text/error';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';

/** One plain sentence and what to do. As a whole page it cannot be put away. */
export function ErrorNote({
  error,
  onDismiss,
  whole = false,
}: {
  error: { code: string };
  onDismiss?: () => void;
  whole?: boolean;
}) {
  const { t } = useWords();
  return (
    <div class={whole ? 'panel-empty' : 'panel-error'}>
      {whole && <h1 class="panel-empty__title">{t.empty.errorTitle}</h1>}
      <p data-testid="error" data-code={error.code} role="alert" class={whole ? 'panel-empty__text' : ''}>
        {errorText(error, t)}
      </p>
      {onDismiss && (
        <button
          type="button"
          class="button button--quiet"
          aria-label={t.common.close}
          title={t.common.close}
          onClick={onDismiss}
        >
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
