import type { TaughtActions, TaughtRuleView, TaughtView } from '../../lib/models/options-view';
import { useWords } from '../shared/words';
import { FileButton } from './FileButton';
import { Labelled, Section } from './Section';
import { useSettingsWords } from './words';

function Rule({
  rule,
  refused,
  actions,
}: {
  rule: TaughtRuleView;
  refused: boolean;
  actions: TaughtActions;
}) {
  const s = useSettingsWords();
  const { t, f } = useWords();
  const fields = rule.fields.map((field) => t.picker.field[field]).join(t.common.listSeparator);
  return (
    <li class="options-taught__rule" data-testid="taught-rule" data-id={rule.id} data-page={rule.page}>
      <div class="options-grid">
        <Labelled label={s.taught.name}>
          <input
            class="field"
            data-testid="taught-name"
            maxLength={100}
            autocomplete="off"
            placeholder={rule.page.split('/')[0]}
            value={rule.name}
            onChange={(event) => actions.rename(rule.id, event.currentTarget.value)}
          />
        </Labelled>
        <Labelled label={s.taught.page}>
          <input
            class="field"
            data-testid="taught-page"
            maxLength={400}
            autocomplete="off"
            spellcheck={false}
            value={rule.page}
            aria-invalid={refused}
            onChange={(event) => actions.setPage(rule.id, event.currentTarget.value)}
          />
        </Labelled>
      </div>
      {refused && (
        <span class="options-wrong" role="alert">
          {s.taught.badPage}
        </span>
      )}
      <div class="options-row options-taught__foot">
        <span>{rule.nobody ? s.taught.nobody : s.taught.takes(fields)}</span>
        <span class="u-muted" data-testid="taught-worked">
          {rule.missingSince !== undefined
            ? s.taught.missing(f.date(rule.missingSince))
            : rule.workedAt !== undefined
              ? s.taught.worked(f.date(rule.workedAt))
              : !rule.nobody && s.taught.never}
        </span>
        <button
          type="button"
          class="button"
          data-testid="taught-delete"
          onClick={() => actions.remove(rule.id)}
        >
          {s.taught.delete}
          <span class="u-said"> {rule.name || rule.page}</span>
        </button>
      </div>
    </li>
  );
}

/** Pages that the agent showed us, for changing, forgetting and sharing. */
export function TaughtSection({ view, actions }: { view: TaughtView; actions: TaughtActions }) {
  const s = useSettingsWords();
  const { rules, deleted, report, refused } = view;
  return (
    <Section id="taught" title={s.sections.taught}>
      <p class="u-muted">{rules.length > 0 ? s.taught.intro : s.taught.none}</p>
      {rules.length > 0 && (
        <ul class="options-taught">
          {rules.map((rule) => (
            <Rule key={rule.id} rule={rule} refused={refused === rule.id} actions={actions} />
          ))}
        </ul>
      )}
      <div class="options-row" role="status">
        {deleted && (
          <>
            <span>{s.taught.deleted(deleted.name)}</span>
            <button type="button" class="button" data-testid="taught-restore" onClick={actions.restore}>
              {s.taught.restore}
            </button>
          </>
        )}
        {report && (
          <span
            data-testid="taught-report"
            data-added={report.added}
            data-updated={report.updated}
            data-unchanged={report.unchanged}
            data-broken={report.broken}
          >
            {s.taught.report(report.added, report.updated, report.unchanged, report.broken)}
          </span>
        )}
      </div>
      <div class="options-row">
        <FileButton
          testId="taught-import"
          accept=".json,application/json"
          label={s.taught.import}
          onFile={actions.importFile}
        />
        <button
          type="button"
          class="button"
          data-testid="taught-export"
          disabled={rules.length === 0}
          onClick={actions.exportAll}
        >
          {s.taught.export}
        </button>
      </div>
      {rules.length > 0 && <p class="u-muted">{s.taught.impersonal}</p>}
    </Section>
  );
}
