import type { Site } from './site';

const RECORD = /^\/(person|organization)\/(\d+)(?:\/|$)/;
/** A lead is somebody who is not yet a deal; its id is a UUID (Pipedrive developers, "Leads"). */
const LEAD = /^\/leads\/inbox\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:\/|$)/;

export const pipedrive: Site = {
  name: 'Pipedrive',
  examples: [
    ['https://firm.pipedrive.com/person/318', 'person', '318'],
    ['https://firm.pipedrive.com/organization/27', 'organization', '27'],
    [
      'https://firm.pipedrive.com/leads/inbox/adf21080-0e10-11eb-879b-05d71fb426ec',
      'lead',
      'adf21080-0e10-11eb-879b-05d71fb426ec',
    ],
  ],
  read(url) {
    if (!url.hostname.endsWith('.pipedrive.com')) return undefined;
    const m = RECORD.exec(url.pathname);
    if (m?.[1] && m[2]) return { type: m[1], id: m[2] };
    const lead = LEAD.exec(url.pathname)?.[1];
    return lead ? { type: 'lead', id: lead } : undefined;
  },
};
