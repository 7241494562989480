/** A button that asks for a file. */
interface FileButtonProps {
  testId: string;
  /** As the `accept` of an input says it. */
  accept: string;
  label: string;
  disabled?: boolean;
  onFile: (file: File) => void;
}

export function FileButton({ testId, accept, label, disabled = false, onFile }: FileButtonProps) {
  return (
    <label class="button options-file">
      <input
        class="options-file__input"
        type="file"
        data-testid={testId}
        accept={accept}
        aria-label={label}
        disabled={disabled}
        onClick={(event) => {
          // The same file, corrected, may be chosen again.
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          if (file) onFile(file);
        }}
      />
      {label}
    </label>
  );
}
