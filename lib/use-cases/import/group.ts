/** Rows of one file that are one customer become one record before anything is written. Pure. */
import type { ImportedCustomer, RejectedRow } from '../../exchange/customers/types';
import { describe, type Known, match } from './match';
import { type ImportedRecord, joinRows, recordOf } from './record';

/** One customer of the file. */
export interface Group extends Known {
  keys: string[];
  record: ImportedRecord;
  /** The first row is the record; of each further row whether it added anything. */
  rows: { line: number; adds: boolean }[];
}

export const firstLine = (group: Group): number => group.rows[0]?.line ?? 0;

export interface Grouped {
  groups: Group[];
  rejected: RejectedRow[];
}

export const ambiguous = (
  line: number,
  row: Pick<ImportedCustomer, 'profile'>,
  count: number,
): RejectedRow => ({
  line,
  column: '',
  value: row.profile.name ?? row.profile.externalId ?? row.profile.emails?.[0] ?? '',
  code: 'ambiguous',
  params: { count },
});

/** In the order of the file. A row that fits two of the customers before it is rejected, never guessed. */
export function groupRows(rows: Iterable<ImportedCustomer>): Grouped {
  const out: Grouped = { groups: [], rejected: [] };
  const byKey = new Map<string, Group[]>();
  const index = (group: Group, keys: readonly string[]) => {
    for (const key of keys) {
      const there = byKey.get(key);
      if (there) there.push(group);
      else byKey.set(key, [group]);
    }
  };
  for (const row of rows) {
    const wanted = describe(row.profile);
    const [group, ...more] = match(wanted, (key) => byKey.get(key) ?? []);
    if (more.length > 0) {
      out.rejected.push(ambiguous(row.line, row, more.length + 1));
    } else if (group) {
      const record = joinRows(group.record, row);
      const adds = JSON.stringify(record) !== JSON.stringify(group.record);
      const described = describe(record.profile);
      index(
        group,
        described.keys.filter((key) => !group.keys.includes(key)),
      );
      Object.assign(group, { record, ...described, keys: [...described.keys] });
      group.rows.push({ line: row.line, adds });
    } else {
      const fresh: Group = {
        ...wanted,
        keys: [...wanted.keys],
        record: recordOf(row),
        rows: [{ line: row.line, adds: true }],
      };
      index(fresh, fresh.keys);
      out.groups.push(fresh);
    }
  }
  return out;
}
