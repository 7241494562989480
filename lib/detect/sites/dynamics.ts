import type { Site } from './site';

export const dynamics: Site = {
  name: 'Dynamics 365',
  examples: [
    [
      'https://firm.crm.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=contact&id=465b158c-541c-e511-80d3-3863bb347ba8',
      'contact',
      '465b158c-541c-e511-80d3-3863bb347ba8',
    ],
  ],
  read(url) {
    const p = url.searchParams;
    const type = p.get('etn') ?? '';
    const id = (p.get('id') ?? '').replace(/[{}]/g, '').toLowerCase();
    return p.get('pagetype') === 'entityrecord' &&
      /^(?:contact|lead|account)$/.test(type) &&
      /^[\da-f-]{36}$/.test(id)
      ? { type, id }
      : undefined;
  },
};
