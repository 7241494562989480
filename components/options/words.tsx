import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type SettingsCatalogue, settingsCatalogue } from '../../lib/locales/settings';

/** Words of the settings and first-run pages. */
export const SettingsWordsContext = createContext<SettingsCatalogue>(settingsCatalogue('en'));
export const useSettingsWords = (): SettingsCatalogue => useContext(SettingsWordsContext);
