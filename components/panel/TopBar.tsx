import type { PanelActions, PanelView } from '../../lib/models/panel-view';
import { useWords } from '../shared/words';
import { Menu } from './Menu';

/** The customer shown was opened from a badge: said before anything about them, with the way back. */
function FromList({ onBack }: { onBack: () => void }) {
  const { t } = useWords();
  return (
    <p class="panel-top__from" role="status">
      {t.top.fromList}
      <button type="button" class="button button--quiet" data-testid="focus-back" onClick={onBack}>
        {t.top.backToPage}
      </button>
    </p>
  );
}

/** Whose panel this is: the page it speaks of, what waits to be handed over, and the few rare commands. */
export function TopBar({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const paused = view.state === 'paused';
  const mode = paused ? 'paused' : view.focused ? 'focused' : view.host ? 'following' : 'none';
  return (
    <header class="panel-top">
      <span class="panel-top__page" data-mode={mode}>
        <span class="panel-top__dot" aria-hidden="true" />
        <bdi class="panel-top__host" title={view.host}>
          {view.host || t.top.noPage}
        </bdi>
        {mode === 'following' && <span class="panel-top__mode">{t.top.following}</span>}
      </span>
      <button
        type="button"
        class="button button--quiet panel-top__export"
        data-testid="export-open"
        onClick={() => actions.openSettings('export')}
      >
        <span data-testid="pending-count" data-count={view.pendingCount} class="panel-top__count">
          {view.pendingCount}
        </span>
        <span class="u-said">{t.top.pending(view.pendingCount)}</span>
        {t.top.exportLogs}
      </button>
      <Menu view={view} actions={actions} />
      {mode === 'focused' && <FromList onBack={actions.backToPage} />}
    </header>
  );
}
