import '../../components/welcome/welcome.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Welcome } from '../../components/welcome/Welcome';
import { openDatabase } from '../../lib/db/database';
import { catalogue } from '../../lib/locales';
import { createWelcomeModel } from '../../lib/models/welcome-model';
import { openSettings } from '../../lib/platform/desk';
import { panelOpener } from '../../lib/platform/panel-opening';
import { surroundings } from '../../lib/platform/surroundings';

const model = createWelcomeModel(openDatabase(), surroundings);
const root = document.getElementById('app');

void panelOpener().then((openPanel) => {
  if (!root) return;
  effect(() => {
    const language = model.language.value;
    document.documentElement.lang = language;
    document.title = catalogue(language).product;
    render(
      <Welcome
        view={{ settings: model.settings.value, error: model.error.value }}
        actions={{
          acceptConsent: model.acceptConsent,
          changeLanguage: model.changeLanguage,
          openSettings: (section) => void openSettings(section),
          openPanel,
          dismissError: model.dismissError,
        }}
        language={language}
      />,
      root,
    );
  });
});
