import { useState } from 'preact/hooks';
import type { Settings } from '../../lib/domain/settings';
import type { OptionsActions } from '../../lib/models/options-view';
import { useWords } from '../shared/words';
import { Labelled, Section } from './Section';
import { useSettingsWords } from './words';

/** A host as the address bar has it, from whatever was pasted; undefined where it is none. */
export function hostFrom(text: string): string | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return undefined;
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    return /^https?:$/.test(url.protocol) && url.host !== '' ? url.host : undefined;
  } catch {
    // URL has no other way to say that the text is none: to the agent it is a slip, not a fault.
    return undefined;
  }
}

function AddHost({ onAdd }: { onAdd: (host: string) => void }) {
  const s = useSettingsWords();
  const [text, setText] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      class="options-row options-row--fields"
      onSubmit={(event) => {
        event.preventDefault();
        const host = hostFrom(text);
        setWrong(host === undefined);
        if (host === undefined) return;
        onAdd(host);
        setText('');
      }}
    >
      <Labelled label={s.reading.addHost}>
        <input
          class="field"
          data-testid="site-host"
          placeholder={s.reading.hostHint}
          autocomplete="off"
          spellcheck={false}
          maxLength={253}
          value={text}
          aria-invalid={wrong}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Labelled>
      <button type="submit" class="button" data-testid="site-add" disabled={text.trim() === ''}>
        {s.reading.addHostAction}
      </button>
      {wrong && (
        <span class="options-wrong" role="alert">
          {s.reading.badHost}
        </span>
      )}
    </form>
  );
}

/** Where pages are read, and the agreement to it. */
export function ReadingSection({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const s = useSettingsWords();
  const { f } = useWords();
  const { pausedHosts, consentAt } = settings;
  return (
    <Section id="reading" title={s.sections.reading}>
      <div
        data-testid="site-mode"
        data-mode={consentAt === undefined ? 'off' : 'everywhere'}
        class="options-stack"
      >
        <p>
          <span class="u-muted">{s.reading.mode}</span>{' '}
          {consentAt === undefined
            ? s.reading.off
            : pausedHosts.length > 0
              ? s.reading.except
              : s.reading.everywhere}
        </p>
        {pausedHosts.length > 0 && (
          <ul class="options-hosts">
            {pausedHosts.map((host) => (
              <li key={host} data-testid="site-paused" data-host={host}>
                <bdi>{host}</bdi>
                <button
                  type="button"
                  class="button"
                  onClick={() => actions.change({ pausedHosts: pausedHosts.filter((h) => h !== host) })}
                >
                  {s.reading.resume}
                  <span class="u-said"> {host}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <AddHost onAdd={(host) => actions.change({ pausedHosts: [...new Set([...pausedHosts, host])] })} />
      </div>
      <div class="options-row" data-testid="consent-state" data-accepted={String(consentAt !== undefined)}>
        {consentAt === undefined ? (
          <>
            <span>{s.reading.notAccepted}</span>
            <button
              type="button"
              class="button button--main"
              data-testid="consent-accept"
              onClick={actions.acceptConsent}
            >
              {s.reading.accept}
            </button>
          </>
        ) : (
          <>
            <span class="u-muted">{s.reading.accepted(f.date(consentAt))}</span>
            <button
              type="button"
              class="button"
              data-testid="consent-withdraw"
              onClick={actions.withdrawConsent}
            >
              {s.reading.withdraw}
            </button>
          </>
        )}
      </div>
    </Section>
  );
}
