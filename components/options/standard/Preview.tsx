import type { ComponentChildren } from 'preact';
import type { TrialView } from '../../../lib/models/standard-view';
import { Distribution } from './Distribution';
import { Movers } from './Movers';
import { useEditorWords } from './words';

/** What the draft would do to one's own customers; what to do about it stands with it. */
export function Preview({ trial, children }: { trial: TrialView; children: ComponentChildren }) {
  const w = useEditorWords();
  const { state, done, total, result } = trial;
  const empty = state === 'ready' && result?.scored === 0 && result.unscored === 0;
  return (
    <div
      class="standard-preview"
      data-testid="standard-preview"
      data-state={state}
      data-moved={result?.moved ?? ''}
    >
      <h3 class="standard-subtitle">{w.preview.title}</h3>
      <p class="u-muted" role="status">
        {state === 'idle' && w.preview.idle}
        {state === 'loading' && w.preview.loading(done, total)}
        {state === 'failed' && w.preview.failed}
        {empty && w.preview.empty}
        {result &&
          !empty &&
          (result.moved === 0 ? w.preview.nobody : w.preview.moved(result.moved, result.scored))}
        {result && result.unscored > 0 && ` ${w.preview.unscored(result.unscored)}`}
      </p>
      {result && !empty && <Distribution result={result} />}
      {result && result.moved > 0 && (
        <>
          <p>{result.moves.map(({ from, to, count }) => w.preview.move(from, to, count)).join(' · ')}</p>
          <Movers result={result} />
        </>
      )}
      {children}
    </div>
  );
}
