import { useState } from 'preact/hooks';
import { DIMENSIONS, type Scored } from '../../../lib/domain/tier';
import { useWords } from '../../shared/words';
import { DimensionButton } from './DimensionButton';
import { Indicators } from './Indicators';

/** Four bars on two lines; a click shows what is behind them. */
export function Dimensions({ scored, currency }: { scored: Scored; currency: string }) {
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
      {open && <Indicators scored={scored} currency={currency} />}
    </section>
  );
}
