/** One place that knows how delimited text is cut and written. Pure. */
import Papa from 'papaparse';

/** The byte order mark by which spreadsheets know UTF-8. */
export const BOM = '\uFEFF';

export type Delimiter = ',' | ';' | '\t';
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

export interface RawRow {
  /** Line of the file on which the row begins, from 1. */
  line: number;
  cells: string[];
  /** A quote on this line is never closed, or closed rows later: only this line was taken. */
  broken: boolean;
}

/** After so many unclosed quotes the rest is given up as one broken row, so that a hostile file stays linear. */
const MAX_REPAIRS = 100;
/** Characters looked at to tell the delimiter. */
const SAMPLE_CHARS = 64 * 1024;

const outsideQuotes = (text: string) => text.replace(/"[^"]*"/g, '');

/** The delimiter of the header line; where it has none of them, of the lines below. */
export function tellDelimiter(text: string): Delimiter {
  const lines = outsideQuotes(text.slice(0, SAMPLE_CHARS))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, 20);
  const best = (line: string) =>
    DELIMITERS.map((d) => ({ d, n: line.split(d).length - 1 })).sort((a, b) => b.n - a.n)[0];
  for (const line of lines) {
    const hit = best(line);
    if (hit && hit.n > 0) return hit.d;
  }
  return ',';
}

const LINE_END = /\r\n|\n|\r/g;
const lineEnds = (text: string) => text.match(LINE_END)?.length ?? 0;

/** Files pasted together mix line ends; Papa takes one. Only mixed ones are rewritten. */
function oneLineEnd(text: string): { text: string; newline: '\n' | '\r\n' | '\r' } {
  const kinds = new Set(outsideQuotes(text).match(LINE_END) ?? text.match(LINE_END));
  if (kinds.size > 1) return { text: text.replace(/\r\n|\r/g, '\n'), newline: '\n' };
  const [kind] = kinds;
  return { text, newline: kind === '\r\n' || kind === '\r' ? kind : '\n' };
}

/**
 * Cuts delimited text into rows, each with its line in the file; rows of nothing but blanks are left out.
 * A stray quote costs one line, not the rest of the file.
 * @param each called for every row in order; false stops.
 */
export function readRows(
  source: string,
  delimiter: Delimiter,
  each: (row: RawRow) => boolean | undefined,
): void {
  const { text, newline } = oneLineEnd(source);
  let start = 0;
  let line = 1;
  let repairs = 0;
  let stopped = false;
  const give = (cells: string[], broken: boolean) => {
    if (broken || cells.some((cell) => cell.trim() !== '')) stopped = each({ line, cells, broken }) === false;
  };
  while (start < text.length && !stopped) {
    const part = text.slice(start);
    let done = 0;
    let torn = false;
    Papa.parse<string[]>(part, {
      delimiter,
      newline,
      step: (result, parser) => {
        const end = result.meta.cursor;
        const lines = lineEnds(part.slice(done, end));
        // A last row without a line end has as many line ends inside as a closed row has with its own.
        const spans = lines - (part.slice(done, end).endsWith(newline) ? 1 : 0) > 0;
        const unclosed = result.errors.some((e) => e.code === 'MissingQuotes');
        torn = result.errors.length > 0 && (spans || unclosed) && repairs < MAX_REPAIRS;
        if (torn) {
          parser.abort();
          return;
        }
        give(result.data, unclosed);
        done = end;
        line += lines;
        if (stopped) parser.abort();
      },
    });
    start += done;
    if (!torn || stopped) return;
    repairs++;
    const next = text.indexOf(newline, start);
    const end = next < 0 ? text.length : next;
    give(text.slice(start, end).split(delimiter), true);
    line++;
    start = end + newline.length;
  }
}

/** Spreadsheets run what starts so; `'` in front makes it text. */
const RUNS = /^'*[=@\t\r]/;
const SIGNED = /^'*[+-]/;
/** `-12.5`, `+3`, `-1,234.50`, `-5%`. */
const PLAIN_NUMBER = /^[+-](?:\d{1,3}(?:[,. ]\d{3})+|\d+)(?:[.,]\d+)?%?$/;
/** `+86 139 5550 2217`, `+1 (209) 555-0190 ext. 5`. */
const PLAIN_PHONE = /^\+\d[\d ().-]{4,22}(?: ?(?:ext\.?|x) ?\d{1,6})?$/;

/** A text that no spreadsheet takes for a formula; `unguard` gives the original back. */
export function guard(text: string): string {
  if (RUNS.test(text)) return `'${text}`;
  return SIGNED.test(text) && !PLAIN_NUMBER.test(text) && !PLAIN_PHONE.test(text) ? `'${text}` : text;
}

/** Takes one `'` away where `guard`, or a careful user, has put it. */
export const unguard = (cell: string): string => (/^'+[=@\t\r+-]/.test(cell) ? cell.slice(1) : cell);

/** Rows to CSV with `\r\n` line ends; every text cell guarded. */
export function writeCsv(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const safe = [header, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(cell) : guard(cell))),
  );
  return `${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
