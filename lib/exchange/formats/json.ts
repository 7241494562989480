import { COLUMN_IDS } from '../export/columns';
import type { Format } from './format';

/** A list of objects with every column; `null` is unknown. Texts are as they are: JSON runs nothing. */
export const json: Format = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  mime: 'application/json',
  requires: [],
  write: (rows) =>
    `${JSON.stringify(
      rows.map((row) => Object.fromEntries(COLUMN_IDS.map((id) => [id, row[id] ?? null]))),
      null,
      2,
    )}\n`,
};
