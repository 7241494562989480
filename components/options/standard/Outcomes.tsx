import { outcomeLabel } from '../../../lib/locales/words';
import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import { AddOutcome } from './AddOutcome';
import { NumberInput } from './NumberInput';
import { useEditorWords } from './words';

/** Renaming, hiding, weighing and adding outcomes. */
export function Outcomes({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const { t, language } = useWords();
  const w = useEditorWords();
  return (
    <>
      <div class="standard-table-frame">
        <table class="standard-outcomes">
          <thead>
            <tr>
              <th scope="col">{w.outcomes.name}</th>
              <th scope="col">{w.outcomes.effect}</th>
              <th scope="col">{w.outcomes.shown}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {edit.draft.outcomes.map((rule) => {
              const usual = outcomeLabel(t, { code: rule.code });
              const name = rule.label ?? usual;
              const own = rule.code.startsWith('own_');
              return (
                <tr key={rule.code}>
                  <td>
                    <input
                      class="field"
                      type="text"
                      maxLength={40}
                      data-testid={`standard-outcome-name-${rule.code}`}
                      aria-label={w.outcomes.nameOf(usual)}
                      placeholder={usual}
                      value={rule.label ?? ''}
                      onInput={(event) =>
                        actions.setOutcome(rule.code, { label: event.currentTarget.value || undefined })
                      }
                    />
                  </td>
                  <td>
                    <NumberInput
                      bare
                      label={w.outcomes.effectOf(name)}
                      testid={`standard-outcome-effect-${rule.code}`}
                      min={-4}
                      max={4}
                      step={0.1}
                      disabled={rule.stopsCalls === true}
                      value={rule.effect}
                      onChange={(effect) => actions.setOutcome(rule.code, { effect })}
                    />
                  </td>
                  <td>
                    <input
                      type="checkbox"
                      class="standard-check"
                      data-testid={`standard-outcome-shown-${rule.code}`}
                      aria-label={w.outcomes.shownOf(name)}
                      disabled={rule.stopsCalls === true}
                      checked={!(rule.hidden ?? rule.hiddenIn?.includes(language) ?? false)}
                      onChange={(event) =>
                        actions.setOutcome(rule.code, { hidden: !event.currentTarget.checked })
                      }
                    />
                  </td>
                  <td>
                    {own && (
                      <button
                        type="button"
                        class="button button--quiet"
                        aria-label={w.outcomes.remove(name)}
                        title={w.outcomes.remove(name)}
                        onClick={() => actions.removeOutcome(rule.code)}
                      >
                        <Icon name="bin" />
                      </button>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <AddOutcome onAdd={actions.addOutcome} />
      <p class="u-muted">{w.outcomes.fixed}</p>
    </>
  );
}
