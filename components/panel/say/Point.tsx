import type { SpokenPoint } from '../../../lib/domain/talking-point';
import { whyText } from '../../../lib/locales/text/why';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';

export interface PointProps {
  point: SpokenPoint;
  number: number;
  /** Only its head, also the line to say, or all there is. */
  shown: 'head' | 'line' | 'all';
  used: boolean;
  onToggle: () => void;
  onUse: () => void;
  onCopy: () => void;
}

export function Point({ point, number, shown, used, onToggle, onUse, onCopy }: PointProps) {
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
