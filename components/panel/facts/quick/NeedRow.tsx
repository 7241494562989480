import { useState } from 'preact/hooks';
import { NEED_TYPES } from '../../../../lib/domain/facts';
import { useWords } from '../../../shared/words';
import { Row } from '../../details/fields';
import type { Saying } from '../fact-text';
import { Pick } from '../Pick';
import { type Tell, useFactWords } from '../told';

/** Complexity first, for those who want it; the type tells the need. */
export function NeedRow({ needNames, tell }: { needNames: Saying['needNames']; tell: Tell }) {
  const { t } = useWords();
  const w = useFactWords();
  const [complexity, choose] = useState<number | undefined>(undefined);
  return (
    <Row label={w.kinds.need ?? ''}>
      {NEED_TYPES.map((type) => (
        <Pick
          key={type}
          testid={`fact-need-${type}`}
          label={needNames[type] ?? t.needs[type]}
          onPick={() => {
            void tell({ do: 'fact', fact: { kind: 'need', type, ...(complexity && { complexity }) } });
            choose(undefined);
          }}
        />
      ))}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset in a fieldset is read out twice */}
      <span class="panel-told__scale" role="group" aria-label={w.complexity}>
        <span class="u-muted">{w.complexity}</span>
        {[1, 2, 3, 4, 5].map((n) => (
          <Pick
            key={n}
            testid={`fact-complexity-${n}`}
            label={String(n)}
            pressed={complexity === n}
            onPick={() => choose(complexity === n ? undefined : n)}
          />
        ))}
      </span>
    </Row>
  );
}
