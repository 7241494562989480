import { DIMENSIONS, type Dimension, type IndicatorId, type Scored } from '../../../lib/domain/tier';
import { useInsightWords } from './use-insight-words';

const INDICATORS: Readonly<Record<Dimension, readonly IndicatorId[]>> = {
  value: ['monetary', 'frequency', 'profit'],
  need: ['need-kind', 'need-frequency', 'need-complexity'],
  behaviour: ['purchase', 'usage', 'feedback'],
  loyalty: ['satisfaction', 'attachment', 'advocacy'],
};

function IndicatorList({ scored, dimension }: { scored: Scored; dimension: Dimension }) {
  const { t, f, w } = useInsightWords();
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
            title={reading && !reading.counted ? w.detail.notCounted : undefined}
          >
            <span>{t.indicators[id]}</span>
            <span class={`panel-indicator__value${reading ? '' : ' u-muted'}`}>
              {reading?.lowerBound ? t.common.atLeast(value) : value}
            </span>
            {reading?.percentile && (
              <span class="panel-indicator__among u-muted">{w.detail.betterThan(value)}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** The twelve figures behind the bars. */
export function Indicators({ scored }: { scored: Scored }) {
  return (
    <div class="panel-indicators">
      {DIMENSIONS.map((id) => (
        <IndicatorList key={id} scored={scored} dimension={id} />
      ))}
    </div>
  );
}
