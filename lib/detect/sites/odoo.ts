import type { RecordLink } from '../types';
import type { Site } from './site';

/** What stands before a number in a path, and which model it means; a number alone after `action-` tells none. */
const SEGMENTS: Readonly<Record<string, string>> = {
  contacts: 'res.partner',
  'res.partner': 'res.partner',
  'action-contacts.action_contacts': 'res.partner',
  'action-base.action_partner_form': 'res.partner',
  crm: 'crm.lead',
  'crm.lead': 'crm.lead',
  'action-crm.crm_lead_action_pipeline': 'crm.lead',
  'action-crm.crm_lead_all_leads': 'crm.lead',
};

/** From 18: pairs of a name and a number, the last one in front (odoo/odoo, addons/web/…/core/browser/router.js). */
function fromPath(path: string): RecordLink | undefined {
  const [prefix, ...parts] = path.split('/').filter(Boolean);
  if (prefix !== 'odoo' && prefix !== 'scoped_app') return undefined;
  for (let i = parts.length - 1; i > 0; i--) {
    const [id = '', type] = [parts[i], SEGMENTS[parts[i - 1] ?? '']];
    if (type && /^\d{1,12}$/.test(id)) return { type, id };
  }
  return undefined;
}

/** Up to 17: `#id=…&model=res.partner`. */
export const odoo: Site = {
  name: 'Odoo',
  examples: [
    ['https://erp.firm.example/web#id=57&menu_id=81&model=res.partner&view_type=form', 'res.partner', '57'],
    [
      'https://erp.firm.example/web?debug=1#id=12&cids=1&action=110&model=crm.lead&view_type=form',
      'crm.lead',
      '12',
    ],
    ['https://erp.firm.example/odoo/contacts/57', 'res.partner', '57'],
    ['https://erp.firm.example/odoo/res.partner/5?debug=1', 'res.partner', '5'],
    ['https://erp.firm.example/odoo/crm/12', 'crm.lead', '12'],
    ['https://erp.firm.example/odoo/crm/12/res.partner/5', 'res.partner', '5'],
    ['https://erp.firm.example/odoo/action-contacts.action_contacts/5', 'res.partner', '5'],
    ['https://erp.firm.example/odoo/contacts/57/sale.order/8', 'res.partner', '57'],
  ],
  read(url) {
    const p = new URLSearchParams(url.hash.slice(1));
    const model = p.get('model') ?? '';
    const id = p.get('id') ?? '';
    if (/^(?:res\.partner|crm\.lead)$/.test(model) && /^\d{1,12}$/.test(id)) return { type: model, id };
    return fromPath(url.pathname);
  },
};
