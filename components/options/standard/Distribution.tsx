import { TIERS } from '../../../lib/domain/tier';
import type { WhatIfPreview } from '../../../lib/domain/what-if';
import { useWords } from '../../shared/words';
import { useEditorWords } from './words';

const share = (n: number, all: number): number => (all > 0 ? n / all : 0);

/** Two bars, before and after, on one measure. */
export function Distribution({ result }: { result: WhatIfPreview }) {
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
