import { type Tell, useFactWords } from '../told';

/** Tier, score and ranking go, or come back; the person stays callable. */
export function NoProfilingSwitch({ on, tell }: { on: boolean; tell: Tell }) {
  const w = useFactWords();
  return (
    <p class="panel-told__switch">
      <button
        type="button"
        role="switch"
        class="button"
        data-testid="no-profiling"
        aria-checked={on}
        aria-describedby="no-profiling-hint"
        onClick={() => void tell({ do: 'no-profiling', on: !on })}
      >
        <span class="panel-told__box" aria-hidden="true">
          {on ? '✓' : ''}
        </span>
        {w.noProfiling}
      </button>
      <span id="no-profiling-hint" class="u-muted">
        {w.noProfilingHint}
      </span>
    </p>
  );
}
