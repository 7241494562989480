/** The agent's "export": logs to a file; only a finished download marks them as synced. */
import type { Customer, CustomerId } from '../domain/customer';
import type { Interaction } from '../domain/interaction';
import type { Database, Stores } from '../domain/stores';
import type { Assessment } from '../domain/tier';
import { type ColumnId, type LogRow, logRow } from '../exchange/export/columns';
import { isoWithOffset } from '../exchange/export/iso-time';
import { FORMATS, formatById } from '../exchange/formats';

/** Ids of what can be written, in the order they are offered. */
export const EXPORT_FORMATS = FORMATS.map(({ id }) => id);

export type ExportScope = 'pending' | 'all' | 'range';

export interface ExportOptions {
  /** An id of FORMATS. */
  format: string;
  scope: ExportScope;
  /** `range` only: epoch ms, inclusive to exclusive; a missing end is open. */
  from?: number;
  to?: number;
  now: number;
  /** Minutes east of UTC, for the date in the file's name. */
  utcOffset?: number;
  /** Of the standard: amounts are in it. */
  currency: string;
  /** The outcome's name in the agent's language. */
  label: (code: string) => string;
  /** The customer as of `now`: intention, a tier set by hand, and whether a tier may be told at all. */
  assess: (customer: Customer) => Assessment;
}

/** A row as it went out: it counts as synced only while it has not been edited since. */
export interface ExportedRow {
  id: string;
  editedAt?: number;
}

/** A row that the target cannot take; it stays pending. */
export interface IncompleteRow {
  interactionId: string;
  customerId: CustomerId;
  missing: ColumnId[];
}

export interface PreparedExport {
  fileName: string;
  mime: string;
  content: string | Uint8Array<ArrayBuffer>;
  exported: ExportedRow[];
  incomplete: IncompleteRow[];
}

export type ExportResult = ({ ok: true } & PreparedExport) | { ok: false; reason: 'unknown-format' };

async function chosen(stores: Stores, { scope, from, to }: ExportOptions): Promise<Interaction[]> {
  if (scope === 'pending')
    return (await stores.interactions.pending()).sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const range = scope === 'range';
  return stores.interactions.between(
    range ? (from ?? -Infinity) : -Infinity,
    range ? (to ?? Infinity) : Infinity,
  );
}

async function customersOf(stores: Stores, interactions: readonly Interaction[]) {
  const ids = [...new Set(interactions.map(({ customerId }) => customerId))];
  const customers = await Promise.all(ids.map((id) => stores.customers.get(id)));
  return new Map(ids.map((id, i) => [id, customers[i]]));
}

const missingIn = (row: LogRow, requires: readonly ColumnId[]) =>
  requires.filter((column) => row[column] === undefined || row[column] === '');

/** `20261121-1405`, in the agent's time. */
const stamp = (now: number, utcOffset: number) =>
  (isoWithOffset(now, utcOffset) ?? '').slice(0, 16).replace(/[-:]/g, '').replace('T', '-');

/** Makes the file; changes nothing. With no rows it still has its header. */
export async function prepareExport(database: Database, options: ExportOptions): Promise<ExportResult> {
  const format = formatById(options.format);
  if (!format) return { ok: false, reason: 'unknown-format' };
  const { interactions, customers } = await database.read(async (stores) => {
    const found = await chosen(stores, options);
    return { interactions: found, customers: await customersOf(stores, found) };
  });
  const rows: LogRow[] = [];
  const exported: ExportedRow[] = [];
  const incomplete: IncompleteRow[] = [];
  for (const interaction of interactions) {
    const { id, customerId, editedAt, outcome } = interaction;
    const customer = customers.get(customerId);
    const row = logRow({
      interaction,
      outcomeLabel: options.label(outcome),
      currency: options.currency,
      ...(customer ? { customer, assessment: options.assess(customer) } : {}),
    });
    const missing = missingIn(row, format.requires);
    if (missing.length > 0) {
      incomplete.push({ interactionId: id, customerId, missing });
      continue;
    }
    rows.push(row);
    exported.push(editedAt === undefined ? { id } : { id, editedAt });
  }
  return {
    ok: true,
    fileName: `tierside-logs-${stamp(options.now, options.utcOffset ?? 0)}.${format.extension}`,
    mime: format.mime,
    content: format.write(rows),
    exported,
    incomplete,
  };
}

/**
 * After the download has finished: these rows are synced. One that was edited or deleted meanwhile is left as it is.
 * @returns how many were marked.
 */
export async function markExported(database: Database, exported: readonly ExportedRow[]): Promise<number> {
  return database.write(async (stores) => {
    let marked = 0;
    for (const { id, editedAt } of exported) {
      const interaction = await stores.interactions.get(id);
      if (!interaction?.pending || interaction.editedAt !== editedAt) continue;
      const { pending: _synced, ...synced } = interaction;
      await stores.interactions.put(synced);
      marked++;
    }
    return marked;
  });
}
