import { wordFor } from '../../lib/locales/words';
import type { ImportPreview } from '../../lib/models/options-view';
import { ScrollTable } from './ScrollTable';
import { useSettingsWords } from './words';

const SAMPLES = 3;

/** One line a column: what the file calls it, what it holds, and what stands in the first rows. */
export function MappingTable({
  preview,
  fields,
  onMap,
  disabled,
}: {
  preview: ImportPreview;
  fields: readonly string[];
  onMap: (column: number, field: string | undefined) => void;
  disabled: boolean;
}) {
  const s = useSettingsWords();
  return (
    <ScrollTable label={preview.fileName}>
      <table>
        <thead>
          <tr>
            <th scope="col">{s.import.column}</th>
            <th scope="col">{s.import.holds}</th>
            <th scope="col">{s.import.example}</th>
          </tr>
        </thead>
        <tbody>
          {preview.headers.map((header, column) => {
            const field = preview.mapping[column];
            const samples = preview.samples
              .map((row) => row[column] ?? '')
              .filter((cell) => cell.trim() !== '')
              .slice(0, SAMPLES);
            return (
              <tr key={column} data-mapped={String(field !== undefined)}>
                <th scope="row">
                  <bdi>{header}</bdi>
                </th>
                <td>
                  <select
                    class="field"
                    data-testid="import-mapping"
                    data-column={column}
                    aria-label={`${s.import.holds} – ${header}`}
                    value={field ?? ''}
                    disabled={disabled}
                    onChange={(event) => onMap(column, event.currentTarget.value || undefined)}
                  >
                    <option value="">{s.import.skip}</option>
                    {fields.map((id) => (
                      <option key={id} value={id}>
                        {wordFor(s.fields, id)}
                      </option>
                    ))}
                  </select>
                </td>
                <td class="options-table__sample">
                  <bdi>{samples.join(' · ')}</bdi>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ScrollTable>
  );
}
