import { pathOf, type Site } from './site';

/** Object types (HubSpot developer docs, "Understanding the CRM"): a deal, 0-3, is no customer. */
const OBJECTS: Readonly<Record<string, string>> = { '0-1': 'contact', '0-2': 'company' };

export const hubspot: Site = {
  name: 'HubSpot',
  examples: [
    ['https://app.hubspot.com/contacts/12345/record/0-1/20451877', 'contact', '20451877'],
    ['https://app-eu1.hubspot.com/contacts/12345/record/0-2/9134410/view/1', 'company', '9134410'],
    ['https://app-eu1.hubspot.com/contacts/12345/contact/20451877', 'contact', '20451877'],
    ['https://app.hubspot.com/contacts/12345/company/9134410', 'company', '9134410'],
  ],
  read(url) {
    const record = /^\/contacts\/\d+\/record\/(0-[12])\/(\d+)/.exec(pathOf(url));
    if (record?.[1] && record[2]) return { type: OBJECTS[record[1]] ?? 'contact', id: record[2] };
    const old = /^\/contacts\/\d+\/(contact|company)\/(\d+)/.exec(pathOf(url));
    return old?.[1] && old[2] ? { type: old[1], id: old[2] } : undefined;
  },
};
