/** The few kinds of field that the form is made of. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export function Row({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <fieldset class="panel-details__row">
      <legend class="panel-details__label">{label}</legend>
      <div class="panel-details__value">{children}</div>
    </fieldset>
  );
}

interface InputProps {
  label: string;
  value: string;
  type?: 'text' | 'date' | 'datetime-local';
  name: string;
  amount?: boolean;
  error?: string | undefined;
  /** What stands around it already says its label. */
  bare?: boolean;
  onInput: (value: string) => void;
}

/** A field with its own label; what is wrong with it is said right beneath. */
export function Input({
  label,
  value,
  type = 'text',
  name,
  amount = false,
  error,
  bare = false,
  onInput,
}: InputProps) {
  const id = useId();
  const shared = {
    id,
    class: 'field',
    'aria-label': bare ? label : undefined,
    name,
    'data-testid': `details-${name}`,
    value,
    autocomplete: 'off',
    'aria-invalid': error !== undefined,
    'aria-describedby': error === undefined ? undefined : `${id}-error`,
    onInput: (event: InputEvent & { currentTarget: HTMLInputElement }) => onInput(event.currentTarget.value),
  } as const;
  return (
    <span class={`panel-details__input${amount ? ' panel-details__input--amount' : ''}`}>
      {!bare && (
        <label class="panel-details__label" for={id}>
          {label}
        </label>
      )}
      {/* The types of the two kinds of field do not meet in one element. */}
      {type === 'text' ? (
        <input {...shared} type="text" maxLength={500} inputMode={amount ? 'decimal' : 'text'} />
      ) : (
        <input {...shared} type={type} />
      )}
      {error !== undefined && (
        <span id={`${id}-error`} class="panel-details__error" role="alert">
          {error}
        </span>
      )}
    </span>
  );
}

/** Buttons of which one, or none, is chosen; a second click takes the choice back. */
export function Choice<V extends string | number>({
  options,
  value,
  name,
  onChoose,
}: {
  options: readonly { value: V; label: string; title?: string }[];
  value: V | undefined;
  name: string;
  onChoose: (value: V | undefined) => void;
}) {
  return (
    <>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          class="button panel-details__choice"
          data-testid={`details-${name}-${option.value}`}
          aria-pressed={option.value === value}
          title={option.title}
          onClick={() => onChoose(option.value === value ? undefined : option.value)}
        >
          {option.label}
        </button>
      ))}
    </>
  );
}
