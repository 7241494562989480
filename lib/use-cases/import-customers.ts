/** The agent's "import": rows of a file into the database, a few hundred a transaction. */
import type { Customer, CustomerId } from '../domain/customer';
import type { Fact } from '../domain/facts';
import type { Database, Stores } from '../domain/stores';
import type { ImportedCustomer, RejectedRow } from '../exchange/customers/types';
import { applyRecord } from './import/apply';
import { firstLine, type Group, groupRows } from './import/group';
import { needsHistory } from './import/new-facts';
import { withoutRemovedPhones } from './import/removed-phones';
import { settle } from './import/settle';

export interface ImportOptions {
  /** Epoch ms; dates what the file does not. One for the whole import. */
  now: number;
  newId: () => string;
  /** After every transaction; rows, not customers. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Stops before the next transaction; what was done stays. */
  signal?: AbortSignal;
}

/** Counts are rows of the file: two rows of one new customer are one imported and one updated (or skipped). */
export interface ImportReport {
  imported: number;
  updated: number;
  /** Rows that said nothing new. */
  skipped: number;
  /** Rows that fit no one customer; those that could not be read were rejected before (`readCustomers`). */
  rejected: RejectedRow[];
  /** Survey values without a date: they count from this import. */
  undated: number;
  /** Rows not reached. */
  left: number;
  stopped?: 'cancelled' | 'storage';
  /** What the storage said, where it stopped the import: a full disk, for the log. */
  cause?: unknown;
}

/** Customers a transaction: long enough that its cost is spread, short enough that the panel is not kept waiting. */
const CHUNK = 500;

interface Chunk {
  imported: number;
  updated: number;
  skipped: number;
  rejected: RejectedRow[];
  undated: number;
  /** Customers this chunk has claimed, with the line of their first row. */
  claimed: Map<CustomerId, number>;
}

async function writeChunk(
  stores: Stores,
  groups: readonly Group[],
  taken: ReadonlyMap<CustomerId, number>,
  options: ImportOptions,
): Promise<Chunk> {
  const { settled, rejected, claimed } = await settle(stores, groups, taken);
  const out: Chunk = { imported: 0, updated: 0, skipped: 0, undated: 0, rejected, claimed };
  const prepared = await Promise.all(
    settled.map(async ({ group, stored }) => ({
      group,
      stored,
      record: stored ? await withoutRemovedPhones(stores, group.record, stored) : group.record,
      history: stored && needsHistory(stored, group.record) ? await stores.facts.all(stored.id) : [],
    })),
  );
  const customers: Customer[] = [];
  const facts: Fact[] = [];
  for (const { group, stored, record, history } of prepared) {
    const applied = applyRecord(record, stored, history, options);
    if (!applied.changed) {
      out.skipped += group.rows.length;
      continue;
    }
    customers.push(applied.customer);
    facts.push(...applied.facts);
    claimed.set(applied.customer.id, firstLine(group));
    const adding = group.rows.filter(({ adds }) => adds).length;
    out.imported += stored ? 0 : 1;
    out.updated += stored ? adding : adding - 1;
    out.skipped += group.rows.length - adding;
    const dated = new Set(group.record.surveys.filter((s) => s.at !== undefined).map((s) => s.kind));
    out.undated += applied.facts.filter(
      ({ kind, at }) => isSurvey(kind) && at === options.now && !dated.has(kind),
    ).length;
  }
  await stores.customers.putMany(customers);
  await stores.facts.putMany(facts);
  return out;
}

const isSurvey = (kind: Fact['kind']): kind is 'csat' | 'nps' | 'usage' =>
  kind === 'csat' || kind === 'nps' || kind === 'usage';

/**
 * Imports what `readCustomers` has read. Known customers (by external id, e-mail, phone) are updated, never
 * doubled; importing the same file again skips every row. Each transaction is whole or not at all; a cancelled
 * or failed import keeps what was done and says what is left, and importing again goes on from there.
 */
export async function importCustomers(
  database: Database,
  rows: Iterable<ImportedCustomer>,
  options: ImportOptions,
): Promise<ImportReport> {
  const { groups, rejected } = groupRows(rows);
  const report: ImportReport = { imported: 0, updated: 0, skipped: 0, undated: 0, left: 0, rejected };
  const rowsOf = (some: readonly Group[]) => some.reduce((sum, group) => sum + group.rows.length, 0);
  const total = rowsOf(groups) + rejected.length;
  const taken = new Map<CustomerId, number>();
  report.left = rowsOf(groups);
  for (let start = 0; start < groups.length; start += CHUNK) {
    if (options.signal?.aborted) return { ...report, stopped: 'cancelled' };
    const part = groups.slice(start, start + CHUNK);
    let chunk: Chunk;
    try {
      chunk = await database.write((stores) => writeChunk(stores, part, taken, options));
    } catch (cause) {
      return { ...report, stopped: 'storage', cause };
    }
    for (const [id, line] of chunk.claimed) taken.set(id, line);
    report.imported += chunk.imported;
    report.updated += chunk.updated;
    report.skipped += chunk.skipped;
    report.undated += chunk.undated;
    report.rejected = [...report.rejected, ...chunk.rejected].sort((a, b) => a.line - b.line);
    report.left -= rowsOf(part);
    options.onProgress?.({ done: total - report.left, total });
  }
  return report;
}
