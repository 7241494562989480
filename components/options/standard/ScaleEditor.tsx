import type { IndicatorRule } from '../../../lib/domain/standard';
import type { StandardActions } from '../../../lib/models/standard-view';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';
import { NumberInput } from './NumberInput';
import { ScalePicture } from './ScalePicture';
import { useEditorWords } from './words';

/** One scale: its curve, its points as numbers, or the comparison with one's own customers. */
export function ScaleEditor({
  rule,
  from,
  actions,
}: {
  rule: IndicatorRule;
  /** Customers before percentiles are taken. */
  from: number;
  actions: StandardActions;
}) {
  const { t } = useWords();
  const w = useEditorWords();
  const { id, scale } = rule;
  const name = t.indicators[id];
  return (
    <div class="standard-scale">
      <ScalePicture
        scale={scale}
        label={w.scale.picture(name)}
        onMove={(point, raw, value) => actions.movePoint(id, point, raw, value)}
      />
      <table class="standard-scale__points">
        <thead>
          <tr>
            <th scope="col">{w.scale.raw(w.units[id])}</th>
            <th scope="col">{w.scale.value}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {scale.map(([raw, value], i) => (
            <tr key={i}>
              <td>
                <NumberInput
                  bare
                  label={`${w.scale.point(i + 1)}, ${w.units[id]}`}
                  testid={`standard-point-${id}-${i}-raw`}
                  value={raw}
                  onChange={(next) => actions.movePoint(id, i, next, value)}
                />
              </td>
              <td>
                <NumberInput
                  bare
                  label={`${w.scale.point(i + 1)}, ${w.scale.value}`}
                  testid={`standard-point-${id}-${i}-value`}
                  min={0}
                  max={100}
                  value={value}
                  onChange={(next) => actions.movePoint(id, i, raw, next)}
                />
              </td>
              <td class="standard-scale__tools">
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={`${w.scale.add}: ${w.scale.point(i + 1)}`}
                  title={w.scale.add}
                  onClick={() => actions.addPoint(id, i)}
                >
                  +
                </button>
                <button
                  type="button"
                  class="button button--quiet"
                  aria-label={`${w.scale.remove}: ${w.scale.point(i + 1)}`}
                  title={w.scale.remove}
                  disabled={scale.length <= 2}
                  onClick={() => actions.removePoint(id, i)}
                >
                  <Icon name="close" />
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="options-check standard-scale__percentile">
        <input
          type="checkbox"
          data-testid={`standard-percentile-${id}`}
          checked={rule.percentile === true}
          onChange={(event) => actions.setPercentile(id, event.currentTarget.checked)}
        />
        <span>
          {w.scale.percentile} <span class="u-muted">{w.scale.percentileHint(from)}</span>
        </span>
      </label>
    </div>
  );
}
