/** A delimited file as a table: header, rows with their lines, and what was odd about it. Pure. */
import { type Delimiter, readRows, tellDelimiter, unguard } from './csv';
import { decodeText, type Encoding, type NotText } from './text';

export interface TableRow {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  cells: string[];
  /** The line could not be cut into cells: a quote is never closed. */
  broken: boolean;
}

/** Told to the user; nothing here stops the import. `line` where it is about one row. */
export type TableNote =
  | { code: 'extra-cells'; line: number; params: { count: number } }
  | { code: 'duplicate-header'; line: number; params: { header: string } }
  | { code: 'nul-characters' | 'damaged-characters'; params: { count: number } };

export interface Table {
  headers: string[];
  rows: TableRow[];
  delimiter: Delimiter;
  encoding: Encoding;
  notes: TableNote[];
}

export type TableFailure = NotText | 'no-rows';
export type TableResult = { ok: true; table: Table } | { ok: false; reason: TableFailure };

/** Rows with extra cells that are named one by one; a file with more of them has one fault, not thousands. */
const MAX_ROW_NOTES = 100;

/** Excel's own hint, `sep=;`, is a line of its own before the header. */
const SEPARATOR_HINT = /^sep=([,;\t])\r?\n/i;

/** @param text what `decodeText` gave; `encoding` is only passed on. */
export function parseTable(text: string, encoding: Encoding = 'utf-8'): TableResult {
  const hint = SEPARATOR_HINT.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = DELIMITER_OF[hint?.[1] ?? ''] ?? tellDelimiter(body);
  const above = hint ? 1 : 0;
  const notes: TableNote[] = [];
  const rows: TableRow[] = [];
  let headers: string[] | undefined;
  readRows(body, delimiter, (raw) => {
    const line = raw.line + above;
    if (!headers) {
      headers = raw.cells.map((cell) => cell.trim());
      for (const header of repeated(headers))
        notes.push({ code: 'duplicate-header', line, params: { header } });
      return undefined;
    }
    const extra = raw.cells.slice(headers.length).filter((cell) => cell.trim() !== '').length;
    if (extra > 0 && !raw.broken && notes.length < MAX_ROW_NOTES)
      notes.push({ code: 'extra-cells', line, params: { count: extra } });
    rows.push({ line, cells: raw.cells.map(unguard), broken: raw.broken });
    return undefined;
  });
  if (!headers) return { ok: false, reason: 'empty' };
  if (rows.length === 0) return { ok: false, reason: 'no-rows' };
  return { ok: true, table: { headers, rows, delimiter, encoding, notes } };
}

/** The bytes of a file as a table. Never throws. */
export function readTable(bytes: Uint8Array): TableResult {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const result = parseTable(decoded.text, decoded.encoding);
  if (result.ok) {
    if (decoded.nuls > 0)
      result.table.notes.push({ code: 'nul-characters', params: { count: decoded.nuls } });
    if (decoded.damaged > 0)
      result.table.notes.push({ code: 'damaged-characters', params: { count: decoded.damaged } });
  }
  return result;
}

const DELIMITER_OF: Readonly<Record<string, Delimiter>> = { ',': ',', ';': ';', '\t': '\t' };

const repeated = (headers: readonly string[]): string[] => [
  ...new Set(headers.filter((h, i) => h !== '' && headers.indexOf(h) < i)),
];
