import type { Segments as Known } from '../../../lib/domain/tier';
import { useInsightWords } from './use-insight-words';

/** Where the customer stands among one's own; what is unknown is left out. */
export function Segments({ segments }: { segments: Known }) {
  const { w } = useInsightWords();
  const { names, rfmNames, rfmSource, valueWhy, needWhy } = w.segments;
  const rfm = segments.rfm && rfmNames[segments.rfm];
  const rows = [
    { id: 'value', code: segments.value, name: segments.value && names[segments.value], why: valueWhy },
    { id: 'need', code: segments.need, name: segments.need && names[segments.need], why: needWhy },
    { id: 'rfm', code: segments.rfm, name: rfm?.[0], why: rfm?.[1], source: rfmSource },
  ] as const;
  if (rows.every(({ code }) => code === undefined)) return null;
  return (
    <dl class="panel-segments" aria-label={w.segments.title}>
      {rows.map(({ id, code, name, why, ...rest }) =>
        code === undefined ? null : (
          <div
            key={id}
            data-testid={`segment-${id}`}
            data-segment={code}
            title={'source' in rest ? rest.source : undefined}
          >
            <dt class="u-muted">{w.segments[id]}</dt>
            <dd>
              {name} <span class="u-muted">{why}</span>
              {'source' in rest && <span class="u-said"> ({rest.source})</span>}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
}
