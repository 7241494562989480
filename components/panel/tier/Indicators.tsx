import { DIMENSIONS, type Dimension, type IndicatorId, type Scored } from '../../../lib/domain/tier';
import { useWords } from '../../shared/words';

const INDICATORS: Readonly<Record<Dimension, readonly IndicatorId[]>> = {
  value: ['monetary', 'frequency', 'profit'],
  need: ['need-kind', 'need-frequency', 'need-complexity'],
  behaviour: ['purchase', 'usage', 'feedback'],
  loyalty: ['satisfaction', 'attachment', 'advocacy'],
};

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

/** The twelve figures behind the bars, and what the customer is worth. */
export function Indicators({ scored, currency }: { scored: Scored; currency: string }) {
  const { t, f } = useWords();
  const worth = [
    [t.detail.worthCurrent, scored.worth.current],
    [t.detail.worthPotential, scored.worth.potential],
    [t.detail.worthLifetime, scored.worth.lifetime],
  ] as const;
  return (
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
  );
}
