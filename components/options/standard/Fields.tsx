import type { EditView, StandardActions } from '../../../lib/models/standard-view';
import { Slider } from './Slider';
import { useEditorWords } from './words';

/** The plain numbers of one group, each with a slider. */
export function Fields({
  edit,
  group,
  actions,
}: {
  edit: EditView;
  group: string;
  actions: StandardActions;
}) {
  const w = useEditorWords();
  return (
    <div class="standard-fields">
      {edit.fields
        .filter((field) => field.group === group)
        .map(({ path, min, max, step, percent, value }) => (
          <Slider
            key={path}
            label={w.fields[path] ?? path}
            testid={`standard-${path}`}
            min={min}
            // A number far off its usual range is still on the slider.
            max={Math.max(max > 500 ? 730 : max, value)}
            step={step}
            percent={percent === true}
            value={value}
            onChange={(next) => actions.setNumber(path, next)}
          />
        ))}
    </div>
  );
}
