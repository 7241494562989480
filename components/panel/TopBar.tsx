import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelActions, PanelView } from '../../lib/models/panel-view';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

/** Whose panel this is: the page it speaks of, what waits to be handed over, and the few rare commands. */
export function TopBar({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const paused = view.state === 'paused';
  return (
    <header class="panel-top">
      <span class="panel-top__page" data-mode={paused ? 'paused' : view.host ? 'following' : 'none'}>
        <span class="panel-top__dot" aria-hidden="true" />
        <bdi class="panel-top__host" title={view.host}>
          {view.host || t.top.noPage}
        </bdi>
        {view.host && !paused && <span class="panel-top__mode">{t.top.following}</span>}
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
    </header>
  );
}

function Menu({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const away = (event: Event): void => {
      if (event.target instanceof Node && root.current?.contains(event.target)) return;
      setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      root.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  const choose = (action: () => void) => () => {
    setOpen(false);
    action();
  };
  return (
    <div class="panel-menu" ref={root}>
      <button
        type="button"
        class="button button--quiet"
        data-testid="menu"
        aria-label={t.common.menu}
        aria-expanded={open}
        title={t.common.menu}
        onClick={() => setOpen(!open)}
      >
        <Icon name="more" />
      </button>
      {open && (
        <ul class="panel-menu__list">
          {view.host && (
            <li>
              <button
                type="button"
                class="panel-menu__item"
                data-testid="site-pause"
                onClick={choose(view.state === 'paused' ? actions.resumeSite : actions.pauseSite)}
              >
                {view.state === 'paused' ? t.top.resume : t.top.pause}
              </button>
            </li>
          )}
          <li>
            <button
              type="button"
              class="panel-menu__item"
              data-testid="settings-open"
              onClick={choose(() => actions.openSettings())}
            >
              {t.common.settings}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
