/** A customer file as the agent meets it: opened, looked at, read by a mapping, its faults handed back. */

import { readCustomers } from '../../exchange/customers/read-customers';
import type { RejectedRow } from '../../exchange/customers/types';
import { FIELD_IDS, type FieldId, guessMapping, type Mapping } from '../../exchange/fields';
import { rejectedCsv } from '../../exchange/rejected';
import { readTable, type Table, type TableFailure } from '../../exchange/table';

export type { FieldId, Mapping, RejectedRow };
export const CUSTOMER_FIELDS: readonly string[] = FIELD_IDS;

export interface CustomerFile {
  name: string;
  table: Table;
  mapping: Mapping;
}

export type OpenedFile = { ok: true; file: CustomerFile } | { ok: false; reason: TableFailure };

export function openCustomerFile(name: string, bytes: Uint8Array): OpenedFile {
  const result = readTable(bytes);
  if (!result.ok) return result;
  return { ok: true, file: { name, table: result.table, mapping: guessMapping(result.table.headers) } };
}

const isField = (field: string): field is FieldId => FIELD_IDS.some((id) => id === field);

/** The agent's correction: what a column holds. A field is held by one column, unless it may have several. */
export const mapColumn = (file: CustomerFile, column: number, field: string | undefined): CustomerFile => ({
  ...file,
  mapping: file.mapping.map((held, i) =>
    i === column ? (field && isField(field) ? field : undefined) : held,
  ),
});

export const readFile = (file: CustomerFile, region: string, now: number) =>
  readCustomers(file.table, file.mapping, { region, now });

export const faultyRows = (
  file: CustomerFile,
  rejected: readonly RejectedRow[],
  say: (row: RejectedRow) => string,
) => rejectedCsv(file.table, rejected, say);
