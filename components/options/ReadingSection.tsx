import type { Settings } from '../../lib/domain/settings';
import type { OptionsActions } from '../../lib/models/options-view';
import { useWords } from '../shared/words';
import { Section } from './Section';
import { SiteModes } from './SiteModes';
import { useSettingsWords } from './words';

/** Where pages are read, and the agreement to it. */
export function ReadingSection({ settings, actions }: { settings: Settings; actions: OptionsActions }) {
  const s = useSettingsWords();
  const { f } = useWords();
  const { consentAt } = settings;
  return (
    <Section id="reading" title={s.sections.reading}>
      <SiteModes settings={settings} onChange={actions.change} />
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
