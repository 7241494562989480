import type { Site } from './site';

/** Up to 17: `#id=…&model=res.partner`; from 18: `/odoo/contacts/<id>`. */
export const odoo: Site = {
  name: 'Odoo',
  examples: [
    ['https://erp.firm.example/web#id=57&menu_id=81&model=res.partner&view_type=form', 'res.partner', '57'],
    ['https://erp.firm.example/odoo/contacts/57', 'res.partner', '57'],
  ],
  read(url) {
    const p = new URLSearchParams(url.hash.slice(1));
    const model = p.get('model') ?? '';
    const id = p.get('id') ?? '';
    if (/^(?:res\.partner|crm\.lead)$/.test(model) && /^\d{1,12}$/.test(id)) return { type: model, id };
    const m = /^\/odoo\/(?:.*\/)?(contacts|crm)\/(\d{1,12})(?:$|[/?])/.exec(url.pathname);
    return m?.[1] && m[2] ? { type: m[1] === 'crm' ? 'crm.lead' : 'res.partner', id: m[2] } : undefined;
  },
};
