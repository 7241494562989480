import { type Contact, contacts, LEADS } from '../data/contacts';
import { type Html, html } from '../html';
import { WORDS } from '../words';
import { bare, layout, type Site } from './layout';

export const everyone = (site: Site): Contact[] => [
  ...contacts(site.language, site.now),
  ...LEADS[site.language],
];
export const find = (site: Site, id: string): Contact | undefined =>
  everyone(site).find((c) => c.external_id === id);

const telephone = (phone: string) => `tel:${phone.replace(/[^\d+]/g, '')}`;

/** The card of one person, as it stands on the record page, in the quick view and in the console. */
export function card(site: Site, c: Contact): Html {
  const w = WORDS[site.language];
  const row = (label: string, value: string | Html) =>
    value ? html`<dt>${label}</dt><dd>${value}</dd>` : '';
  const money = (amount: string) =>
    amount &&
    new Intl.NumberFormat(w.lang, {
      style: 'currency',
      currency: site.language === 'zh' ? 'CNY' : 'USD',
      maximumFractionDigits: 0,
    }).format(Number(amount));
  return html`<article class="card" data-record="${c.external_id}">
    <header><span class="avatar big" aria-hidden="true">${c.name.slice(0, 1)}</span>
      <div><h1>${c.name}</h1><p>${[c.title, c.company].filter(Boolean).join(' · ')}</p></div></header>
    <section><h2>${w.details}</h2><dl>
      ${row(w.company, c.company)}
      ${row(w.email, html`<a href="mailto:${c.email}">${c.email}</a>`)}
      ${row(w.phone, html`<a href="${telephone(c.phone)}">${c.phone}</a>`)}
      ${row(w.city, c.city)}
      ${row(w.customerId, c.external_id)}
    </dl></section>
    <section><h2>${w.business}</h2><dl>
      ${row(w.owner, c.owner)}
      ${row(w.source, c.source)}
      ${row(w.spend, money(c.total_spend))}
      ${row(w.orders, c.orders)}
      ${row(w.lastOrder, c.last_order_date)}
      ${row(w.product, c.product)}
    </dl></section>
    <section class="wide"><h2>${w.activity}</h2>
      <p>${c.last_order_date || WORDS[site.language].source} · ${w.activityNote} (${w.colleague})</p>
      <label>${w.note}<textarea rows="3" name="note"></textarea></label>
      <button type="button">${w.save}</button></section>
  </article>`;
}

export function listPage(site: Site, people: Contact[], current: string, kind: 'contacts' | 'leads'): string {
  const w = WORDS[site.language];
  const rows = people.map(
    (c) => html`<tr><td><a href="${site.at(`/crm/${kind}/${c.external_id}`)}">${c.name}</a></td>
      <td>${c.company}</td><td>${c.email}</td><td>${c.phone}</td><td>${c.city}</td><td>${c.owner}</td></tr>`,
  );
  return layout(site, {
    title: `${w[kind]} | ${w.crm}`,
    area: 'crm',
    current,
    body: html`<div class="bar"><h1>${w[kind]}</h1><span>${people.length} ${w.total}</span>
        <input type="search" placeholder="${w.search}" aria-label="${w.search}" /></div>
      <table><thead><tr><th>${w.name}</th><th>${w.company}</th><th>${w.email}</th><th>${w.phone}</th>
        <th>${w.city}</th><th>${w.owner}</th></tr></thead><tbody>${rows}</tbody></table>`,
  });
}

export function recordPage(site: Site, c: Contact, kind: 'contacts' | 'leads'): string {
  const w = WORDS[site.language];
  return layout(site, {
    title: `${c.name} | ${w.crm}`,
    area: 'crm',
    current: `/crm/${kind}`,
    body: html`<p class="crumbs"><a href="${site.at(`/crm/${kind}`)}">${w[kind]}</a> › ${c.name}</p>${card(site, c)}`,
  });
}

/** Switching in place: a click fetches the card of another person; address and title stay. */
export function splitPage(site: Site): string {
  const w = WORDS[site.language];
  const items = everyone(site)
    .slice(0, 20)
    .map(
      (c) => html`<li><button type="button" data-open="${c.external_id}">
        <b>${c.name}</b><small>${c.company}</small></button></li>`,
    );
  return layout(site, {
    title: `${w.split} | ${w.crm}`,
    area: 'crm',
    current: '/crm/split',
    script: 'split.js',
    body: html`<div class="split"><ul class="people">${items}</ul>
      <div id="pane" class="pane"><p class="hint">${w.pick}</p></div></div>`,
  });
}

/** The record sits in an iframe that navigates by itself, as in older consoles. */
export function consolePage(site: Site, id: string | undefined): string {
  const w = WORDS[site.language];
  const items = everyone(site)
    .slice(0, 12)
    .map(
      (c) => html`<li><a target="record" href="${site.at(`/crm/embed/${c.external_id}`)}">
        <b>${c.name}</b></a></li>`,
    );
  return layout(site, {
    title: `${w.console} | ${w.crm}`,
    area: 'crm',
    current: '/crm/console',
    body: html`<div class="split"><ul class="people">${items}</ul>
      <iframe name="record" class="pane" title="${w.details}" src="${site.at(`/crm/embed/${id ?? ''}`)}"></iframe></div>`,
  });
}

export function embedPage(site: Site, c: Contact | undefined): string {
  const w = WORDS[site.language];
  return bare(site, c ? c.name : w.console, c ? card(site, c) : html`<p class="hint">${w.pick}</p>`);
}
