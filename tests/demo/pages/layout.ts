import type { Language } from '../data/contacts';
import { Html, html } from '../html';
import { WORDS } from '../words';

/** What every page is made for. `at` builds a link that stays in the language. */
export interface Site {
  language: Language;
  at(path: string): string;
  now: Date;
}

export const siteFor = (language: Language, now: Date): Site => ({
  language,
  now,
  at: (path) => (language === 'zh' ? `${path}?lang=zh` : path),
});

interface Frame {
  title: string;
  area: 'crm' | 'mail';
  current: string;
  body: Html;
  script?: string;
}

/** A whole page with header, navigation and footer: account, owner and hotline are no customers. */
export function layout(site: Site, { title, area, current, body, script }: Frame): string {
  const w = WORDS[site.language];
  const brand = area === 'crm' ? w.crm : w.mail;
  const places: [string, string][] = [
    ['/crm/contacts', w.contacts],
    ['/crm/leads', w.leads],
    ['/crm/split', w.split],
    ['/crm/console', w.console],
    ['/mail', w.inbox],
  ];
  const links = places.map(
    ([path, label]) =>
      html`<a href="${site.at(path)}" ${path === current ? new Html('aria-current="page"') : ''}>${label}</a>`,
  );
  return bare(
    site,
    title,
    html`<header class="top">
      <a class="brand" href="${site.at(area === 'crm' ? '/crm/contacts' : '/mail')}">${brand}</a>
      <nav>${links}</nav>
      <div class="account" title="${w.agentEmail}">
        <span class="avatar" aria-hidden="true">${w.agent.slice(0, 1)}</span>
        <span>${w.signedIn} <b>${w.agent}</b><br /><small>${w.agentEmail}</small></span>
      </div>
    </header>
    <main class="${area}">${body}</main>
    <footer>${w.hotline}</footer>`,
    script,
  );
}

/** A page without the frame around it, for an iframe. */
export function bare(site: Site, title: string, body: Html, script?: string): string {
  return html`<!doctype html>
<html lang="${WORDS[site.language].lang}">
<head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" />
<title>${title}</title><link rel="stylesheet" href="/assets/style.css" />
${script ? html`<script src="/assets/${script}" defer></script>` : ''}</head>
<body>${body}</body></html>`.text;
}
