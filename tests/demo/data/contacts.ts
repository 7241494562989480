/** The people of the demo: 40 customers (the same file is imported into the extension) and a few new leads. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Papa from 'papaparse';

export type Language = 'en' | 'zh';
/** A row of the generic template; only what the demo shows is named. */
export interface Contact {
  external_id: string;
  name: string;
  salutation: string;
  company: string;
  title: string;
  email: string;
  phone: string;
  city: string;
  source: string;
  owner: string;
  total_spend: string;
  orders: string;
  last_order_date: string;
  product: string;
  note: string;
}

/** The day on which the files were true; everything in them moves along with today. */
const WRITTEN_ON = Date.UTC(2026, 10, 20);
const DAY_MS = 86_400_000;

export const csvPath = (language: Language): string =>
  resolve(import.meta.dirname, language === 'zh' ? 'customers.zh.csv' : 'customers.csv');

/** The customer file with every date as far from `now` as it was from the day of writing. */
export function customersCsv(language: Language, now: Date): string {
  const shift = Math.floor((now.getTime() - WRITTEN_ON) / DAY_MS);
  return readFileSync(csvPath(language), 'utf8').replace(/\b\d{4}-\d\d-\d\d\b/g, (day) =>
    new Date(Date.parse(day) + shift * DAY_MS).toISOString().slice(0, 10),
  );
}

export function contacts(language: Language, now: Date): Contact[] {
  const parsed = Papa.parse<Contact>(customersCsv(language, now), { header: true, skipEmptyLines: true });
  return parsed.data;
}

const lead = (c: Partial<Contact> & Pick<Contact, 'external_id' | 'name' | 'email' | 'phone'>): Contact => ({
  salutation: '',
  company: '',
  title: '',
  city: '',
  source: '',
  owner: '',
  total_spend: '',
  orders: '',
  last_order_date: '',
  product: '',
  note: '',
  ...c,
});

/** Not in the customer file: the first two wrote in yesterday, one for a company, one for herself. */
export const LEADS: Record<Language, Contact[]> = {
  en: [
    lead({
      external_id: 'L-2001',
      name: 'Philippa Garner',
      company: 'Garner Greenhouses',
      title: 'General Manager',
      email: 'philippa@garnergreenhouses.example',
      phone: '(541) 555-0172',
      city: 'Eugene',
      source: 'website',
      owner: 'Owen Tierney',
    }),
    lead({
      external_id: 'L-2002',
      name: 'Constance Avery',
      email: 'constance.avery@postbox.example',
      phone: '(603) 555-0144',
      city: 'Concord',
      source: 'newsletter',
      owner: 'Owen Tierney',
    }),
  ],
  zh: [
    lead({
      external_id: 'L-2001',
      name: '宁采薇',
      company: '采薇园艺有限公司',
      title: '经理',
      email: 'ningcaiwei@caiwei.example',
      phone: '138 5550 6172',
      city: '嘉兴',
      source: '官网',
      owner: '林晓彤',
    }),
    lead({
      external_id: 'L-2002',
      name: '曲小鱼',
      email: 'quxiaoyu@youjian.example',
      phone: '139 5550 6244',
      city: '威海',
      source: '公众号',
      owner: '林晓彤',
    }),
  ],
};
