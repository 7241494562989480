import { useEffect, useMemo } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import { catalogue } from '../../lib/locales/catalogue';
import { settingsCatalogue } from '../../lib/locales/settings';
import type { OptionsActions, OptionsView } from '../../lib/models/options-view';
import { ErrorNote } from '../panel/states/ErrorNote';
import { makeWords, WordsContext } from '../shared/words';
import { AgentSection } from './AgentSection';
import { ExportSection } from './ExportSection';
import { ImportSection } from './ImportSection';
import { KeysSection, LanguageSection } from './LanguageSection';
import { PrivacySection } from './PrivacySection';
import { ReadingSection } from './ReadingSection';
import { StandardSection } from './standard/StandardSection';
import { TaughtSection } from './TaughtSection';
import { SettingsWordsContext } from './words';

const PARTS = [
  'import',
  'export',
  'standard',
  'agent',
  'language',
  'reading',
  'taught',
  'keys',
  'privacy',
] as const;

/** The settings page. Sections can be linked to by their id: `options.html#import`. */
export function Options({
  view,
  actions,
  language,
}: {
  view: OptionsView;
  actions: OptionsActions;
  language: UiLanguage;
}) {
  const words = useMemo(() => makeWords(language, catalogue(language)), [language]);
  const s = settingsCatalogue(language);
  useEffect(() => {
    // The browser looked for the address's section before there was one.
    const part = PARTS.find((known) => `#${known}` === location.hash);
    if (part) document.getElementById(part)?.scrollIntoView();
  }, []);
  return (
    <WordsContext.Provider value={words}>
      <SettingsWordsContext.Provider value={s}>
        <main class="options" data-testid="options" lang={language}>
          <header class="options-head">
            <h1 class="options-head__title">
              <span class="u-muted">{words.t.product}</span> {s.title}
            </h1>
            <nav class="options-head__nav" aria-label={s.title}>
              {PARTS.map((part) => (
                <a key={part} href={`#${part}`}>
                  {s.sections[part]}
                </a>
              ))}
              <a href="review.html" data-testid="review-open">
                {words.t.common.review}
              </a>
            </nav>
          </header>
          {view.error && <ErrorNote error={view.error} onDismiss={actions.dismissError} />}
          <ImportSection view={view.import} actions={actions.import} />
          <ExportSection view={view.export} actions={actions.export} />
          <StandardSection view={view.standard} actions={actions.standard} />
          <AgentSection view={view} actions={actions} />
          <LanguageSection settings={view.settings} onChange={actions.change} />
          <ReadingSection settings={view.settings} actions={actions} />
          <TaughtSection view={view.taught} actions={actions.taught} />
          <KeysSection settings={view.settings} onChange={actions.change} />
          <PrivacySection view={view} onErase={actions.eraseAll} />
        </main>
      </SettingsWordsContext.Provider>
    </WordsContext.Provider>
  );
}
