import { MESSAGES, type Message } from '../data/messages';
import { html } from '../html';
import { WORDS } from '../words';
import { find } from './crm';
import { layout, type Site } from './layout';

const DAY_MS = 86_400_000;

function sender(site: Site, m: Message): { name: string; email: string; phone?: string; company?: string } {
  if (typeof m.from !== 'string') return m.from;
  const contact = find(site, m.from);
  if (!contact) throw new Error(`message ${m.id} is from ${m.from}, who is in no file`);
  return contact;
}

const day = (site: Site, m: Message) =>
  new Intl.DateTimeFormat(WORDS[site.language].lang, { month: 'short', day: 'numeric' }).format(
    site.now.getTime() - m.daysAgo * DAY_MS,
  );

export function inboxPage(site: Site): string {
  const w = WORDS[site.language];
  const rows = MESSAGES[site.language].map((m) => {
    const link = site.at(`/mail/${m.id}`);
    return html`<li><a href="${link}"><b>${sender(site, m).name}</b><span>${m.subject}</span>
      <time>${day(site, m)}</time></a></li>`;
  });
  return layout(site, {
    title: `${w.inbox} | ${w.mail}`,
    area: 'mail',
    current: '/mail',
    body: html`<div class="bar"><h1>${w.inbox}</h1></div><ul class="mails">${rows}</ul>`,
  });
}

export function messagePage(site: Site, id: string): string | undefined {
  const w = WORDS[site.language];
  const m = MESSAGES[site.language].find((message) => message.id === id);
  if (!m) return undefined;
  const who = sender(site, m);
  const signature =
    who.phone &&
    html`<p class="signature">-- <br />${who.name}<br />${who.company ?? ''}<br />${who.phone}</p>`;
  return layout(site, {
    title: `${m.subject} | ${w.mail}`,
    area: 'mail',
    current: '/mail',
    body: html`<article class="card mail-view">
      <h1>${m.subject}</h1>
      <dl class="envelope">
        <dt>${w.from}</dt><dd><span class="sender" title="${who.email}">${who.name}</span> &lt;<a href="mailto:${who.email}">${who.email}</a>&gt;</dd>
        <dt>${w.to}</dt><dd>${w.agent} &lt;${w.agentEmail}&gt;</dd>
        <dt>${w.date}</dt><dd>${day(site, m)}</dd>
      </dl>
      <div class="text">${m.body.map((line) => html`<p>${line}</p>`)}${signature || ''}</div>
      ${
        m.quoted
          ? html`<blockquote><p>${w.agent} &lt;${w.agentEmail}&gt; ${w.wrote}</p><p>${m.quoted}</p></blockquote>`
          : ''
      }
      <label>${w.reply}<textarea rows="4"></textarea></label>
    </article>`,
  });
}
