import { useState } from 'preact/hooks';
import { DIMENSIONS, type Dimension, type IndicatorId, type Scored } from '../../../lib/domain/tier';
import { useWords } from '../../shared/words';

const INDICATORS: Readonly<Record<Dimension, readonly IndicatorId[]>> = {
  value: ['monetary', 'frequency', 'profit'],
  need: ['need-kind', 'need-frequency', 'need-complexity'],
  behaviour: ['purchase', 'usage', 'feedback'],
  loyalty: ['satisfaction', 'attachment', 'advocacy'],
};

/** Eight segments, as many filled as the score fills. */
export function Bar({ value }: { value: number | undefined }) {
  return (
    <span class="panel-bar" data-known={String(value !== undefined)} aria-hidden="true">
      <span class="panel-bar__fill" style={{ width: `${Math.max(0, Math.min(100, value ?? 0))}%` }} />
    </span>
  );
}

function DimensionButton({
  id,
  value,
  open,
  onToggle,
}: {
  id: Dimension;
  value: number | undefined;
  open: boolean;
  onToggle: () => void;
}) {
  const { t, f } = useWords();
  const name = t.dimensions[id];
  return (
    <button
      type="button"
      class="panel-dimension"
      data-testid={`dimension-${id}`}
      data-score={value === undefined ? '' : value.toFixed(1)}
      aria-expanded={open}
      title={t.detail.open}
      onClick={onToggle}
    >
      <span class="panel-dimension__name">{name}</span>
      <Bar value={value} />
      <span class="panel-dimension__value">{value === undefined ? t.common.unknown : f.score(value)}</span>
    </button>
  );
}

function IndicatorList({ scored, dimension }: { scored: Scored; dimension: Dimension }) {
  const { t, f } = useWords();
  return (
    <ul class="panel-indicators__list" aria-label={t.dimensions[dimension]}>
      {INDICATORS[dimension].map((id) => {
        const reading = scored.indicators.find((r) => r.id === id);
        const value = reading ? f.score(reading.value) : t.common.unknown;
        return (
          <li
            key={id}
            class="panel-indicator"
            data-indicator={id}
            data-score={reading ? reading.value.toFixed(1) : ''}
            title={reading && !reading.counted ? t.detail.notCounted : undefined}
          >
            <span>{t.indicators[id]}</span>
            <span class={reading ? '' : 'u-muted'}>
              {reading?.lowerBound ? t.common.atLeast(value) : value}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Four bars on two lines; a click shows the twelve indicators and what the customer is worth. */
export function Dimensions({ scored, currency }: { scored: Scored; currency: string }) {
  const { t, f } = useWords();
  const [open, setOpen] = useState(false);
  const worth = [
    [t.detail.worthCurrent, scored.worth.current],
    [t.detail.worthPotential, scored.worth.potential],
    [t.detail.worthLifetime, scored.worth.lifetime],
  ] as const;
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
        <div class="panel-indicators">
          {DIMENSIONS.map((id) => (
            <IndicatorList key={id} scored={scored} dimension={id} />
          ))}
          <dl class="panel-worth">
            {worth.map(([name, amount]) => (
              <div key={name}>
                <dt class="u-muted">{name}</dt>
                <dd>{amount === undefined ? t.common.unknown : f.compactMoney(amount, currency)}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </section>
  );
}
