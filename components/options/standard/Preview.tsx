import type { ComponentChildren } from 'preact';
import { TIERS } from '../../../lib/domain/tier';
import type { WhatIfPreview } from '../../../lib/domain/what-if';
import type { TrialView } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { useEditorWords } from './words';

const share = (n: number, all: number): number => (all > 0 ? n / all : 0);

/** Two bars, before and after, on one measure. */
function Distribution({ result }: { result: WhatIfPreview }) {
  const { f } = useWords();
  const w = useEditorWords();
  const most = Math.max(...TIERS.flatMap((tier) => [result.before[tier], result.after[tier]]), 1);
  const width = (n: number) => ({ width: `${100 * share(n, most)}%` });
  return (
    <table class="standard-distribution">
      <thead>
        <tr>
          <th scope="col">{w.preview.tier}</th>
          <th scope="col">{w.preview.before}</th>
          <th scope="col">{w.preview.after}</th>
          <th scope="col">{w.preview.difference}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {TIERS.map((tier) => {
          const [before, after] = [result.before[tier], result.after[tier]];
          return (
            <tr
              key={tier}
              data-testid="standard-preview-tier"
              data-tier={tier}
              data-before={before}
              data-after={after}
            >
              <th scope="row">{tier}</th>
              <td>{f.number(before)}</td>
              <td>
                <b>{f.number(after)}</b>
              </td>
              <td>
                {after === before ? '' : `${after > before ? '+' : '−'}${f.number(Math.abs(after - before))}`}
              </td>
              <td class="standard-distribution__bars" aria-hidden="true">
                <span class="standard-bar standard-bar--before" style={width(before)} />
                <span class="standard-bar" style={width(after)} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Movers({ result }: { result: WhatIfPreview }) {
  const { f } = useWords();
  const w = useEditorWords();
  return (
    <details class="standard-movers">
      <summary>{w.preview.movers(result.moved)}</summary>
      <div class="standard-table-frame">
        <table>
          <thead>
            <tr>
              <th scope="col">{w.preview.customer}</th>
              <th scope="col">{w.preview.tier}</th>
              <th scope="col">{w.preview.score}</th>
            </tr>
          </thead>
          <tbody>
            {result.movers.map((mover) => (
              <tr key={mover.id} data-testid="standard-mover" data-from={mover.from} data-to={mover.to}>
                <td>
                  <bdi>{mover.name ?? mover.company ?? w.preview.unnamed}</bdi>
                  {mover.name && mover.company && (
                    <span class="u-muted">
                      {' '}
                      <bdi>{mover.company}</bdi>
                    </span>
                  )}
                </td>
                <td>
                  {mover.from} → {mover.to}
                </td>
                <td>
                  {f.number(mover.scoreBefore)} → {f.number(mover.scoreAfter)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

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
