import { useEffect, useRef } from 'preact/hooks';
import type { TierMoment } from '../../../lib/domain/interaction';
import { reasonText } from '../../../lib/locales/text/reason';
import { outcomeLabel } from '../../../lib/locales/words';
import type { RescoreView } from '../../../lib/models/panel-view';
import { useUntil } from '../../shared/use-now';
import { useWords } from '../../shared/words';

const attribute = (score: number | undefined): string => (score === undefined ? '' : score.toFixed(1));

/** Half of the last decimal shown. */
const VISIBLE_CHANGE = 0.05;

function directionOf({ before, after, unprofiled }: RescoreView): 'up' | 'down' | 'same' | 'stop' {
  if (unprofiled) return 'same';
  if (after.score === undefined) return 'stop';
  const points = after.score - (before.score ?? after.score);
  return Math.abs(points) < VISIBLE_CHANGE ? 'same' : points > 0 ? 'up' : 'down';
}

function useChange(rescore: RescoreView): string {
  const { t, f } = useWords();
  const { before, after } = rescore;
  if (rescore.unprofiled) return '';
  if (after.score === undefined) return t.rescore.stopped;
  if (before.score === undefined) return t.rescore.back;
  const points = after.score - before.score;
  return Math.abs(points) < VISIBLE_CHANGE ? t.rescore.same : t.rescore.change(f.points(points));
}

function Moment({ moment }: { moment: TierMoment }) {
  const { f } = useWords();
  if (moment.score === undefined) return <b>⊘</b>;
  return (
    <b>
      {f.score(moment.score)} {moment.tier}
    </b>
  );
}

/** What the log did: before → after and why, announced; Undo while it lasts. */
export function Rescore({
  rescore,
  label,
  currency,
  onUndo,
}: {
  rescore: RescoreView;
  label: string;
  currency: string;
  onUndo: () => void;
}) {
  const { t, f, language } = useWords();
  const undoable = useUntil(rescore.undoUntil);
  const change = useChange(rescore);
  const { before, after, because } = rescore;
  const moved = before.score !== after.score || before.tier !== after.tier;
  return (
    <div
      class="panel-rescore"
      data-testid="rescore"
      data-outcome={rescore.outcome}
      data-direction={directionOf(rescore)}
      data-score-before={attribute(before.score)}
      data-score-after={attribute(after.score)}
      data-tier-before={before.tier ?? ''}
      data-tier-after={after.tier ?? ''}
    >
      <p class="panel-rescore__text">
        <span class="panel-rescore__outcome">{label}</span>{' '}
        {moved && (
          <span class="panel-rescore__move">
            <Moment moment={before} /> → <Moment moment={after} />
          </span>
        )}{' '}
        <span class="panel-rescore__why">
          {change}
          {because && moved && ` · ${reasonText(because, t, language, currency, f)}`}
        </span>
      </p>
      {undoable ? (
        <button type="button" class="button panel-undo" data-testid="undo" onClick={onUndo}>
          {t.rescore.undo}
          {/* Runs out as the time does; started where it stands, should the panel open in between. */}
          <span
            class="panel-undo__time"
            aria-hidden="true"
            style={{ animationDelay: `${Math.min(0, rescore.undoUntil - Date.now() - 10_000)}ms` }}
          />
        </button>
      ) : (
        <span class="button panel-undo panel-undo--gone" aria-hidden="true">
          {t.rescore.undo}
        </span>
      )}
    </div>
  );
}

/** Always in the page, so that a screen reader hears what appears in it. */
export function RescoreRegion(props: {
  rescore: RescoreView | undefined;
  rule: { code: string; label?: string } | undefined;
  currency: string;
  onUndo: () => void;
}) {
  const { t } = useWords();
  const region = useRef<HTMLDivElement>(null);
  const shown = useRef(props.rescore?.interactionId);
  const id = props.rescore?.interactionId;
  // A key may log from anywhere in the panel: what it did, and Undo, come into sight. Nothing lies on top of
  // anything, so no click ever lands on what was not meant.
  useEffect(() => {
    if (id !== undefined && id !== shown.current) region.current?.scrollIntoView({ block: 'nearest' });
    shown.current = id;
  }, [id]);
  return (
    <div ref={region} aria-live="polite" class="panel-rescore-region">
      {props.rescore && (
        <Rescore
          key={props.rescore.interactionId}
          rescore={props.rescore}
          label={outcomeLabel(t, props.rule ?? { code: props.rescore.outcome })}
          currency={props.currency}
          onUndo={props.onUndo}
        />
      )}
    </div>
  );
}
