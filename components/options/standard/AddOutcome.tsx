import { useState } from 'preact/hooks';
import type { OutcomeGroup } from '../../../lib/domain/outcome';
import type { StandardActions } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { useEditorWords } from './words';

const GROUPS: readonly OutcomeGroup[] = ['not-reached', 'goes-on', 'ends'];

export function AddOutcome({ onAdd }: { onAdd: StandardActions['addOutcome'] }) {
  const { t } = useWords();
  const w = useEditorWords();
  const [name, setName] = useState('');
  const [group, setGroup] = useState<OutcomeGroup>('goes-on');
  return (
    <div class="options-row">
      <input
        class="field"
        type="text"
        maxLength={40}
        data-testid="standard-outcome-new"
        aria-label={w.outcomes.addName}
        placeholder={w.outcomes.addName}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <select
        class="field"
        aria-label={w.outcomes.group}
        value={group}
        onChange={(event) => setGroup(GROUPS.find((known) => known === event.currentTarget.value) ?? group)}
      >
        {GROUPS.map((known) => (
          <option key={known} value={known}>
            {t.groups[known]}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button"
        data-testid="standard-outcome-add"
        disabled={name.trim() === ''}
        onClick={() => {
          onAdd(group, name.trim());
          setName('');
        }}
      >
        {w.outcomes.add}
      </button>
    </div>
  );
}
