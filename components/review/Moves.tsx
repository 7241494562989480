import { useState } from 'preact/hooks';
import type { Move, TierThen } from '../../lib/domain/review';
import { TIERS, type Tier } from '../../lib/domain/tier';
import { Moved } from './Moved';
import { Section } from './Section';
import { TierName } from './TierName';
import { useReviewWords } from './words';

const FROM: readonly TierThen[] = [...TIERS, 'none'];

/** Up is good, down is bad; colour only underlines what the place in the table says. */
const wayOf = (from: TierThen, to: Tier): string => {
  if (from === 'none') return 'new';
  const up = TIERS.indexOf(from) - TIERS.indexOf(to);
  return up > 0 ? 'up' : up < 0 ? 'down' : 'stay';
};

function Cell({ move, chosen, onChoose }: { move: Move; chosen: boolean; onChoose: () => void }) {
  const { r, n, t } = useReviewWords();
  const { from, to, count } = move;
  const way = wayOf(from, to);
  const name = (tier: TierThen) => (tier === 'none' ? r.moves.none : `${tier} ${t.tiers[tier]}`);
  return (
    <td
      class="review-move"
      data-testid="review-move"
      data-from={from}
      data-to={to}
      data-count={count}
      data-way={way}
    >
      {count === 0 || way === 'stay' ? (
        <span class={count === 0 ? 'u-muted' : ''}>{n.count(count)}</span>
      ) : (
        <>
          <button
            type="button"
            class="review-move__count"
            aria-pressed={chosen}
            aria-controls="moved"
            aria-label={r.moves.who(name(from), name(to), count)}
            onClick={onChoose}
            onFocus={onChoose}
          >
            {n.count(count)}
          </button>
          <span class="review-paper">{n.count(count)}</span>
        </>
      )}
    </td>
  );
}

/** From which tier to which, and who. */
export function Moves({ moves }: { moves: readonly Move[] }) {
  const { r } = useReviewWords();
  const [chosen, setChosen] = useState<{ from: TierThen; to: Tier }>();
  const at = (from: TierThen, to: Tier): Move =>
    moves.find((move) => move.from === from && move.to === to) ?? { from, to, count: 0, customers: [] };
  const shown = chosen && at(chosen.from, chosen.to);
  return (
    <Section id="moves" title={r.moves.title} hint={r.moves.hint}>
      <table class="review-table review-matrix">
        <thead>
          <tr>
            <th scope="col">
              {r.moves.rows} ↓ {r.moves.columns} →
            </th>
            {TIERS.map((tier) => (
              <th key={tier} scope="col">
                <TierName tier={tier} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {FROM.map((from) => (
            <tr key={from}>
              <th scope="row">
                <TierName tier={from} none={r.moves.none} />
              </th>
              {TIERS.map((to) => (
                <Cell
                  key={to}
                  move={at(from, to)}
                  chosen={chosen?.from === from && chosen.to === to}
                  onChoose={() => setChosen({ from, to })}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div id="moved" aria-live="polite">
        {shown && shown.count > 0 && <Moved move={shown} />}
      </div>
    </Section>
  );
}
