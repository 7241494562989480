import { useMemo } from 'preact/hooks';
import type { UiLanguage } from '../../lib/domain/settings';
import type { Catalogue } from '../../lib/locales/en';
import type { PanelActions, PanelView } from '../../lib/models/panel-view';
import { makeWords, WordsContext } from '../shared/words';
import { CustomerPage } from './CustomerPage';
import { Candidates } from './states/Candidates';
import { Consent } from './states/Consent';
import { Loading, Nobody, Paused } from './states/Empty';
import { ErrorNote } from './states/ErrorNote';
import { TopBar } from './TopBar';
import { NotRight } from './teach/NotRight';
import { Pointing } from './teach/Pointing';
import { TaughtNotices } from './teach/TaughtNotices';
import { usePersonKey } from './use-person-key';

export interface PanelProps {
  view: PanelView;
  /** The note being written, as it is at this moment. */
  note: string;
  actions: PanelActions;
  t: Catalogue;
  language: UiLanguage;
}

function Body({ view, note, actions }: Pick<PanelProps, 'view' | 'note' | 'actions'>) {
  const personKey = usePersonKey(view);
  switch (view.state) {
    case 'consent':
      return <Consent onAccept={actions.acceptConsent} />;
    case 'loading':
      return <Loading />;
    case 'none':
      return (
        <Nobody host={view.host} onImport={() => actions.openSettings('import')}>
          <NotRight view={view} actions={actions} />
        </Nobody>
      );
    case 'paused':
      return <Paused view={view} actions={actions} />;
    case 'ambiguous':
      return <Candidates view={view} actions={actions} />;
    case 'new':
    case 'matched':
      // Another person is another page: nothing of the last one (open forms, animations) may linger.
      return <CustomerPage key={personKey} view={view} note={note} actions={actions} />;
    case 'error':
      return <ErrorNote error={view.error ?? { code: 'unexpected' }} whole />;
  }
}

/** The side panel: everything it shows comes in as `view` and `note`, everything done goes out by `actions`. */
export function Panel({ view, note, actions, t, language }: PanelProps) {
  const words = useMemo(() => makeWords(language, t, view.own), [language, t, view.own]);
  return (
    <WordsContext.Provider value={words}>
      <main
        class="panel"
        data-testid="panel"
        data-state={view.state}
        data-customer-id={view.customerId ?? ''}
        lang={language}
      >
        {view.state !== 'consent' && <TopBar view={view} actions={actions} />}
        {view.error && view.state !== 'error' && (
          <ErrorNote error={view.error} onDismiss={actions.dismissError} />
        )}
        {view.teach && <TaughtNotices teach={view.teach} actions={actions.teach} />}
        {view.teach?.pointing && <Pointing pointing={view.teach.pointing} actions={actions.teach} />}
        <Body view={view} note={note} actions={actions} />
      </main>
    </WordsContext.Provider>
  );
}
