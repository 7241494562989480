import '../../components/options/options.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options/Options';
import { openDatabase } from '../../lib/db/database';
import { catalogue, outcomeLabel } from '../../lib/locales';
import { rejectText, settingsCatalogue } from '../../lib/locales/settings';
import { createOptionsModel } from '../../lib/models/options-model';
import { office } from '../../lib/platform/surroundings';
import { whatIf } from './what-if';

const model = createOptionsModel(openDatabase(), { ...office, whatIf }, (language) => ({
  say: (problem) => rejectText(problem, settingsCatalogue(language)),
  label: (code) => outcomeLabel(catalogue(language), { code }),
}));

const root = document.getElementById('app');
if (root) {
  effect(() => {
    const language = model.language.value;
    document.documentElement.lang = language;
    document.title = `${catalogue(language).product} · ${settingsCatalogue(language).title}`;
    render(<Options view={model.view.value} actions={model.actions} language={language} />, root);
  });
}
