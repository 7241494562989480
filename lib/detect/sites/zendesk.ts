import type { Site } from './site';

const TYPES: Readonly<Record<string, string>> = { users: 'user', organizations: 'organization' };

/** Customers are users there; a ticket's number (`/agent/tickets/`) is not theirs. */
export const zendesk: Site = {
  name: 'Zendesk',
  examples: [
    ['https://firm.zendesk.com/agent/users/377922500012/requested_tickets', 'user', '377922500012'],
    ['https://firm.zendesk.com/agent/organizations/360001234567/tickets', 'organization', '360001234567'],
  ],
  read(url) {
    const m = /^\/agent\/(users|organizations)\/(\d{1,18})(?:\/|$)/.exec(url.pathname);
    const type = TYPES[m?.[1] ?? ''];
    return type && m?.[2] ? { type, id: m[2] } : undefined;
  },
};
