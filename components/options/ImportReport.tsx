import type { ImportReportView } from '../../lib/models/options-view';
import { useWords } from '../shared/words';
import { Problems } from './Problems';
import { useSettingsWords } from './words';

/** What came of it: numbers first, then every row that was not taken. */
export function ImportReport({ report, onDownload }: { report: ImportReportView; onDownload: () => void }) {
  const s = useSettingsWords();
  const { f } = useWords();
  const counts = [
    [s.import.imported, report.imported],
    [s.import.updated, report.updated],
    [s.import.skipped, report.skipped],
    [s.import.rejected, report.rejected],
  ] as const;
  return (
    <div
      class="options-report"
      data-testid="import-report"
      data-imported={report.imported}
      data-updated={report.updated}
      data-skipped={report.skipped}
      data-rejected={report.rejected}
    >
      <dl class="options-counts">
        {counts.map(([name, count]) => (
          <div key={name}>
            <dt class="u-muted">{name}</dt>
            <dd>{f.number(count)}</dd>
          </div>
        ))}
      </dl>
      {report.stopped && (
        <p class="options-wrong">
          {report.stopped === 'storage' ? s.import.storage(report.left) : s.import.stopped(report.left)}
        </p>
      )}
      {report.undated > 0 && <p class="u-muted">{s.import.undated(report.undated)}</p>}
      {report.problems.length > 0 && (
        <>
          <Problems title={s.import.rejectedTitle} problems={report.problems} total={report.rejected} />
          <button type="button" class="button" data-testid="import-errors" onClick={onDownload}>
            {s.import.download}
          </button>
        </>
      )}
      {report.notes.length > 0 && <Problems title={s.import.notesTitle} problems={report.notes} />}
    </div>
  );
}
