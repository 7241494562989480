import type { Lift } from '../../../lib/domain/insight';
import { liftText } from '../../../lib/locales/insight/lift-text';
import { useInsightWords } from './use-insight-words';

/** The two most useful next facts or events. */
export function Lifts({ lifts, currency }: { lifts: readonly Lift[]; currency: string }) {
  const { t, f, w } = useInsightWords();
  if (lifts.length === 0) return null;
  return (
    <ul class="panel-lifts__list" aria-label={w.lift.title}>
      {lifts.map((lift) => {
        const { brings, does, title } = liftText(lift, w, t, f, currency);
        return (
          <li
            key={lift.code}
            class="panel-lift"
            data-testid="lift"
            data-code={lift.code}
            data-kind={lift.kind}
            data-points={lift.gain.toFixed(1)}
            data-score={lift.scoreAfter.toFixed(1)}
            data-tier={lift.tierAfter}
            title={title}
          >
            <span class="u-muted" aria-hidden="true">
              ↗{' '}
            </span>
            {does}
            <span class="panel-lift__brings">{brings}</span>
            <span class="u-said">
              {t.common.stop}
              {title}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
