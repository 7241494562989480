/** The note being typed: kept for its owner whatever happens to the panel. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { Draft } from '../domain/draft';

/** Contract: durable 300 ms after the last key; half of it is left for the disk. */
const PAUSE_MS = 120;
/** Within this time of an own write, "no draft" from the database is an echo of before it. */
const ECHO_MS = 500;

export interface NoteModel {
  note: ReadonlySignal<string>;
  points: ReadonlySignal<readonly string[]>;
  /** Another owner, or the same one with what the database has now. */
  show(owner: string | undefined, draft: Draft | undefined): void;
  type(note: string): void;
  markUsed(point: string): void;
  /** Writes at once what is not written yet. */
  flush(): Promise<void>;
  /** The log has taken it over: nothing may be written after it. */
  taken(): void;
}

export function createNoteModel(save: (draft: Draft) => Promise<void>, now: () => number): NoteModel {
  const note = signal('');
  const points = signal<readonly string[]>([]);
  let owner: string | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  /** When this panel last wrote: an older draft arriving late is an echo, not news. */
  let writtenAt = 0;

  const flush = () => {
    if (timer === undefined || owner === undefined) return writing;
    clearTimeout(timer);
    timer = undefined;
    writtenAt = now();
    const draft = { owner, note: note.value, points: [...points.value], at: writtenAt };
    writing = writing.then(() => save(draft));
    return writing;
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), PAUSE_MS);
  };

  return {
    note,
    points,
    show: (nextOwner, draft) => {
      if (nextOwner !== owner) {
        void flush();
        owner = nextOwner;
        writtenAt = 0;
      } else if (timer !== undefined || (draft ? draft.at < writtenAt : now() - writtenAt < ECHO_MS)) {
        return;
      }
      note.value = draft?.note ?? '';
      points.value = draft?.points ?? [];
    },
    type: (text) => {
      note.value = text;
      soon();
    },
    markUsed: (point) => {
      if (points.value.includes(point)) return;
      points.value = [...points.value, point];
      soon();
    },
    flush,
    taken: () => {
      clearTimeout(timer);
      timer = undefined;
      writtenAt = 0;
      note.value = '';
      points.value = [];
    },
  };
}
