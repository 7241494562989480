/** The states without a customer. Each says what would bring one. */

import type { ComponentChildren } from 'preact';
import { shownHost } from '../../../lib/domain/shown-host';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';

/** Grey lines where the customer will be; CSS shows them only after 150 ms. */
export function Loading() {
  const { t } = useWords();
  return (
    <div class="panel-skeleton" aria-busy="true">
      <h1 class="u-said">{t.empty.loading}</h1>
      <div class="panel-skeleton__line panel-skeleton__line--name" />
      <div class="panel-skeleton__line panel-skeleton__line--short" />
      <div class="panel-skeleton__line" />
      <div class="panel-skeleton__line" />
      <div class="panel-skeleton__block" />
      <div class="panel-skeleton__block" />
    </div>
  );
}

/** @param children what helps where somebody is there after all */
export function Nobody({
  host,
  onImport,
  children,
}: {
  host: string;
  onImport: () => void;
  children?: ComponentChildren;
}) {
  const { t } = useWords();
  return (
    <section class="panel-empty">
      <h1 class="panel-empty__title">{t.empty.noneTitle}</h1>
      <p class="panel-empty__text">{host ? t.empty.none : t.empty.noneHost}</p>
      {host && <p class="panel-empty__text">{t.empty.noneList}</p>}
      {children}
      <p class="panel-empty__next">
        <span class="u-muted">{t.empty.importTitle}</span>
        <button type="button" class="button" onClick={onImport}>
          {t.empty.importAction}
        </button>
      </p>
    </section>
  );
}

/** Nothing is read here: because the agent said so, or because the site is none of theirs. */
export function Paused({ view, actions }: { view: PanelView; actions: PanelActions }) {
  const { t } = useWords();
  const host = shownHost(view.host);
  const foreign = view.silence === 'not-mine';
  return (
    <section class="panel-empty" data-testid="site-silence" data-why={view.silence}>
      <h1 class="panel-empty__title">{foreign ? t.empty.notMineTitle(host) : t.empty.pausedTitle(host)}</h1>
      <p class="panel-empty__text">{foreign ? t.empty.notMine : t.empty.paused}</p>
      <div class="panel-empty__actions">
        <button type="button" class="button button--main" data-testid="site-read" onClick={actions.readSite}>
          {foreign ? t.top.read : t.top.resume}
        </button>
        <button
          type="button"
          class="button button--quiet"
          data-testid="site-settings"
          onClick={() => actions.openSettings('reading')}
        >
          {t.top.where}
        </button>
      </div>
    </section>
  );
}
