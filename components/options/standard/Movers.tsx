import type { WhatIfPreview } from '../../../lib/domain/what-if';
import { useWords } from '../../shared/words';
import { useEditorWords } from './words';

/** The customers whose tier would change most. */
export function Movers({ result }: { result: WhatIfPreview }) {
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
