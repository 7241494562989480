import type { Site } from './site';

const TYPES: Readonly<Record<string, string>> = { contacts: 'contact', companies: 'company' };

/** Also on a firm's own address. A ticket's number (`/a/tickets/`) is not the customer's. */
export const freshdesk: Site = {
  name: 'Freshdesk',
  examples: [
    ['https://firm.freshdesk.com/a/contacts/61003429', 'contact', '61003429'],
    ['https://help.firm.example/a/companies/61000021', 'company', '61000021'],
  ],
  read(url) {
    const m = /^\/a\/(contacts|companies)\/(\d{1,18})(?:\/|$)/.exec(url.pathname);
    const type = TYPES[m?.[1] ?? ''];
    return type && m?.[2] ? { type, id: m[2] } : undefined;
  },
};
