import type { Site } from './site';

export const dolibarr: Site = {
  name: 'Dolibarr',
  examples: [
    ['https://erp.firm.example/contact/card.php?id=7', 'contact', '7'],
    ['https://erp.firm.example/dolibarr/societe/card.php?socid=12', 'societe', '12'],
  ],
  read(url) {
    const m = /\/(contact|societe)\/card\.php$/.exec(url.pathname);
    const id = url.searchParams.get(m?.[1] === 'societe' ? 'socid' : 'id') ?? '';
    return m?.[1] && /^\d{1,12}$/.test(id) ? { type: m[1], id } : undefined;
  },
};
