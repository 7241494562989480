import '@/components/panel/panel.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '@/components/panel/Panel';
import { openDatabase } from '@/lib/db/database';
import { catalogue } from '@/lib/locales';
import { createPanelModel } from '@/lib/models/panel-model';
import { copyText, dial, insertNote, openSettings } from '@/lib/platform/desk';
import { watchPageBeside } from '@/lib/platform/page-beside';
import { surroundings } from '@/lib/platform/surroundings';

const model = createPanelModel(openDatabase(), {
  ...surroundings,
  watchPage: (next) => watchPageBeside(new URLSearchParams(location.search), next),
  insertNote,
  copyText,
  openSettings: (section) => void openSettings(section),
  dial,
  loadTalkingPoints: async () => (await import('@/lib/talking-points/rank-points')).rankPoints,
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
