import { byPattern, pathOf, type Site } from './site';

const read = byPattern(/^\/(?<type>person|organization)\/(?<id>\d+)(?:\/|$)/, pathOf);

export const pipedrive: Site = {
  name: 'Pipedrive',
  examples: [['https://firm.pipedrive.com/person/318', 'person', '318']],
  read: (url) => (url.hostname.endsWith('.pipedrive.com') ? read(url) : undefined),
};
