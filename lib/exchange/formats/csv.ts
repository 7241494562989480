import { BOM, writeCsv } from '../csv';
import { COLUMN_IDS } from '../export/columns';
import type { Format } from './format';

export const csv: Format = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  mime: 'text/csv;charset=utf-8',
  requires: [],
  write: (rows) =>
    BOM +
    writeCsv(
      COLUMN_IDS,
      rows.map((row) => COLUMN_IDS.map((id) => row[id] ?? '')),
    ),
};
