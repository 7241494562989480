import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';

/** Wrong person, nobody, or something missed: the agent shows where it stands. */
export function NotRight({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  if (!view.teach?.possible || view.teach.pointing) return null;
  return (
    <button type="button" class="panel-link" data-testid="teach" onClick={actions.teach.start}>
      {t.teach.notRight}
    </button>
  );
}
