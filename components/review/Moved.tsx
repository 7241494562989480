import type { Move, TierThen } from '../../lib/domain/review';
import { Wide } from './Section';
import { useReviewWords } from './words';

/** The customers behind one number of the matrix. */
export function Moved({ move }: { move: Move }) {
  const { r, f, t } = useReviewWords();
  const name = (tier: TierThen) => (tier === 'none' ? r.moves.none : `${tier} ${t.tiers[tier]}`);
  const title = r.moves.who(name(move.from), name(move.to), move.count);
  return (
    <div class="review-moved" data-testid="review-moved" data-from={move.from} data-to={move.to}>
      <h3 class="review-section__small">{title}</h3>
      {move.customers.length < move.count && (
        <p class="review-hint">{r.moves.first(move.customers.length)}</p>
      )}
      <Wide label={title}>
        <table class="review-table">
          <thead>
            <tr>
              <th scope="col">{r.name}</th>
              <th scope="col" class="review-number">
                {r.moves.before}
              </th>
              <th scope="col" class="review-number">
                {r.moves.after}
              </th>
            </tr>
          </thead>
          <tbody>
            {move.customers.map((customer) => (
              <tr key={customer.id} data-testid="review-moved-customer">
                <th scope="row">
                  {customer.name || r.unnamed} <span class="u-muted">{customer.company}</span>
                </th>
                <td class="review-number">
                  {customer.before === undefined ? '—' : f.number(customer.before)}
                </td>
                <td class="review-number">{f.number(customer.after)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </div>
  );
}
