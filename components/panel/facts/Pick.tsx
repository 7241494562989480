/** One click tells it. */
export function Pick({
  label,
  testid,
  pressed,
  keyHint,
  onPick,
}: {
  label: string;
  testid: string;
  pressed?: boolean;
  keyHint?: string | undefined;
  onPick: () => void;
}) {
  return (
    <button
      type="button"
      class="button panel-details__choice"
      data-testid={testid}
      aria-pressed={pressed}
      aria-keyshortcuts={keyHint}
      onClick={onPick}
    >
      {keyHint && <span class="panel-outcome__key">{keyHint}</span>}
      {label}
    </button>
  );
}
