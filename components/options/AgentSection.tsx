import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/domain/settings';
import type { OptionsActions, OptionsView } from '../../lib/models/options-view';
import { Noticed } from './Noticed';
import { Labelled, Section } from './Section';
import { useSettingsWords } from './words';

type Agent = Settings['agent'];

/** No one at a screen has more addresses or numbers of their own. */
const MOST = 50;

/** One per line, or however people separate them. */
export const linesOf = (text: string): string[] =>
  [
    ...new Set(
      text
        .split(/[\n;；,，、]+/)
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ),
  ].slice(0, MOST);

function Lines({
  label,
  testid,
  values,
  onChange,
}: {
  label: string;
  testid: string;
  values: readonly string[];
  onChange: (values: string[]) => void;
}) {
  const s = useSettingsWords();
  return (
    <Labelled label={label} hint={s.agent.perLine}>
      <textarea
        class="field"
        rows={Math.max(2, values.length + 1)}
        data-testid={testid}
        // Uncontrolled while written in; the stored form comes back on the next change from outside.
        key={values.join('\n')}
        defaultValue={values.join('\n')}
        onChange={(event) => onChange(linesOf(event.currentTarget.value))}
      />
    </Labelled>
  );
}

/** Who is at the screen; saved field by field, as each is left. */
export function AgentSection({ view, actions }: { view: OptionsView; actions: OptionsActions }) {
  const s = useSettingsWords();
  const [saved, setSaved] = useState(false);
  const { agent } = view.settings;
  const set = (change: Partial<Agent>): void => {
    actions.change({ agent: { ...agent, ...change } });
    setSaved(true);
  };
  return (
    <Section id="agent" title={s.sections.agent}>
      <p class="u-muted">{s.agent.intro}</p>
      <div class="options-grid">
        {(['name', 'company', 'product'] as const).map((field) => (
          <Labelled key={field} label={s.agent[field]}>
            <input
              class="field"
              maxLength={200}
              data-testid={`agent-${field}`}
              autocomplete="off"
              value={agent[field] ?? ''}
              onChange={(event) => set({ [field]: event.currentTarget.value.trim() || undefined })}
            />
          </Labelled>
        ))}
      </div>
      <div class="options-grid options-grid--two">
        <Lines
          label={s.agent.emails}
          testid="agent-emails"
          values={agent.emails}
          onChange={(emails) => set({ emails })}
        />
        <Lines
          label={s.agent.phones}
          testid="agent-phones"
          values={agent.phones}
          onChange={(phones) => set({ phones })}
        />
      </div>
      <p role="status" class="options-saved">
        {saved ? s.agent.saved : ''}
      </p>
      <Noticed noticed={view.noticed} refused={view.refused} onJudge={actions.judgeNoticed} />
    </Section>
  );
}
