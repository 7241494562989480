import { useEffect, useRef } from 'preact/hooks';
import type { FactsDoneView } from '../../../../lib/models/facts-view';
import { useUntil } from '../../../shared/use-now';
import { useFactWords } from '../told';
import { Move, VISIBLE_CHANGE } from './Move';

const attribute = (score: number | undefined): string => (score === undefined ? '' : score.toFixed(1));

function Line({ done, text, onUndo }: { done: FactsDoneView; text: string; onUndo: () => void }) {
  const w = useFactWords();
  const undoable = useUntil(done.undoUntil);
  const { before, after } = done;
  const direction = (after.score ?? 0) - (before.score ?? 0);
  return (
    <div
      class="panel-rescore"
      data-testid="fact-done"
      data-change={done.change.do}
      data-direction={Math.abs(direction) < VISIBLE_CHANGE ? 'same' : direction > 0 ? 'up' : 'down'}
      data-score-before={attribute(before.score)}
      data-score-after={attribute(after.score)}
      data-tier-before={before.tier ?? ''}
      data-tier-after={after.tier ?? ''}
    >
      <p class="panel-rescore__text">
        <span class="panel-rescore__outcome">{text}</span> <Move before={before} after={after} />
      </p>
      {undoable ? (
        <button type="button" class="button panel-undo" data-testid="fact-undo" onClick={onUndo}>
          {w.undo}
          <span
            class="panel-undo__time"
            aria-hidden="true"
            style={{ animationDelay: `${Math.min(0, done.undoUntil - Date.now() - 10_000)}ms` }}
          />
        </button>
      ) : (
        <span class="button panel-undo panel-undo--gone" aria-hidden="true">
          {w.undo}
        </span>
      )}
    </div>
  );
}

/** What the last fact did to score and tier, announced; always in the page, so that it is heard. */
export function DoneRegion(props: { done: FactsDoneView | undefined; text: string; onUndo: () => void }) {
  const region = useRef<HTMLDivElement>(null);
  const id = props.done?.id;
  const shown = useRef(id);
  // A key may have told it from anywhere in the panel: what it did, and Undo, come into sight.
  useEffect(() => {
    if (id !== undefined && id !== shown.current) region.current?.scrollIntoView({ block: 'nearest' });
    shown.current = id;
  }, [id]);
  return (
    <div ref={region} aria-live="polite" class="panel-rescore-region">
      {props.done && <Line key={props.done.id} done={props.done} text={props.text} onUndo={props.onUndo} />}
    </div>
  );
}
