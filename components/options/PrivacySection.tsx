import { useState } from 'preact/hooks';
import type { OptionsView } from '../../lib/models/options-view';
import { useWords } from '../shared/words';
import { Section } from './Section';
import { useSettingsWords } from './words';

/** The first click shows what will go; only the second one erases. */
function Erase({ view, onErase }: { view: OptionsView; onErase: () => void }) {
  const s = useSettingsWords();
  const { t } = useWords();
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <div class="options-row">
        <button
          type="button"
          class="button button--danger"
          data-testid="erase-all"
          onClick={() => setAsked(true)}
        >
          {s.privacy.erase}
        </button>
        {view.erased && (
          <span role="status" data-testid="erased">
            {s.privacy.erased}
          </span>
        )}
      </div>
    );
  }
  return (
    <div class="options-danger" role="alert">
      <p>
        <b>{s.privacy.eraseWill(view.customers, view.logs)}</b>{' '}
        {view.export.pendingCount > 0 && s.privacy.erasePending(view.export.pendingCount)}
      </p>
      <div class="options-row">
        <button
          type="button"
          class="button button--danger"
          data-testid="erase-confirm"
          onClick={() => {
            setAsked(false);
            onErase();
          }}
        >
          {s.privacy.eraseSure}
        </button>
        <button type="button" class="button" data-testid="erase-cancel" onClick={() => setAsked(false)}>
          {t.common.cancel}
        </button>
      </div>
    </div>
  );
}

export function PrivacySection({ view, onErase }: { view: OptionsView; onErase: () => void }) {
  const s = useSettingsWords();
  return (
    <Section id="privacy" title={s.sections.privacy}>
      <ul class="options-words">
        {s.privacy.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <h3 class="options-problems__title">{s.privacy.eraseTitle}</h3>
      <p class="u-muted">{s.privacy.eraseText}</p>
      <Erase view={view} onErase={onErase} />
    </Section>
  );
}
