import { useState } from 'preact/hooks';
import type { SpokenPoint } from '../../../lib/domain/talking-point';
import { useWords } from '../../shared/words';
import { Point, type PointProps } from './Point';

const SHOWN = 3;

/** What to say: the best three, the line of the first one in sight; a click shows what comes after it. */
export function TalkingPoints({
  points,
  used,
  onUse,
  onCopy,
}: {
  points: readonly SpokenPoint[];
  used: readonly string[];
  onUse: (id: string) => void;
  onCopy: (text: string) => void;
}) {
  const { t } = useWords();
  const [chosen, choose] = useState<string | undefined>(undefined);
  const [all, setAll] = useState(false);
  const shownOf = (id: string): PointProps['shown'] =>
    id === chosen ? 'all' : id === points[0]?.id ? 'line' : 'head';
  const shown = all ? points : points.slice(0, SHOWN);
  return (
    <section class="panel-section">
      <div class="panel-section__head">
        <h2 class="panel-section__title">{t.say.title}</h2>
        {points.length > SHOWN && (
          <button type="button" class="button button--quiet" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t.common.less : t.common.moreCount(points.length - SHOWN)}
          </button>
        )}
      </div>
      {points.length === 0 && <p class="u-muted">{t.say.none}</p>}
      <ol class="panel-points">
        {shown.map((point, i) => (
          <Point
            key={point.id}
            point={point}
            number={i + 1}
            shown={shownOf(point.id)}
            used={used.includes(point.id)}
            onToggle={() => choose(point.id === chosen ? undefined : point.id)}
            onUse={() => onUse(point.id)}
            onCopy={() => onCopy(point.opening)}
          />
        ))}
      </ol>
    </section>
  );
}
