import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { Labelled } from '../Section';
import { Fields } from './Fields';
import { Fold } from './Fold';
import { NeedFields } from './NeedFields';
import { Outcomes } from './Outcomes';
import { Questions } from './Questions';
import { Scales } from './Scales';
import { TierFields } from './TierFields';
import { Weights } from './Weights';
import { useEditorWords } from './words';

function Naming({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const w = useEditorWords();
  return (
    <div class="options-row options-row--top">
      <Labelled label={w.name}>
        <input
          class="field"
          type="text"
          maxLength={60}
          data-testid="standard-name"
          value={edit.draft.name}
          onInput={(event) => actions.setName(event.currentTarget.value)}
        />
      </Labelled>
      <Labelled label={w.currency} hint={w.currencyHint}>
        <input
          class="field"
          type="text"
          maxLength={3}
          size={4}
          data-testid="standard-currency"
          value={edit.draft.currency}
          onInput={(event) => actions.setCurrency(event.currentTarget.value.toUpperCase())}
        />
      </Labelled>
    </div>
  );
}

/** Everything of the standard that can be changed, folded by subject. */
export function Editor({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const { groups } = useEditorWords();
  const part = { edit, actions };
  return (
    <div class="standard-folds">
      <Fold id="weights" title={groups.weights ?? ''}>
        <Weights {...part} />
      </Fold>
      <Fold id="scales" title={groups.scales ?? ''}>
        <Scales {...part} />
      </Fold>
      <Fold id="momentum" title={groups.momentum ?? ''}>
        <Fields {...part} group="momentum" />
      </Fold>
      <Fold id="half-lives" title={groups.halfLives ?? ''}>
        <Fields {...part} group="halfLives" />
      </Fold>
      <Fold id="tiers" title={groups.tiers ?? ''}>
        <TierFields {...part} />
      </Fold>
      <Fold id="segments" title={groups.segments ?? ''}>
        <Fields {...part} group="segments" />
      </Fold>
      <Fold id="stages" title={groups.stages ?? ''}>
        <Fields {...part} group="stages" />
      </Fold>
      <Fold id="needs" title={groups.needs ?? ''}>
        <NeedFields {...part} />
      </Fold>
      <Fold id="outcomes" title={groups.outcomes ?? ''}>
        <Outcomes {...part} />
      </Fold>
      <Fold id="questions" title={groups.questions ?? ''}>
        <Questions {...part} />
      </Fold>
      <Fold id="review" title={groups.review ?? ''}>
        <Naming {...part} />
        <Fields {...part} group="review" />
      </Fold>
    </div>
  );
}
