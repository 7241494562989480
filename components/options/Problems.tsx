import { rejectText } from '../../lib/locales/settings';
import type { RowProblem } from '../../lib/models/options-view';
import { ScrollTable } from './ScrollTable';
import { useSettingsWords } from './words';

/** Listed on the page; the rest is in the file. */
const LISTED = 100;

/** Rows by line, column and value, each with its reason. */
export function Problems({
  title,
  problems,
  total = problems.length,
}: {
  title: string;
  problems: readonly RowProblem[];
  total?: number;
}) {
  const s = useSettingsWords();
  const shown = problems.slice(0, LISTED);
  return (
    <div class="options-problems">
      <h3 class="options-problems__title">{title}</h3>
      <ScrollTable label={title} tall>
        <table>
          <thead>
            <tr>
              <th scope="col">{s.import.line}</th>
              <th scope="col">{s.import.valueColumn}</th>
              <th scope="col">{s.import.value}</th>
              <th scope="col">{s.import.why}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, i) => (
              <tr key={i} data-testid="import-problem" data-line={problem.line} data-code={problem.code}>
                <td>{problem.line ?? ''}</td>
                <td>
                  <bdi>{problem.column || s.import.wholeRow}</bdi>
                </td>
                <td class="options-table__sample">
                  <bdi>{problem.value ?? ''}</bdi>
                </td>
                <td>{rejectText(problem, s)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollTable>
      {total > shown.length && <p class="u-muted">{s.import.more(total - shown.length)}</p>}
    </div>
  );
}
