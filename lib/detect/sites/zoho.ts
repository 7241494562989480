import { byPattern, pathOf, type Site } from './site';

export const zoho: Site = {
  name: 'Zoho CRM',
  examples: [
    ['https://crm.zoho.com/crm/org20069/tab/Contacts/4768126000000301037', 'contacts', '4768126000000301037'],
    ['https://crm.zoho.eu/crm/org20069/tab/Leads/4768126000000301038', 'leads', '4768126000000301038'],
  ],
  read: byPattern(
    /^\/crm\/(?:org\d+\/)?tab\/(?<type>Contacts|Leads|Accounts)\/(?<id>\d{6,24})(?:\/|$)/,
    pathOf,
  ),
};
