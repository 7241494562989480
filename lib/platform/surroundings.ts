/** The ports' real side, shared by the extension's pages. */
import { browserLanguage, requestPageAccess, tellBackground } from './desk';
import { download } from './download';
import { forgetPages } from './tab-readings';

export const surroundings = {
  requestPageAccess,
  settingsChanged: () => void tellBackground({ type: 'settings-changed' }),
  customersChanged: () => void tellBackground({ type: 'customers-changed' }),
  rulesChanged: () => void tellBackground({ type: 'rules-changed' }),
  browserLanguage: browserLanguage(),
  now: () => Date.now(),
  newId: () => crypto.randomUUID(),
  utcOffset: (at: number) => -new Date(at).getTimezoneOffset(),
};

export const office = {
  ...surroundings,
  download,
  /** Readings of open tabs hold names too; they go with the rest. */
  erased: async () => {
    await forgetPages();
    await tellBackground({ type: 'settings-changed' });
  },
};
