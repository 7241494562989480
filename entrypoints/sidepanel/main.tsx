import '@/components/panel/panel.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '@/components/panel/Panel';
import { openDatabase } from '@/lib/db/database';
import { catalogue } from '@/lib/locales';
import { createPanelModel } from '@/lib/models/panel-model';
import {
  browserLanguage,
  copyText,
  dial,
  insertNote,
  openSettings,
  requestPageAccess,
  tellBackground,
} from '@/lib/platform/desk';
import { watchPageBeside } from '@/lib/platform/page-beside';

const model = createPanelModel(openDatabase(), {
  watchPage: (next) => watchPageBeside(new URLSearchParams(location.search), next),
  requestPageAccess,
  settingsChanged: () => void tellBackground({ type: 'settings-changed' }),
  customersChanged: () => void tellBackground({ type: 'customers-changed' }),
  insertNote,
  copyText,
  openSettings: (section) => void openSettings(section),
  dial,
  loadTalkingPoints: async () => (await import('@/lib/talking-points/rank-points')).rankPoints,
  browserLanguage: browserLanguage(),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  utcOffset: (at) => -new Date(at).getTimezoneOffset(),
});

const root = document.getElementById('app');
if (root) {
  effect(() => {
    const language = model.language.value;
    document.documentElement.lang = language;
    render(
      <Panel
        view={model.view.value}
        note={model.note.value}
        actions={model.actions}
        t={catalogue(language)}
        language={language}
      />,
      root,
    );
  });
}

// The panel may be closed at any moment without another word.
addEventListener('pagehide', model.flush);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') model.flush();
});
