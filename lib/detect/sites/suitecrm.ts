import type { RecordLink } from '../types';
import type { Site } from './site';

const TYPES = /^(?:Contacts|Leads|Accounts|Prospects)$/;

function fromQuery(query: string): RecordLink | undefined {
  const p = new URLSearchParams(query);
  const module = p.get('module') ?? '';
  const id = p.get('record') ?? '';
  return TYPES.test(module) &&
    /^[\w-]{4,40}$/.test(id) &&
    /^(?:DetailView|EditView)$/.test(p.get('action') ?? '')
    ? { type: module.toLowerCase(), id }
    : undefined;
}

/** SuiteCRM 7 (and SugarCRM before it): query, or the same query encoded in the hash; SuiteCRM 8: hash path. */
export const suitecrm: Site = {
  name: 'SuiteCRM',
  examples: [
    [
      'https://crm.firm.example/index.php?module=Contacts&action=DetailView&record=b2f0f3a1-1f5e-4a0a-9a53-64f1c2a9d1e2',
      'contacts',
      'b2f0f3a1-1f5e-4a0a-9a53-64f1c2a9d1e2',
    ],
    [
      'https://crm.firm.example/index.php#ajaxUILoc=index.php%3Fmodule%3DLeads%26action%3DDetailView%26record%3Dabc-12345',
      'leads',
      'abc-12345',
    ],
    ['https://crm.firm.example/public/#/contacts/record/b2f0f3a1-1f5e', 'contacts', 'b2f0f3a1-1f5e'],
  ],
  read(url) {
    const own = fromQuery(url.search.slice(1));
    if (own) return own;
    const hash = /^#ajaxUILoc=(.+)$/.exec(url.hash)?.[1];
    if (hash) {
      // URLSearchParams decodes without ever throwing, which decodeURIComponent does on broken input.
      const inner = new URLSearchParams(`x=${hash}`).get('x') ?? '';
      return fromQuery(inner.split('?')[1] ?? '');
    }
    const m = /^#\/(contacts|leads|accounts|prospects)\/record\/([\w-]{4,40})/.exec(url.hash);
    return m?.[1] && m[2] ? { type: m[1], id: m[2] } : undefined;
  },
};
