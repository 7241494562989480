import type { PanelActions, TeachView } from '../../../lib/models/panel-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';

/** What was just learnt, while it can be taken back; and that a page has changed since it was taught. */
export function TaughtNotices({ teach, actions }: { teach: TeachView; actions: PanelActions['teach'] }) {
  const { t } = useWords();
  const close = (
    <button
      type="button"
      class="button button--quiet"
      aria-label={t.common.close}
      title={t.common.close}
      onClick={actions.dismiss}
    >
      <Icon name="close" />
    </button>
  );
  return (
    <div aria-live="polite">
      {teach.learnt && (
        <div class="panel-taught panel-taught--good" data-testid="learnt" data-page={teach.learnt.page}>
          <p>{teach.learnt.nobody ? t.teach.learntNobody : t.teach.learnt}</p>
          <button type="button" class="button" data-testid="learnt-undo" onClick={actions.undo}>
            {t.teach.undo}
          </button>
          {close}
        </div>
      )}
      {teach.missing && (
        <div class="panel-taught panel-taught--warn" data-testid="taught-missing">
          <p>{t.teach.missing}</p>
          <button type="button" class="button" data-testid="teach-again-page" onClick={actions.start}>
            {t.teach.showAgain}
          </button>
          {close}
        </div>
      )}
    </div>
  );
}
