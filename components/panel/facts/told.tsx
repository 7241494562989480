/** How facts are told: one way for every form, its refusal a sentence beneath it. */
import { useState } from 'preact/hooks';
import type { FactsChange } from '../../../lib/domain/facts-change';
import type { FactsFault } from '../../../lib/domain/facts-fault';
import { type FactsCatalogue, factsCatalogue } from '../../../lib/locales/facts';
import type { PanelActions } from '../../../lib/models/panel-view';
import { useWords } from '../../shared/words';

export type Tell = PanelActions['changeFacts'];

export const useFactWords = (): FactsCatalogue => factsCatalogue(useWords().language);

/** `send` answers whether it was kept. */
export function useTell(tell: Tell): {
  fault: FactsFault | undefined;
  refuse: (fault: FactsFault) => void;
  send: (change: FactsChange) => Promise<boolean>;
} {
  const [fault, setFault] = useState<FactsFault | undefined>(undefined);
  return {
    fault,
    refuse: setFault,
    send: async (change) => {
      const refused = await tell(change);
      setFault(refused);
      return refused === undefined;
    },
  };
}

export function Fault({ fault }: { fault: FactsFault | undefined }) {
  const w = useFactWords();
  if (!fault) return null;
  return (
    <p class="panel-details__error" role="alert" data-testid="fact-fault" data-code={fault}>
      {w.faults[fault]}
    </p>
  );
}
