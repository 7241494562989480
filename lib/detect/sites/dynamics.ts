import type { Site } from './site';

/** Type codes of the classic client (Microsoft Learn, "Open forms, views, dialogs, and reports with a URL"). */
const CODES: Readonly<Record<string, string>> = { '1': 'account', '2': 'contact', '4': 'lead' };
/** Folders of the client before 2011, still linked from mails. */
const FOLDERS: Readonly<Record<string, string>> = { accts: 'account', conts: 'contact', leads: 'lead' };
const FOLDER = /\/sfa\/(accts|conts|leads)\/edit\.aspx$/i;
const GUID = /^\{?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\}?$/i;

const ID = '465b158c-541c-e511-80d3-3863bb347ba8';

export const dynamics: Site = {
  name: 'Dynamics 365',
  examples: [
    [
      `https://firm.crm.dynamics.com/main.aspx?appid=1&pagetype=entityrecord&etn=contact&id=${ID}`,
      'contact',
      ID,
    ],
    [
      `https://firm.crm4.dynamics.com/main.aspx?etn=account&pagetype=entityrecord&id=%7B${ID.toUpperCase()}%7D`,
      'account',
      ID,
    ],
    [
      `https://crm.firm.example/Firm/main.aspx?etc=2&id=%7b${ID}%7d&pagetype=entityrecord#179741527`,
      'contact',
      ID,
    ],
    [
      `https://crm.firm.example/main.aspx?etc=4&extraqs=%3f_gridType%3d4%26etc%3d4%26id%3d%257b${ID}%257d&pagetype=entityrecord`,
      'lead',
      ID,
    ],
    [`https://crm.firm.example/Firm/sfa/conts/edit.aspx?id={${ID}}`, 'contact', ID],
  ],
  read(url) {
    const p = url.searchParams;
    const folder = FOLDER.exec(url.pathname)?.[1]?.toLowerCase();
    if (!folder && !(url.pathname.endsWith('/main.aspx') && p.get('pagetype') === 'entityrecord'))
      return undefined;
    const more = new URLSearchParams((p.get('extraqs') ?? '').replace(/^\?/, ''));
    const type = folder ? FOLDERS[folder] : (p.get('etn') ?? CODES[p.get('etc') ?? more.get('etc') ?? '']);
    const id = GUID.exec(p.get('id') ?? more.get('id') ?? '')?.[1]?.toLowerCase();
    return id && type && /^(?:contact|lead|account)$/.test(type) ? { type, id } : undefined;
  },
};
