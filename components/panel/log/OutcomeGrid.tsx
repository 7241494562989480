import type { OutcomeGroup, OutcomeRule } from '../../../lib/domain/outcome';
import { outcomeLabel } from '../../../lib/locales/words';
import { useWords } from '../../shared/words';

const GROUPS: readonly OutcomeGroup[] = ['not-reached', 'goes-on', 'ends'];

/** One click logs. The order never changes, so that the hand learns it; digits belong to their outcome. */
export function OutcomeGrid({
  outcomes,
  likely,
  logged,
  singleKeys,
  onLog,
}: {
  outcomes: readonly OutcomeRule[];
  likely: string | undefined;
  /** The outcome just logged, while another one would replace it. */
  logged: string | undefined;
  singleKeys: boolean;
  onLog: (code: string) => void;
}) {
  const { t } = useWords();
  return (
    <div class="panel-outcomes">
      {GROUPS.map((group) => {
        const rules = outcomes.filter((rule) => rule.group === group);
        if (rules.length === 0) return null;
        return (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot sit beside its buttons
          <div key={group} class="panel-outcomes__group" role="group" aria-label={t.groups[group]}>
            <span class="panel-outcomes__title" aria-hidden="true">
              {t.groups[group]}
            </span>
            <div class="panel-outcomes__buttons">
              {rules.map((rule) => (
                <OutcomeButton
                  key={rule.code}
                  rule={rule}
                  label={outcomeLabel(t, rule)}
                  likely={rule.code === likely}
                  logged={rule.code === logged}
                  keyWorks={singleKeys}
                  onLog={onLog}
                />
              ))}
            </div>
          </div>
        );
      })}
    </div>
  );
}

function OutcomeButton({
  rule,
  label,
  likely,
  logged,
  keyWorks,
  onLog,
}: {
  rule: OutcomeRule;
  label: string;
  likely: boolean;
  logged: boolean;
  keyWorks: boolean;
  onLog: (code: string) => void;
}) {
  const { t } = useWords();
  const hints = [rule.key && keyWorks ? t.log.keyHint(rule.key) : '', likely ? t.log.likely : ''].filter(
    Boolean,
  );
  return (
    <button
      type="button"
      class={`panel-outcome${rule.stopsCalls ? ' panel-outcome--stop' : ''}`}
      data-testid={`outcome-${rule.code}`}
      data-likely={String(likely)}
      data-logged={String(logged)}
      aria-keyshortcuts={rule.key && keyWorks ? rule.key : undefined}
      title={[label, ...hints].join(' · ')}
      onClick={() => onLog(rule.code)}
    >
      {rule.key && <span class="panel-outcome__key">{rule.key}</span>}
      <span class="panel-outcome__label">{label}</span>
    </button>
  );
}
