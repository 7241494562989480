import { byPattern, hashOf, type Site } from './site';

export const espocrm: Site = {
  name: 'EspoCRM',
  examples: [
    ['https://crm.firm.example/#Contact/view/64f1c2a9d1e2b3c4d', 'contact', '64f1c2a9d1e2b3c4d'],
    ['https://crm.firm.example/espo/#Lead/view/64f1c2a9d1e2b3c4e', 'lead', '64f1c2a9d1e2b3c4e'],
  ],
  read: byPattern(/^#(?<type>Contact|Lead|Account)\/(?:view|edit)\/(?<id>[\w-]{6,40})/, hashOf),
};
