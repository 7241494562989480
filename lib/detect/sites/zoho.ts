import { byPattern, pathOf, type Site } from './site';

const read = byPattern(
  /^\/crm\/(?:org\d+\/)?tab\/(?<type>Contacts|Leads|Accounts)\/(?<id>\d{6,24})(?:\/|$)/,
  pathOf,
);
/** As links in mails and other programs still write it; the application turns it into the form with tabs. */
const ENTITY = /^\/crm\/(?:Show)?EntityInfo\.do$/;

export const zoho: Site = {
  name: 'Zoho CRM',
  examples: [
    ['https://crm.zoho.com/crm/org20069/tab/Contacts/4768126000000301037', 'contacts', '4768126000000301037'],
    ['https://crm.zoho.eu/crm/org20069/tab/Leads/4768126000000301038', 'leads', '4768126000000301038'],
    ['https://crm.zoho.com.cn/crm/tab/Accounts/4768126000000301039/edit', 'accounts', '4768126000000301039'],
    [
      'https://crm.zoho.com/crm/EntityInfo.do?module=Contacts&id=4768126000000301037',
      'contacts',
      '4768126000000301037',
    ],
    [
      'https://crm.zoho.in/crm/ShowEntityInfo.do?id=4768126000000301038&module=Leads&isload=true',
      'leads',
      '4768126000000301038',
    ],
  ],
  read(url) {
    if (!ENTITY.test(url.pathname)) return read(url);
    const [module = '', id = ''] = [url.searchParams.get('module') ?? '', url.searchParams.get('id') ?? ''];
    return /^(?:Contacts|Leads|Accounts)$/.test(module) && /^\d{4,24}$/.test(id)
      ? { type: module.toLowerCase(), id }
      : undefined;
  },
};
