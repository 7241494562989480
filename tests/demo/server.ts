/** The demo CRM and webmail on loopback; `?lang=zh` for Chinese. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Served, serve } from '../support/http-server';
import { contacts, customersCsv, type Language, LEADS } from './data/contacts';
import { card, consolePage, embedPage, find, listPage, recordPage, splitPage } from './pages/crm';
import { type Site, siteFor } from './pages/layout';
import { inboxPage, messagePage } from './pages/mail';

const ASSETS: Record<string, string> = { 'style.css': 'text/css', 'split.js': 'text/javascript' };

/** The page of a path, or `undefined` where there is none. */
function page(site: Site, path: string): string | undefined {
  const [area, place, id] = path.split('/').filter(Boolean);
  const person = id ? find(site, id) : undefined;
  if (area === 'mail') return place ? messagePage(site, place) : inboxPage(site);
  if (area !== 'crm') return undefined;
  switch (place) {
    case 'contacts':
    case 'leads': {
      if (id) return person && recordPage(site, person, place);
      const people = place === 'leads' ? LEADS[site.language] : contacts(site.language, site.now);
      return listPage(site, people, `/crm/${place}`, place);
    }
    case 'split':
      return splitPage(site);
    case 'console':
      return consolePage(site, id);
    case 'embed':
      return embedPage(site, person);
    case 'fragment':
      return person && card(site, person).text;
    default:
      return undefined;
  }
}

export async function startDemo({ port = 0, now = new Date() } = {}): Promise<Served> {
  return serve(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const language: Language = url.searchParams.get('lang') === 'zh' ? 'zh' : 'en';
    const site = siteFor(language, now);
    const asset = /^\/assets\/([\w.-]+)$/.exec(url.pathname)?.[1];
    const send = (body: string | Buffer, type: string) =>
      void response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    if (url.pathname === '/')
      return void response.writeHead(302, { location: site.at('/crm/contacts') }).end();
    if (url.pathname === '/customers.csv') return send(customersCsv(language, now), 'text/csv');
    if (asset && ASSETS[asset]) {
      return send(await readFile(resolve(import.meta.dirname, 'assets', asset)), ASSETS[asset]);
    }
    const body = page(site, url.pathname);
    if (body === undefined)
      return void response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    return send(body, 'text/html');
  }, port);
}
