import { type Site, wholeOf } from './site';

const PATH =
  /[/#](contacts?|customers?|clients?|leads?|accounts?|persons?|people|members?|partners?|kunden?|kontakte?|clientes?|clientela?)\/(?:view\/|show\/|detail\/|edit\/|record\/)?([\w-]{0,40}\d[\w-]{0,40})(?:\/(?:view|edit|show|details?|overview|summary|activity|activities|timeline|info)?)?(?:[?#]|$)/i;
const QUERY =
  /\b(customer|contact|client|member|lead|user|kunde)(?:\.php|\.aspx?|\.do|\.html?)?[?#=](?:[^#]*&)?(?:id=|customer_?id=|user=)?(\d{1,18})\b/i;

/** `…/customers/<id>` on any application nobody has described yet; the type is the path's own word, singular. */
export const generic: Site = {
  name: 'generic',
  examples: [
    ['https://desk.firm.example/a/contacts/61003429', 'contact', '61003429'],
    ['https://app.firm.example/#/customers/CT-90217', 'customer', 'CT-90217'],
    ['https://shop.firm.example/admin/customer.php?id=10001', 'customer', '10001'],
  ],
  read(url) {
    const m = PATH.exec(wholeOf(url)) ?? QUERY.exec(wholeOf(url));
    return m?.[1] && m[2] ? { type: m[1].toLowerCase().replace(/s$/, ''), id: m[2] } : undefined;
  },
};
