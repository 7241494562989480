import type { Interaction } from '../../../lib/domain/interaction';
import { outcomeLabel, wordFor } from '../../../lib/locales/words';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import { Details } from '../parts';
import { ruleOf } from '../rule-of';

/** A time that no calendar has (a broken import) must not take the list down. */
const isoOf = (at: number): string =>
  Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? new Date(at).toISOString() : '';

/** One logged call: when, what, what it moved, and the form while it is being changed. */
export function HistoryItem({
  item,
  view,
  actions,
  now,
}: {
  item: Interaction;
  view: PanelView;
  actions: PanelActions;
  now: number;
}) {
  const { t, f } = useWords();
  const label = outcomeLabel(t, ruleOf(view, item.outcome));
  const when = f.moment(item.at, now);
  const what = t.details.editTitle(label, when);
  const also = [
    item.reason && wordFor(t.outcomeReasons, item.reason),
    item.purchase?.amount !== undefined && f.money(item.purchase.amount, view.currency),
    item.purchase?.product,
    ...item.also.map((chip) => wordFor(t.chips, chip)),
    item.callbackAt !== undefined && `→ ${f.moment(item.callbackAt, now)}`,
  ].filter((part): part is string => typeof part === 'string' && part !== '');
  const editing = view.details?.editing && view.details.interactionId === item.id ? view.details : undefined;
  return (
    <li
      class="panel-history__item"
      data-testid="history-item"
      data-outcome={item.outcome}
      data-at={isoOf(item.at)}
    >
      <div class="panel-history__line">
        <time class="panel-history__when" dateTime={isoOf(item.at)}>
          {when}
        </time>
        <span class="panel-history__what">{label}</span>
        {view.assessment?.scored &&
          item.before.tier &&
          item.after.tier &&
          item.before.tier !== item.after.tier && (
            <span class="panel-history__tier">
              {item.before.tier} → {item.after.tier}
            </span>
          )}
        {item.pending === 1 && (
          <span class="panel-history__pending" title={t.history.pending}>
            <span class="u-said">{t.history.pending}</span>
          </span>
        )}
        <span class="panel-history__do">
          <button
            type="button"
            class="button button--quiet"
            data-testid="history-edit"
            aria-label={t.history.editOf(what)}
            title={t.history.edit}
            onClick={() => actions.editInteraction(item.id)}
          >
            <Icon name="edit" />
          </button>
          <button
            type="button"
            class="button button--quiet"
            data-testid="history-delete"
            aria-label={t.history.deleteOf(what)}
            title={t.history.delete}
            onClick={() => actions.deleteInteraction(item.id)}
          >
            <Icon name="bin" />
          </button>
        </span>
      </div>
      {also.length > 0 && <p class="panel-history__also">{also.join(' · ')}</p>}
      {item.note && <p class="panel-history__note">{item.note}</p>}
      {editing && (
        <Details
          key={editing.interactionId}
          form={editing}
          currency={view.currency}
          onSave={actions.saveDetails}
          onClose={actions.closeDetails}
        />
      )}
    </li>
  );
}
