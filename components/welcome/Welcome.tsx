import { useMemo } from 'preact/hooks';
import type { Settings, UiLanguage } from '../../lib/domain/settings';
import { catalogue } from '../../lib/locales/catalogue';
import { settingsCatalogue } from '../../lib/locales/settings';
import { LanguageSelect } from '../options/LanguageSection';
import { SettingsWordsContext } from '../options/words';
import { ErrorNote } from '../panel/states/ErrorNote';
import { makeWords, WordsContext } from '../shared/words';

export interface WelcomeView {
  settings: Pick<Settings, 'consentAt' | 'uiLanguage'>;
  error?: { code: string };
}

export interface WelcomeActions {
  acceptConsent(): void;
  changeLanguage(uiLanguage: Settings['uiLanguage']): void;
  openSettings(section?: 'import'): void;
  /** Where the browser lets a page open the panel; without it the icon is explained alone. */
  openPanel?: (() => void) | undefined;
  dismissError(): void;
}

interface Props {
  view: WelcomeView;
  actions: WelcomeActions;
  language: UiLanguage;
}

function Next({ actions, language }: Pick<Props, 'actions' | 'language'>) {
  const { welcome } = settingsCatalogue(language);
  return (
    <section class="welcome-next" data-testid="welcome-next">
      <h2 class="welcome-title">{welcome.next}</h2>
      <ol class="welcome-steps">
        <li>
          <p>{welcome.openPanelText}</p>
          {actions.openPanel && (
            <button type="button" class="button" data-testid="open-panel" onClick={actions.openPanel}>
              {welcome.openPanel}
            </button>
          )}
        </li>
        <li>
          <p>{welcome.importText}</p>
          <button
            type="button"
            class="button"
            data-testid="open-import"
            onClick={() => actions.openSettings('import')}
          >
            {welcome.importAction}
          </button>
        </li>
        <li>
          <p>{welcome.goText}</p>
        </li>
      </ol>
      <button
        type="button"
        class="button button--quiet"
        data-testid="settings-open"
        onClick={() => actions.openSettings()}
      >
        {welcome.settings}
      </button>
    </section>
  );
}

/** The first-run page: what is read, where it stays, how to stop it; then what to do next. */
export function Welcome({ view, actions, language }: Props) {
  const words = useMemo(() => makeWords(language, catalogue(language)), [language]);
  const s = settingsCatalogue(language);
  const { t } = words;
  const accepted = view.settings.consentAt !== undefined;
  return (
    <WordsContext.Provider value={words}>
      <SettingsWordsContext.Provider value={s}>
        <main class="welcome" data-testid="welcome" lang={language}>
          <header class="welcome-head">
            <span class="welcome-product">{t.product}</span>
            <LanguageSelect
              testid="ui-language"
              value={view.settings.uiLanguage}
              auto={s.language.auto}
              label={s.language.ui}
              onChange={actions.changeLanguage}
            />
          </header>
          {view.error && <ErrorNote error={view.error} onDismiss={actions.dismissError} />}
          <h1 class="welcome-claim">{s.welcome.title}</h1>
          <ol class="welcome-notice" data-testid="consent-notice">
            {t.consent.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
          <div aria-live="polite">
            {accepted ? (
              <Next actions={actions} language={language} />
            ) : (
              <div class="welcome-accept">
                <button
                  type="button"
                  class="button button--main"
                  data-testid="consent-accept"
                  onClick={actions.acceptConsent}
                >
                  {t.consent.accept}
                </button>
                <span class="u-muted">{t.consent.until}</span>
              </div>
            )}
          </div>
        </main>
      </SettingsWordsContext.Provider>
    </WordsContext.Provider>
  );
}
