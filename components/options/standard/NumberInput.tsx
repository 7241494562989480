import { useEffect, useState } from 'preact/hooks';

export interface NumberInputProps {
  label: string;
  value: number;
  min?: number;
  max?: number;
  step?: number | 'any';
  testid: string;
  /** What stands around it already says its label. */
  bare?: boolean;
  /** Beside a slider, which tells the same. */
  disabled?: boolean;
  onChange: (value: number) => void;
}

/** As many digits as one would write by hand. */
const written = (value: number): string => String(Number(value.toPrecision(6)));

/**
 * A number that is told on while it is typed, as soon as it is one. What is half typed stays as it is: another
 * value takes its place only when it came from elsewhere.
 */
export function NumberInput({
  label,
  value,
  min,
  max,
  step = 'any',
  testid,
  bare,
  disabled,
  onChange,
}: NumberInputProps) {
  const [text, setText] = useState(() => written(value));
  useEffect(() => {
    setText((typed) => (Number(typed) === value && typed.trim() !== '' ? typed : written(value)));
  }, [value]);
  const input = (
    <input
      class="field standard-number"
      type="number"
      inputMode="decimal"
      aria-label={bare ? label : undefined}
      data-testid={testid}
      disabled={disabled}
      min={min}
      max={max}
      step={step}
      value={text}
      onInput={(event) => {
        const typed = event.currentTarget.value;
        setText(typed);
        const number = event.currentTarget.valueAsNumber;
        if (Number.isFinite(number)) onChange(number);
      }}
      onBlur={() => setText(written(value))}
    />
  );
  if (bare) return input;
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is right inside
    <label class="standard-field">
      <span class="standard-field__label">{label}</span>
      {input}
    </label>
  );
}
