import type { ColumnId, LogRow } from '../export/columns';

/** A file that some system takes: one file of this folder a format, and one line in index.ts. */
export interface Format {
  id: string;
  /** A proper name, the same in every language. */
  label: string;
  extension: string;
  mime: string;
  /** Columns without which the target cannot take a row; such rows stay pending. */
  requires: readonly ColumnId[];
  /** The whole file; with no rows at least its header. */
  write(rows: readonly LogRow[]): string | Uint8Array<ArrayBuffer>;
}
