import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useNow } from '../../shared/use-now';
import { useWords } from '../../shared/words';
import { HistoryItem } from './HistoryItem';

const A_MINUTE = 60_000;

/** Every logged call, newest first. */
export function History({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const now = useNow(A_MINUTE);
  const older = (view.historyTotal ?? view.history.length) - view.history.length;
  return (
    <section class="panel-section">
      <h2 class="panel-section__title">{t.history.title}</h2>
      {view.deleted && actions.restoreInteraction && (
        <p class="panel-history__deleted" role="status">
          {t.history.deleted}{' '}
          <button
            type="button"
            class="button"
            data-testid="history-restore"
            onClick={actions.restoreInteraction}
          >
            {t.history.restore}
          </button>
        </p>
      )}
      {view.history.length === 0 && <p class="u-muted">{t.history.empty}</p>}
      <ol class="panel-history">
        {view.history.map((item) => (
          <HistoryItem key={item.id} item={item} view={view} actions={actions} now={now} />
        ))}
      </ol>
      {older > 0 && <p class="u-muted">{t.history.more(older)}</p>}
    </section>
  );
}
