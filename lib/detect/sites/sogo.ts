import type { Site } from './site';

/** `#!/addressbooks/<book>/<card>/view` (Alinto/sogo, UI/WebServerResources/js/Contacts/Contacts.app.js). */
const CARD = /^#!\/addressbooks\/([^/]{1,80})\/([^/]{1,160})\/(?:view|edit)$/;

export const sogo: Site = {
  name: 'SOGo',
  examples: [
    [
      'https://mail.firm.example/SOGo/so/anna/Contacts/view#!/addressbooks/personal/5A1C-65F0-3-1.vcf/view',
      'card',
      '5A1C-65F0-3-1.vcf',
    ],
  ],
  read(url) {
    const m = url.pathname.endsWith('/Contacts/view') ? CARD.exec(url.hash) : null;
    // `card/new` has no id yet.
    return m?.[2] && /^[\w.@+%-]+$/.test(m[2]) ? { type: 'card', id: m[2] } : undefined;
  },
};
