/** What a bench hands back, and how it is printed. */

export type Cell = string | number | undefined;

export interface Table {
  title: string;
  rows: Record<string, Cell>[];
}

export interface Budget {
  what: string;
  value: number;
  limit: number;
}

export interface Measured {
  tables: Table[];
  /** Only what a slow or busy machine does not change: ratios and counts. */
  budgets: Budget[];
}

export interface Bench {
  /** As on the command line. */
  name: string;
  title: string;
  run(say: (line: string) => void): Promise<Measured>;
}

const held = (b: Budget) => b.value <= b.limit;
export const broken = (all: readonly Budget[]): Budget[] => all.filter((b) => !held(b));

function written(cell: Cell): string {
  if (cell === undefined) return '–';
  if (typeof cell === 'string') return cell;
  return Number.isInteger(cell) ? String(cell) : cell.toFixed(Math.abs(cell) < 10 ? 2 : 1);
}

export function drawn({ title, rows }: Table): string {
  const columns = [...new Set(rows.flatMap((r) => Object.keys(r)))];
  const cells = rows.map((r) => columns.map((c) => written(r[c])));
  const widths = columns.map((c, k) => Math.max(c.length, ...cells.map((row) => row[k]?.length ?? 0)));
  const isText = columns.map((c) => rows.some((r) => typeof r[c] === 'string'));
  const line = (row: readonly string[]) =>
    row
      .map((text, k) => (isText[k] ? text.padEnd(widths[k] ?? 0) : text.padStart(widths[k] ?? 0)))
      .join('  ')
      .trimEnd();
  return [`\n${title}`, line(columns), ...cells.map(line)].join('\n');
}

export const budgetLine = (b: Budget): string =>
  `${held(b) ? 'held  ' : 'BROKEN'}  ${b.what}: ${written(b.value)}, at most ${written(b.limit)}`;
