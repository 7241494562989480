import { useId } from 'preact/hooks';

interface FieldProps {
  label: string;
  testid: string;
  value: string;
  type?: 'text' | 'date';
  amount?: boolean;
  hint?: string;
  /** `YYYY-MM-DD`, for the browser's calendar; what is typed is judged elsewhere. */
  min?: string;
  max?: string;
  onInput: (value: string) => void;
}

/** A field with its label above it. */
export function Field({ label, testid, value, type = 'text', amount, hint, min, max, onInput }: FieldProps) {
  const id = useId();
  const shared = {
    id,
    class: 'field',
    'data-testid': testid,
    value,
    autocomplete: 'off',
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <span class={`panel-details__input${amount ? ' panel-details__input--amount' : ''}`}>
      <label class="panel-details__label" for={id}>
        {label}
      </label>
      {/* The types of the two kinds of field do not meet in one element. */}
      {type === 'text' ? (
        <input
          {...shared}
          type="text"
          placeholder={hint}
          maxLength={500}
          inputMode={amount ? 'decimal' : 'text'}
        />
      ) : (
        <input {...shared} type="date" min={min} max={max} />
      )}
    </span>
  );
}
