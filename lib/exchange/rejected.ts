/** Rejected rows as a file: what was there, where, and why, to be corrected and imported again. Pure. */
import { BOM, writeCsv } from './csv';
import type { RejectedRow } from './customers/types';
import type { Table } from './table';

/**
 * The original columns, then `line`, `column`, `reason`. Importing it again works: those three map to nothing.
 * @param say the reason in the user's words.
 */
export function rejectedCsv(
  table: Table,
  rejected: readonly RejectedRow[],
  say: (row: RejectedRow) => string,
): string {
  const byLine = new Map(table.rows.map((row) => [row.line, row.cells]));
  const rows = rejected.map((row) => {
    const cells = byLine.get(row.line) ?? [];
    const original = table.headers.map((_, i) => cells[i] ?? '');
    return [...original, row.line, row.column, say(row)];
  });
  return BOM + writeCsv([...table.headers, 'line', 'column', 'reason'], rows);
}
