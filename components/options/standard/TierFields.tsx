import { TIER_COLOURS } from '../../../lib/domain/standard';
import { TIERS } from '../../../lib/domain/tier';
import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { Fields } from './Fields';
import { Slider } from './Slider';
import { useEditorWords } from './words';

/** Value (0–100) that an A needs where the gate is switched on. */
const USUAL_GATE = 40;

/** Floors, the gate, and how the company calls and colours its tiers. */
export function TierFields({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const { t } = useWords();
  const w = useEditorWords();
  const { tiers, gate } = edit.draft;
  return (
    <>
      <Fields edit={edit} group="tiers" actions={actions} />
      <label class="options-check">
        <input
          type="checkbox"
          data-testid="standard-gate"
          checked={gate !== undefined}
          onChange={(event) => actions.setGate(event.currentTarget.checked ? USUAL_GATE : undefined)}
        />
        <span>
          {w.tiers.gate} <span class="u-muted">{w.tiers.gateHint}</span>
        </span>
      </label>
      {gate && (
        <Slider
          label={w.tiers.gate}
          testid="standard-gate-floor"
          min={0}
          max={100}
          step={1}
          value={gate.floor}
          onChange={actions.setGate}
        />
      )}
      <div class="standard-looks">
        {TIERS.map((tier) => (
          <div key={tier} class="standard-look">
            <b>{tier}</b>
            <input
              class="field"
              type="text"
              maxLength={20}
              data-testid={`standard-tier-name-${tier}`}
              aria-label={w.tiers.name(tier)}
              placeholder={t.tiers[tier]}
              value={tiers[tier]?.name ?? ''}
              onInput={(event) => {
                const name = event.currentTarget.value;
                const { name: _was, ...look } = tiers[tier] ?? {};
                actions.setTier(tier, name.trim() === '' ? look : { ...look, name });
              }}
            />
            <select
              class="field"
              data-testid={`standard-tier-colour-${tier}`}
              aria-label={w.tiers.colour(tier)}
              value={tiers[tier]?.colour ?? ''}
              onChange={(event) => {
                const colour = TIER_COLOURS.find((known) => known === event.currentTarget.value);
                const { colour: _was, ...look } = tiers[tier] ?? {};
                actions.setTier(tier, colour ? { ...look, colour } : look);
              }}
            >
              <option value="">{w.tiers.usual}</option>
              {TIER_COLOURS.map((colour) => (
                <option key={colour} value={colour}>
                  {w.colours[colour] ?? colour}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </>
  );
}
