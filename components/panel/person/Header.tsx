import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';
import { NotRight } from '../teach/NotRight';
import { Score } from '../tier/Score';
import { NoTierMark } from '../tier/TierMark';
import { Contacts } from './Contacts';
import { Facts } from './Facts';
import { Why } from './Why';

/** Who it is and how much they matter, at one glance. */
export function Header({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const { person, assessment } = view;
  const beside = [person?.title, person?.city].filter((part) => part !== undefined && part !== '');
  const records = person?.recordIds ?? [];
  return (
    <section class="panel-header">
      <div class="panel-header__top">
        <div class="panel-header__who">
          <h1 class="panel-header__name" title={person?.name}>
            {person?.name ? (
              <bdi data-testid="customer-name">{person.name}</bdi>
            ) : (
              <span class="u-muted">{t.common.unnamed}</span>
            )}
          </h1>
          {person?.company && (
            <p class="panel-header__company" title={person.company}>
              <bdi data-testid="customer-company">{person.company}</bdi>
            </p>
          )}
          {beside.length + records.length > 0 && (
            <p class="panel-header__beside">
              {beside.map((part) => (
                <bdi key={part}>{part}</bdi>
              ))}
              {records.map((record) => (
                <span key={`${record.host} ${record.type} ${record.id}`} title={record.host}>
                  {t.customer.customerNumber} <bdi data-testid="record-id">{record.id}</bdi>
                </span>
              ))}
            </p>
          )}
        </div>
        {assessment?.scored && !view.doNotCall ? (
          <Score scored={assessment} rescore={view.rescore} />
        ) : (
          assessment && (
            <div class="panel-score">
              <NoTierMark why={view.doNotCall || assessment.scored ? 'do-not-call' : assessment.why} />
            </div>
          )
        )}
      </div>
      {person && <Contacts person={person} actions={actions} callable={!view.doNotCall} />}
      <div class="panel-header__foot">
        <Facts view={view} actions={actions} />
        <Why why={view.why} />
        <NotRight view={view} actions={actions} />
      </div>
    </section>
  );
}
