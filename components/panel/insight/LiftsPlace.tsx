import type { PanelView } from '../../../lib/models/panel-view';
import { useParts } from './use-parts';

/** Where it will stand what would lift the tier: the room is there from the first paint on. */
export function LiftsPlace({ view }: { view: PanelView }) {
  const parts = useParts();
  return (
    <div class="panel-lifts">
      {parts && view.insight && <parts.Lifts lifts={view.insight.lifts} currency={view.currency} />}
    </div>
  );
}
