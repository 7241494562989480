import type { Learned } from '../../lib/domain/learned';
import { timesSeen } from '../../lib/domain/learned';
import { shownHost } from '../../lib/domain/shown-host';
import type { OptionsActions } from '../../lib/models/options-view';
import { useWords } from '../shared/words';
import { useSettingsWords } from './words';

/** Named one by one; of more it is said how many. */
const PLACES = 3;

/** How often, when last, and where. */
function Where({ item }: { item: Learned }) {
  const s = useSettingsWords();
  const { t, f } = useWords();
  const separator = t.common.listSeparator;
  const places = item.places.map(({ host, how }) =>
    s.agent.place(shownHost(host), how.map((h) => s.agent.how[h]).join(separator)),
  );
  const more = places.length - PLACES;
  const shown = [...places.slice(0, PLACES), ...(more > 0 ? [s.agent.morePlaces(more)] : [])].join(separator);
  const last = Math.max(...item.places.map((place) => place.lastAt));
  return <span class="options-noticed__where">{s.agent.seen(timesSeen(item), f.date(last), shown)}</span>;
}

function Row({ item, onJudge }: { item: Learned; onJudge: OptionsActions['judgeNoticed'] }) {
  const s = useSettingsWords();
  const refused = item.verdict === 'refused';
  return (
    <li
      class="options-noticed__row"
      data-testid={refused ? 'agent-refused' : 'agent-noticed'}
      data-kind={item.kind}
      data-verdict={item.verdict ?? ''}
    >
      <span class="options-noticed__what">
        <span>
          <bdi data-testid="agent-value">{item.value}</bdi>
          {item.verdict === 'kept' && <span class="options-noticed__kept"> {s.agent.kept}</span>}
        </span>
        {!refused && <Where item={item} />}
      </span>
      <span class="options-noticed__verdict">
        {item.verdict !== 'kept' && (
          <button
            type="button"
            class="button"
            data-testid="agent-keep"
            onClick={() => onJudge(item.key, 'kept')}
          >
            {refused ? s.agent.isMe : s.agent.keep}
            <span class="u-said"> {item.value}</span>
          </button>
        )}
        {!refused && (
          <button
            type="button"
            class="button"
            data-testid="agent-not-me"
            onClick={() => onJudge(item.key, 'refused')}
          >
            {s.agent.notMe}
            <span class="u-said"> {item.value}</span>
          </button>
        )}
      </span>
    </li>
  );
}

/** What pages told of the agent, to be kept or refused. Nothing where nothing was noticed. */
export function Noticed({
  noticed,
  refused,
  onJudge,
}: {
  noticed: readonly Learned[];
  refused: readonly Learned[];
  onJudge: OptionsActions['judgeNoticed'];
}) {
  const s = useSettingsWords();
  const list = (items: readonly Learned[], title: string, why: string) =>
    items.length > 0 && (
      <div class="options-noticed">
        <h3 class="options-problems__title">{title}</h3>
        <p class="u-muted">{why}</p>
        <ul class="options-hosts">
          {items.map((item) => (
            <Row key={item.key} item={item} onJudge={onJudge} />
          ))}
        </ul>
      </div>
    );
  return (
    <>
      {list(noticed, s.agent.noticed, s.agent.noticedWhy)}
      {list(refused, s.agent.refused, s.agent.refusedWhy)}
    </>
  );
}
