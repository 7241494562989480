import type { FactsView } from '../../../lib/models/facts-view';
import { Icon } from '../../shared/Icon';
import { factText, type Saying } from './fact-text';
import type { Tell } from './told';

/** In sight; older ones scroll. */
export function Entered({ facts, say, tell }: { facts: FactsView; say: Saying; tell: Tell }) {
  const { w, f } = say;
  if (facts.entered.length === 0) return null;
  return (
    <section aria-label={w.entered}>
      <p class="panel-details__label">{w.entered}</p>
      <ul class="panel-told__entered">
        {facts.entered.map((fact) => {
          const text = factText(fact, say);
          return (
            <li key={fact.id} class="panel-told__item" data-testid="fact-item" data-kind={fact.kind}>
              <span class="panel-told__when">{f.date(fact.at)}</span>
              <bdi class="panel-told__what">{text}</bdi>
              <button
                type="button"
                class="button button--quiet"
                data-testid="fact-delete"
                aria-label={w.remove(text)}
                title={w.remove(text)}
                onClick={() => void tell({ do: 'delete-fact', id: fact.id })}
              >
                <Icon name="bin" />
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
