import '../../components/panel/panel.css';
import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import { Panel } from '../../components/panel/Panel';
import { openDatabase } from '../../lib/db/database';
import type { UiLanguage } from '../../lib/domain/settings';
import type { Catalogue } from '../../lib/locales';
import { loadCatalogue } from '../../lib/locales/load';
import { createPanelModel } from '../../lib/models/panel-model';
import { copyText, dial, insertNote, openSettings, teach } from '../../lib/platform/desk';
import { watchPageBeside } from '../../lib/platform/page-beside';
import { openReview } from '../../lib/platform/review-notice';
import { surroundings } from '../../lib/platform/surroundings';
import { putFocus } from '../../lib/platform/tab-readings';
import { forgetLearnt, watchTeaching } from '../../lib/platform/teaching-tabs';

const model = createPanelModel(openDatabase(), {
  ...surroundings,
  watchPage: (next) => watchPageBeside(new URLSearchParams(location.search), next),
  backToPage: (tabId) => void putFocus(tabId, undefined),
  loadInsight: async () => (await import('../../lib/models/insight-model')).watchInsight,
  insertNote,
  copyText,
  openSettings: (section) => void openSettings(section),
  openReview: () => void openReview(),
  dial,
  teach,
  watchTeaching,
  forgetLearnt,
  loadTalkingPoints: async () => (await import('../../lib/talking-points/rank-points')).rankPoints,
  loadFacts: async () => (await import('../../lib/models/facts-model')).createFactsModel,
});

/** Words come in the language that is read; the other one stays on the disk. */
const words = signal<{ language: UiLanguage; t: Catalogue } | undefined>(undefined);
effect(() => {
  const language = model.language.value;
  void loadCatalogue(language).then((t) => {
    if (model.language.value === language) words.value = { language, t };
  });
});

const root = document.getElementById('app');
if (root) {
  effect(() => {
    const spoken = words.value;
    if (!spoken) return;
    const { language, t } = spoken;
    document.documentElement.lang = language;
    render(
      <Panel
        view={model.view.value}
        note={model.note.value}
        actions={model.actions}
        t={t}
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
