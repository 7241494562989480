import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelActions } from '../../lib/models/panel-view';
import { Icon } from '../shared/Icon';
import { useWords } from '../shared/words';

/** The few rare commands behind the three dots. */
export function Menu({ actions }: { actions: PanelActions }) {
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
          <li>
            <button
              type="button"
              class="panel-menu__item"
              data-testid="site-settings"
              onClick={choose(() => actions.openSettings('reading'))}
            >
              {t.top.where}
            </button>
          </li>
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
          <li>
            <button
              type="button"
              class="panel-menu__item"
              data-testid="review-open"
              onClick={choose(actions.openReview)}
            >
              {t.common.review}
            </button>
          </li>
        </ul>
      )}
    </div>
  );
}
