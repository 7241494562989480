import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../lib/domain/facts';
import { readCustomers } from '../../../../lib/exchange/customers/read-customers';
import { guessMapping } from '../../../../lib/exchange/fields';
import { rejectedCsv } from '../../../../lib/exchange/rejected';
import { parseTable, readTable, type TableResult } from '../../../../lib/exchange/table';

const now = Date.UTC(2026, 10, 21, 12);
const tableOf = (result: TableResult) => {
  if (!result.ok) throw new Error(result.reason);
  return result.table;
};
const day = (iso: string) => dayOf(Date.parse(iso));
const files = resolve(import.meta.dirname, '../../../files');

describe('dirty customer files', () => {
  const dirty = (name: string, region = 'US') => {
    const table = tableOf(readTable(readFileSync(resolve(files, name))));
    return { table, ...readCustomers(table, guessMapping(table.headers), { region, now }) };
  };

  it('names each broken row by line and reason, and keeps the good ones', () => {
    const { customers, rejected } = dirty('broken-rows.csv');
    expect(rejected.map((r) => [r.line, r.column, r.value.slice(0, 12), r.code])).toEqual([
      [3, 'csat', '6', 'off-scale'],
      [4, 'last_order_date', '2031-01-01', 'future-date'],
      [5, '', 'Di Quote "di', 'broken-row'],
      [6, 'email', 'ed at exampl', 'no-key'],
      [7, 'total_spend', 'lots', 'bad-number'],
    ]);
    expect(customers.map((c) => [c.line, c.profile.name])).toEqual([
      [2, 'Ann Good'],
      [8, "=cmd|' /C calc'!A0"],
      [9, 'Hal Short'],
    ]);
  });

  it('reads what is clear in a column of mixed date orders and rejects the rest', () => {
    const { customers, rejected } = dirty('mixed-date-orders.csv');
    expect(customers.map((c) => c.aggregate?.lastOrder)).toEqual([
      day('2025-12-25'),
      day('2025-12-31'),
      day('2026-05-05'),
    ]);
    expect(rejected).toMatchObject([{ line: 4, value: '03/04/2026', code: 'unclear-date' }]);
  });

  it('gives the rejected rows back as a file that can be corrected and imported again', () => {
    const { table, rejected } = dirty('broken-rows.csv');
    const text = rejectedCsv(table, rejected, (row) => `because ${row.code}`);
    const again = tableOf(readTable(new TextEncoder().encode(text)));
    expect(again.headers).toEqual([...table.headers, 'line', 'column', 'reason']);
    expect(again.rows[0]?.cells).toEqual([
      'Bob Scale',
      'bob@example.com',
      '',
      '100',
      '6',
      '',
      '3',
      'csat',
      'because off-scale',
    ]);
    const corrected = parseTable(text.replace(',100,6,', ',100,5,'));
    const second = readCustomers(tableOf(corrected), guessMapping(again.headers), { region: 'US', now });
    expect(second.customers).toMatchObject([{ profile: { name: 'Bob Scale' }, surveys: [{ value: 5 }] }]);
  });
});
