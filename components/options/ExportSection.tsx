import { wordFor } from '../../lib/locales/words';
import type { ExportActions, ExportScope, ExportView } from '../../lib/models/options-view';
import { useWords } from '../shared/words';
import { Labelled, Section } from './Section';
import { useSettingsWords } from './words';

const SCOPES: readonly ExportScope[] = ['pending', 'all', 'range'];

function Choices({ view, actions }: { view: ExportView; actions: ExportActions }) {
  const s = useSettingsWords();
  return (
    <div class="options-row options-row--fields">
      <Labelled label={s.export.format}>
        <select
          class="field"
          data-testid="export-format"
          value={view.format}
          onChange={(event) => actions.setFormat(event.currentTarget.value)}
        >
          {view.formats.map((format) => (
            <option key={format} value={format}>
              {wordFor(s.export.formats, format)}
            </option>
          ))}
        </select>
      </Labelled>
      <Labelled label={s.export.scope}>
        <select
          class="field"
          data-testid="export-scope"
          value={view.scope}
          onChange={(event) => {
            const scope = SCOPES.find((known) => known === event.currentTarget.value);
            if (scope) actions.setScope(scope);
          }}
        >
          {SCOPES.map((scope) => (
            <option key={scope} value={scope}>
              {s.export.scopes[scope]}
            </option>
          ))}
        </select>
      </Labelled>
      {view.scope === 'range' && (
        <>
          <Labelled label={s.export.from}>
            <input
              class="field"
              type="date"
              data-testid="export-from"
              value={view.from}
              onInput={(event) => actions.setRange(event.currentTarget.value, view.to)}
            />
          </Labelled>
          <Labelled label={s.export.to}>
            <input
              class="field"
              type="date"
              data-testid="export-to"
              value={view.to}
              onInput={(event) => actions.setRange(view.from, event.currentTarget.value)}
            />
          </Labelled>
        </>
      )}
    </div>
  );
}

/** Logs out: what is pending by default, as one file. */
export function ExportSection({ view, actions }: { view: ExportView; actions: ExportActions }) {
  const s = useSettingsWords();
  const { t } = useWords();
  const reversed = view.scope === 'range' && view.from !== '' && view.to !== '' && view.to < view.from;
  return (
    <Section id="export" title={s.sections.export}>
      <p class="u-muted">
        {s.export.intro}{' '}
        <span data-testid="pending-count" data-count={view.pendingCount}>
          {s.export.pending(view.pendingCount)}
        </span>
      </p>
      <Choices view={view} actions={actions} />
      <div class="options-row">
        <button
          type="button"
          class="button button--main"
          data-testid="export-run"
          disabled={view.running || reversed}
          onClick={actions.run}
        >
          {s.export.run}
        </button>
        <span role="status" data-testid="export-done" hidden={!view.running && !view.done}>
          {view.running ? s.export.running : view.done && s.export.done(view.done.fileName, view.done.rows)}
        </span>
        {reversed && <span class="options-wrong">{s.export.badRange}</span>}
      </div>
      {view.incomplete.length > 0 && (
        <div class="options-problems">
          <h3 class="options-problems__title">{s.export.incompleteTitle}</h3>
          <ul data-testid="export-incomplete">
            {view.incomplete.map((row) => (
              <li key={row.interactionId} data-interaction-id={row.interactionId}>
                {s.export.incomplete(
                  row.who || t.common.unnamed,
                  row.missing.map((id) => wordFor(s.fields, id)).join(t.common.listSeparator),
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Section>
  );
}
