/** Renders one state into the page: `?state=matched&lang=zh-CN`. Looking only; nothing here ships. */
import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import '../../components/panel/panel.css';
import '../../components/options/options.css';
import '../../components/welcome/welcome.css';
import { Options } from '../../components/options/Options';
import { Panel } from '../../components/panel/Panel';
import { loadParts } from '../../components/panel/parts';
import { Welcome } from '../../components/welcome/Welcome';
import type { UiLanguage } from '../../lib/domain/settings';
import { catalogue } from '../../lib/locales';
import { optionsStates, silentOptions } from './options-states';
import { silent } from './silent';
import { states } from './states';

const query = new URLSearchParams(location.search);
const language: UiLanguage = query.get('lang') === 'zh-CN' ? 'zh-CN' : 'en';
const name = query.get('state') ?? 'matched';
document.documentElement.lang = language;

function Shown() {
  const [note, setNote] = useState('');
  const view = useMemo(() => states(language, Date.now())[name], []);
  const options = optionsStates()[name];
  if (options) return <Options view={options} actions={silentOptions} language={language} />;
  if (name === 'welcome' || name === 'welcomed') {
    const settings = { uiLanguage: 'auto' as const, ...(name === 'welcomed' && { consentAt: 1 }) };
    const actions = {
      acceptConsent: silent.acceptConsent,
      changeLanguage: () => undefined,
      openSettings: () => undefined,
      openPanel: () => undefined,
      dismissError: () => undefined,
    };
    return <Welcome view={{ settings }} actions={actions} language={language} />;
  }
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

/** What an agent would have opened in a state. */
const OPENED: Readonly<Record<string, readonly string[]>> = {
  told: ['facts-open', 'fact-purchase', 'override-open'],
  overridden: ['facts-open'],
  unprofiled: ['facts-open'],
};

const root = document.getElementById('app');
if (root) render(<Shown />, root);
const open = async (): Promise<void> => {
  await loadParts();
  for (const id of OPENED[name] ?? []) {
    const found = () => document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
    for (let i = 0; i < 20 && !found(); i++) await new Promise((done) => setTimeout(done, 5));
    found()?.click();
  }
};
void open();
