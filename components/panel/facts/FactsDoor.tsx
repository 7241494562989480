import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { FactsView } from '../../../lib/models/facts-view';
import type { PanelActions, PanelView } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';

export interface FactsProps {
  view: PanelView;
  facts: FactsView;
  actions: PanelActions;
}

let loaded: ComponentType<FactsProps> | undefined;

/** What the agent learnt beside the call. The forms come after the panel has been painted. */
export function FactsDoor({ view, actions }: Omit<FactsProps, 'facts'>) {
  const { t } = useWords();
  const [Facts, come] = useState(() => loaded);
  useEffect(() => {
    if (Facts) return;
    void import('./Facts').then((part) => {
      loaded = part.Facts;
      come(() => part.Facts);
    });
  }, [Facts]);
  if (Facts && view.facts) return <Facts view={view} facts={view.facts} actions={actions} />;
  return (
    <section class="panel-section">
      <button type="button" class="button button--quiet" data-testid="facts-open" disabled>
        {t.customer.tellMore}
      </button>
    </section>
  );
}
