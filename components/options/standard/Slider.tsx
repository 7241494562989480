import { NumberInput } from './NumberInput';

/** A slider, and the same number for typing: one for the eye, one for exactness. */
export function Slider({
  label,
  value,
  min,
  max,
  step,
  percent = false,
  testid,
  onChange,
}: {
  label: string;
  value: number;
  min: number;
  max: number;
  step: number;
  /** Shown and typed as 0–100, told as 0–1. */
  percent?: boolean;
  testid: string;
  onChange: (value: number) => void;
}) {
  const factor = percent ? 100 : 1;
  const shown = Number((value * factor).toFixed(4));
  const tell = (next: number) => onChange(next / factor);
  return (
    <div class="standard-slider">
      <span class="standard-slider__label">{label}</span>
      <input
        class="standard-slider__range"
        type="range"
        data-testid={`${testid}-slider`}
        aria-label={label}
        min={min * factor}
        max={max * factor}
        step={step * factor}
        value={shown}
        onInput={(event) => tell(event.currentTarget.valueAsNumber)}
      />
      <NumberInput
        bare
        label={label}
        testid={testid}
        min={min * factor}
        max={max * factor}
        value={shown}
        onChange={tell}
      />
      <span class="standard-slider__unit">{percent ? '%' : ''}</span>
    </div>
  );
}
