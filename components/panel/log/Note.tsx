import { useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../../shared/words';

/**
 * The note being written. The field itself holds what was typed; `note` replaces it only where it comes from
 * elsewhere (a stored draft, emptied by logging): an echo that lags behind must not eat letters or break off
 * an input method.
 */
export function Note({
  note,
  written,
  onInput,
  onInsert,
  onCopy,
}: {
  note: string;
  /** Changes with every log, so that an emptied note is never taken for an echo. */
  written: string | undefined;
  onInput: (text: string) => void;
  /** Missing where the page's text fields are about somebody else. */
  onInsert: (() => void) | undefined;
  onCopy: () => void;
}) {
  const { t } = useWords();
  const field = useRef<HTMLTextAreaElement>(null);
  const sent = useRef<string[]>([]);
  const lastWritten = useRef(written);
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    if (lastWritten.current !== written) {
      lastWritten.current = written;
      sent.current = [];
    }
    const echo = sent.current.indexOf(note);
    if (echo >= 0) {
      sent.current = sent.current.slice(echo + 1);
      return;
    }
    sent.current = [];
    if (element.value !== note) element.value = note;
  }, [note, written]);
  const empty = note.trim() === '';
  return (
    <div class="panel-note">
      <textarea
        ref={field}
        class="field panel-note__field"
        data-testid="note"
        rows={2}
        maxLength={10_000}
        aria-label={t.log.note}
        placeholder={t.log.notePlaceholder}
        onInput={(event) => {
          const text = event.currentTarget.value;
          sent.current.push(text);
          onInput(text);
        }}
      />
      <div class="panel-note__do">
        {onInsert && (
          <button
            type="button"
            class="button button--quiet"
            data-testid="note-insert"
            title={t.log.noteInsertHint}
            disabled={empty}
            onClick={onInsert}
          >
            {t.log.noteInsert}
          </button>
        )}
        <button
          type="button"
          class="button button--quiet"
          data-testid="note-copy"
          disabled={empty}
          onClick={onCopy}
        >
          {t.log.noteCopy}
        </button>
      </div>
    </div>
  );
}
