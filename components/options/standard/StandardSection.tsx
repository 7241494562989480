import type { StandardProblem } from '../../../lib/domain/standard-problem';
import { placeText, problemText } from '../../../lib/locales/standard';
import type { StandardActions, StandardView } from '../../../lib/models/standard-view';
import { useWords } from '../../shared/words';
import { Section } from '../Section';
import { Editor } from './Editor';
import { Preview } from './Preview';
import { Sources } from './Sources';
import { useEditorWords, useStandardWords } from './words';

function Problems({ intro, problems }: { intro: string; problems: readonly StandardProblem[] }) {
  const { t } = useWords();
  const s = useStandardWords();
  return (
    <div class="options-wrong" role="alert" data-testid="standard-problems">
      <p>{intro}</p>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`} data-path={problem.path}>
            <b>{placeText(problem, s, t)}</b> {problemText(problem, s, t)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How a customer gets a tier: looked at, changed, tried, saved. */
export function StandardSection({ view, actions }: { view: StandardView; actions: StandardActions }) {
  const w = useEditorWords();
  const { edit, saved, refused } = view;
  const busy = edit.saving;
  return (
    <Section id="standard" title={w.section}>
      <p class="u-muted">{w.intro}</p>
      <Sources view={view} actions={actions} />
      {refused && <Problems intro={w.refused(refused.fileName)} problems={refused.problems} />}
      <div class="options-row" role="status">
        {saved && (
          <>
            <span class="options-saved" data-testid="standard-saved" data-version={saved.version}>
              {w.saved(saved.version)}
            </span>
            <button
              type="button"
              class="button"
              data-testid="standard-back"
              onClick={() => actions.restore(saved.before)}
            >
              {w.back(saved.before)}
            </button>
          </>
        )}
      </div>
      <div class="standard-editor" data-testid="standard-editor" data-changed={edit.changed}>
        <Preview trial={edit.trial}>
          {edit.problems.length > 0 && (
            <Problems intro={w.problems(edit.problems.length)} problems={edit.problems} />
          )}
          <div class="options-row">
            <button
              type="button"
              class="button button--main"
              data-testid="standard-save"
              disabled={!edit.changed || busy || edit.problems.length > 0}
              onClick={actions.save}
            >
              {busy ? w.saving : w.save}
            </button>
            <button
              type="button"
              class="button"
              data-testid="standard-cancel"
              disabled={!edit.changed || busy}
              onClick={actions.cancel}
            >
              {w.cancel}
            </button>
          </div>
        </Preview>
        <Editor edit={edit} actions={actions} />
      </div>
    </Section>
  );
}
