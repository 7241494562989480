/** The agent's address book. */
import type { Shown } from './mails/seeded';

export interface Contact {
  first: string;
  last: string;
  vcard: string;
  shown: Shown;
}

interface Card {
  name: string;
  first: string;
  last: string;
  email: string;
  phone: string;
  e164: string;
  company: string;
  title: string;
}

const contact = ({ name, first, last, email, phone, e164, company, title }: Card): Contact => ({
  first,
  last,
  shown: { name, email, company, phones: [e164] },
  vcard: [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${last};${first};;;`,
    `FN:${name}`,
    `EMAIL;TYPE=INTERNET;TYPE=WORK:${email}`,
    `TEL;TYPE=WORK:${phone}`,
    `ORG:${company}`,
    `TITLE:${title}`,
    'END:VCARD',
  ].join('\r\n'),
});

export const CONTACTS: readonly Contact[] = [
  contact({
    name: 'Harriet Bloom',
    first: 'Harriet',
    last: 'Bloom',
    email: 'h.bloom@castlegate-interiors.example',
    phone: '+44 161 496 0733',
    e164: '+441614960733',
    company: 'Castlegate Interiors Ltd',
    title: 'Purchasing Manager',
  }),
  contact({
    name: '林晓雯',
    first: '晓雯',
    last: '林',
    email: 'linxiaowen@qinglan-tea.example',
    phone: '137-5550-4412',
    e164: '+8613755504412',
    company: '杭州青岚茶业有限公司',
    title: '采购经理',
  }),
  contact({
    name: 'Jürgen Müller',
    first: 'Jürgen',
    last: 'Müller',
    email: 'j.mueller@holzwerk-mueller.example',
    phone: '+49 89 99998 120',
    e164: '+498999998120',
    company: 'Holzwerk Müller GmbH',
    title: 'Einkauf',
  }),
];
