import { DIMENSIONS } from '../../../lib/domain/tier';
import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { Slider } from './Slider';
import { useEditorWords } from './words';

/** What counts how much: shares of the standing, and weights inside each dimension. */
export function Weights({ edit, actions }: { edit: EditView; actions: StandardActions }) {
  const { t } = useWords();
  const w = useEditorWords();
  return (
    <div class="standard-fields">
      <h4 class="standard-subtitle">{w.weights.shares}</h4>
      {edit.shares.map(({ share, value }) => (
        <Slider
          key={share}
          label={w.shares[share] ?? share}
          testid={`standard-share-${share}`}
          min={0}
          max={1}
          step={0.01}
          percent
          value={value}
          onChange={(next) => actions.setShare(share, next)}
        />
      ))}
      {DIMENSIONS.map((dimension) => (
        <div key={dimension} class="standard-fields">
          <h4 class="standard-subtitle">{w.weights.inside(t.dimensions[dimension])}</h4>
          {edit.draft.indicators
            .filter((rule) => rule.dimension === dimension)
            .map(({ id, weight }) => (
              <Slider
                key={id}
                label={t.indicators[id]}
                testid={`standard-weight-${id}`}
                min={0}
                max={1}
                step={0.01}
                percent
                value={weight}
                onChange={(next) => actions.setWeight(id, next)}
              />
            ))}
        </div>
      ))}
      <p class="u-muted">{w.weights.sum}</p>
    </div>
  );
}
