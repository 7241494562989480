import type { ImportActions, ImportView } from '../../lib/models/options-view';
import { FileButton } from './FileButton';
import { ImportReport } from './ImportReport';
import { MappingTable } from './MappingTable';
import { Problems } from './Problems';
import { Section } from './Section';
import { useSettingsWords } from './words';

/** Columns by which a row can be found again; a file without any of them brings nothing in. */
const KEYS = new Set(['external_id', 'email', 'phone']);

function Preview({ view, actions }: { view: ImportView; actions: ImportActions }) {
  const s = useSettingsWords();
  const { preview, progress } = view;
  if (!preview) return null;
  const keyed = preview.mapping.some((field) => field !== undefined && KEYS.has(field));
  return (
    <div class="options-preview" data-testid="import-preview">
      <p>
        <b>
          <bdi>{s.import.preview(preview.fileName, preview.total)}</bdi>
        </b>{' '}
        <span class="u-muted">{s.import.check}</span>
      </p>
      <MappingTable preview={preview} fields={view.fields} onMap={actions.setMapping} disabled={!!progress} />
      {preview.notes.length > 0 && <Problems title={s.import.notesTitle} problems={preview.notes} />}
      <div class="options-row">
        <button
          type="button"
          class="button button--main"
          data-testid="import-run"
          disabled={!keyed || progress !== undefined}
          onClick={actions.run}
        >
          {s.import.run(preview.total)}
        </button>
        {progress ? (
          <>
            <progress
              aria-label={s.import.running(progress.done, progress.total)}
              max={Math.max(1, progress.total)}
              value={progress.done}
            />
            <span>{s.import.running(progress.done, progress.total)}</span>
            <button type="button" class="button" data-testid="import-cancel" onClick={actions.cancel}>
              {s.import.cancel}
            </button>
          </>
        ) : (
          !keyed && <span class="options-wrong">{s.import.noKey}</span>
        )}
      </div>
    </div>
  );
}

/** Customers in: choose a file, look at what each column holds, bring it in, see what was not taken. */
export function ImportSection({ view, actions }: { view: ImportView; actions: ImportActions }) {
  const s = useSettingsWords();
  return (
    <Section id="import" title={s.sections.import}>
      <p class="u-muted">{s.import.intro}</p>
      <div class="options-row">
        <FileButton
          testId="import-file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          label={s.import.choose}
          disabled={view.progress !== undefined}
          onFile={actions.chooseFile}
        />
        {view.reading && <span role="status">{s.import.reading}</span>}
      </div>
      <Preview view={view} actions={actions} />
      <div aria-live="polite">
        {view.report && <ImportReport report={view.report} onDownload={actions.downloadErrors} />}
      </div>
    </Section>
  );
}
