/** The states without a customer. Each says what would bring one. */
import type { ComponentChildren } from 'preact';
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

export function Paused({ host, onResume }: { host: string; onResume: () => void }) {
  const { t } = useWords();
  return (
    <section class="panel-empty">
      <h1 class="panel-empty__title">{t.empty.pausedTitle(host)}</h1>
      <p class="panel-empty__text">{t.empty.paused}</p>
      <button type="button" class="button button--main" data-testid="site-resume" onClick={onResume}>
        {t.top.resume}
      </button>
    </section>
  );
}
