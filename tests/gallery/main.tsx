/** Renders one state into the page: `?state=matched&lang=zh-CN`. Looking only; nothing here ships. */
import { render } from 'preact';
import { useState } from 'preact/hooks';
import '../../components/panel/panel.css';
import { Panel } from '../../components/panel/Panel';
import type { UiLanguage } from '../../lib/domain/settings';
import { catalogue } from '../../lib/locales';
import type { PanelActions } from '../../lib/models/panel-view';
import { states } from './states';

const query = new URLSearchParams(location.search);
const language: UiLanguage = query.get('lang') === 'zh-CN' ? 'zh-CN' : 'en';
const name = query.get('state') ?? 'matched';
document.documentElement.lang = language;

const nothing = (): void => undefined;
const silent: PanelActions = {
  acceptConsent: nothing,
  addCustomer: nothing,
  chooseCustomer: nothing,
  startCall: nothing,
  stopCall: nothing,
  logOutcome: nothing,
  saveDetails: nothing,
  closeDetails: nothing,
  undo: nothing,
  editInteraction: nothing,
  deleteInteraction: nothing,
  closeComplaint: nothing,
  setNote: nothing,
  insertNote: nothing,
  copyNote: nothing,
  copyText: nothing,
  usePoint: nothing,
  setIntention: nothing,
  pauseSite: nothing,
  resumeSite: nothing,
  openSettings: nothing,
  dismissError: nothing,
};

function Shown() {
  const [note, setNote] = useState('');
  const view = states(language, Date.now())[name];
  if (!view) return <p>no such state: {name}</p>;
  return (
    <Panel
      view={view}
      note={note}
      actions={{ ...silent, setNote }}
      t={catalogue(language)}
      language={language}
    />
  );
}

const root = document.getElementById('app');
if (root) render(<Shown />, root);
