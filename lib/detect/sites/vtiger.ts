import type { Site } from './site';

export const vtiger: Site = {
  name: 'vtiger',
  examples: [['https://crm.firm.example/index.php?module=Contacts&view=Detail&record=41', 'contacts', '41']],
  read(url) {
    const p = url.searchParams;
    const module = p.get('module') ?? '';
    const id = p.get('record') ?? '';
    return /^(?:Contacts|Leads|Accounts)$/.test(module) &&
      /^\d{1,12}$/.test(id) &&
      /^(?:Detail|Edit)$/.test(p.get('view') ?? '')
      ? { type: module.toLowerCase(), id }
      : undefined;
  },
};
