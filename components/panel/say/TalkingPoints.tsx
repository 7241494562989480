import { useState } from 'preact/hooks';
import type { SpokenPoint } from '../../../lib/domain/talking-point';
import { whyText } from '../../../lib/locales/text/why';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';

const SHOWN = 3;

interface PointProps {
  point: SpokenPoint;
  number: number;
  /** Only its head, also the line to say, or all there is. */
  shown: 'head' | 'line' | 'all';
  used: boolean;
  onToggle: () => void;
  onUse: () => void;
  onCopy: () => void;
}

function Point({ point, number, shown, used, onToggle, onUse, onCopy }: PointProps) {
  const { t } = useWords();
  const why = whyText(point.why, t);
  const open = shown !== 'head';
  const all = shown === 'all';
  return (
    <li class="panel-point" data-testid="talking-point" data-id={point.id} data-open={String(open)}>
      <div class="panel-point__head">
        <button type="button" class="panel-point__toggle" aria-expanded={all} onClick={onToggle}>
          <span class="panel-point__number" aria-hidden="true">
            {number}
          </span>
          <span class="panel-point__goal">{point.goal}</span>
          <span class="panel-point__why">{why}</span>
          <Icon name="chevron" />
        </button>
        <button
          type="button"
          class="button button--quiet"
          data-testid="talking-point-use"
          aria-pressed={used}
          aria-label={t.say.useHint}
          title={t.say.useHint}
          onClick={onUse}
        >
          <Icon name="check" />
          {used && <span class="panel-point__word">{t.say.use}</span>}
        </button>
        <button
          type="button"
          class="button button--quiet"
          data-testid="talking-point-copy"
          aria-label={t.say.copyHint}
          title={t.say.copyHint}
          onClick={onCopy}
        >
          <Icon name="copy" />
        </button>
      </div>
      {open && <p class="panel-point__opening">{point.opening}</p>}
      {all && point.followUps.length > 0 && (
        <div class="panel-point__more">
          <span class="panel-point__label">{t.say.followUp}</span>
          <ul>
            {point.followUps.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      {all && point.objection && (
        <div class="panel-point__more">
          <span class="panel-point__label">{t.say.ifNot}</span>
          <p>{point.objection}</p>
        </div>
      )}
    </li>
  );
}

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
