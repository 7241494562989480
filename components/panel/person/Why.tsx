import type { Seen } from '../../../lib/domain/reading';
import { wordFor } from '../../../lib/locales/words';
import { useWords } from '../../shared/words';

/** What on the page made us think of this person: the agent can check it. */
export function Why({ why }: { why: readonly Seen[] }) {
  const { t } = useWords();
  if (why.length === 0) return null;
  const told = ({ code, text, label }: Seen) =>
    label ? t.empty.whyLabelled(label, text) : t.empty.whyText(wordFor(t.evidence, code), text);
  return (
    <details class="panel-why" data-testid="why">
      <summary class="panel-link">{t.empty.why}</summary>
      <ul class="panel-why__list">
        {why.map((seen) => (
          <li key={`${seen.code} ${seen.text}`}>
            <bdi>{told(seen)}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
