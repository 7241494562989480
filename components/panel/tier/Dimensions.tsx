import { useState } from 'preact/hooks';
import { DIMENSIONS, type Scored } from '../../../lib/domain/tier';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { Detail } from '../insight/later';
import { DimensionButton } from './DimensionButton';

/** Four bars on two lines; a click shows what is behind them. */
export function Dimensions({
  scored,
  view,
  showHistory,
}: {
  scored: Scored;
  view: Pick<PanelView, 'currency' | 'insight'>;
  showHistory: PanelActions['showHistory'];
}) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <section class="panel-dimensions" aria-label={t.detail.title}>
      <div class="panel-dimensions__bars">
        {DIMENSIONS.map((id) => (
          <DimensionButton
            key={id}
            id={id}
            value={scored.dimensions[id]}
            open={open}
            onToggle={() => setOpen(!open)}
          />
        ))}
      </div>
      {open && (
        <Detail scored={scored} currency={view.currency} insight={view.insight} showHistory={showHistory} />
      )}
    </section>
  );
}
