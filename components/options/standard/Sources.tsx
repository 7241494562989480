import { useState } from 'preact/hooks';
import { wordFor } from '../../../lib/locales/words';
import type { StandardActions, StandardView } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { FileButton } from '../FileButton';
import { Labelled } from '../Section';
import { nameOf, useEditorWords, useStandardWords } from './words';

/** Where a standard can come from: a trade's template, a file of the team, an earlier version. */
export function Sources({ view, actions }: { view: StandardView; actions: StandardActions }) {
  const { f } = useWords();
  const w = useEditorWords();
  const [template, setTemplate] = useState(view.inForce.template);
  const s = useStandardWords();
  const about = s.templates[template];
  const why = view.templates.find(({ id }) => id === template)?.why ?? [];
  const dated = (at: number | undefined) => (at === undefined ? undefined : f.date(at));
  return (
    <>
      <p
        data-testid="standard-in-force"
        data-version={view.inForce.version}
        data-template={view.inForce.template}
      >
        {w.inForce(nameOf(view.inForce, s), view.inForce.version, dated(view.inForce.savedAt))}
      </p>
      <div class="options-row options-row--fields">
        <Labelled label={w.template}>
          <select
            class="field"
            data-testid="standard-template"
            value={template}
            onChange={(event) => setTemplate(event.currentTarget.value)}
          >
            {view.templates.map(({ id }) => (
              <option key={id} value={id}>
                {nameOf({ name: id }, s)}
              </option>
            ))}
          </select>
        </Labelled>
        <button
          type="button"
          class="button"
          data-testid="standard-template-use"
          onClick={() => actions.useTemplate(template)}
        >
          {w.templateUse}
        </button>
        <FileButton
          testId="standard-import"
          accept=".json,application/json"
          label={w.import}
          onFile={actions.importFile}
        />
        <button type="button" class="button" data-testid="standard-export" onClick={actions.exportFile}>
          {w.export}
        </button>
      </div>
      {about && <p class="u-muted">{about.about}</p>}
      {why.length > 0 && (
        <details class="standard-why">
          <summary>{w.templateWhy}</summary>
          <ul>
            {why.map((code) => (
              <li key={code}>{wordFor(s.why, code)}</li>
            ))}
          </ul>
        </details>
      )}
      {view.history.length > 1 && (
        <details class="standard-why">
          <summary>{w.history}</summary>
          <ul class="options-hosts">
            {view.history.slice(1).map((version) => (
              <li key={version.version}>
                <span>{w.historyEntry(version.version, nameOf(version, s), dated(version.savedAt))}</span>
                <button
                  type="button"
                  class="button"
                  data-testid={`standard-restore-${version.version}`}
                  aria-label={w.restoreOf(version.version)}
                  onClick={() => actions.restore(version.version)}
                >
                  {w.restore}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
