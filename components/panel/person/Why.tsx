import { useState } from 'preact/hooks';
import { wordFor } from '../../../lib/locales/words';
import { Icon } from '../../shared/Icon';
import { useWords } from '../../shared/words';

/** What on the page made us think of this person: the agent can check it. */
export function Why({ why }: { why: readonly { code: string; text: string }[] }) {
  const { t } = useWords();
  const [open, setOpen] = useState(false);
  if (why.length === 0) return null;
  return (
    <section class="panel-why">
      <button type="button" class="button button--quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon name="chevron" />
        {t.empty.why}
      </button>
      {open && (
        <ul class="panel-why__list">
          {why.map((item) => (
            <li key={`${item.code} ${item.text}`}>
              {t.empty.whyText(wordFor(t.evidence, item.code), item.text)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
