/**
 * Pages on several sites from one server: every name under `.localhost` is this machine, and each is a site of
 * its own. `/record` shows one person (`?name=…&email=…` for somebody else), `/list` all, `/nobody` none; with
 * `?frame=ADDRESS` in a frame, `?late=ADDRESS` in one that a click adds, `?srcdoc` in one written into the page.
 */
import { type Served, serve } from './http-server';

export interface Sites extends Served {
  /** `http://crm.localhost:PORT/record`. */
  at(site: string, path: string): string;
}

/** Whoever is on `/record` of a site. */
export const PEOPLE: Record<string, { name: string; email: string }> = {
  crm: { name: 'Philippa Garner', email: 'philippa@garnermills.example' },
  phone: { name: 'Tobias Renfrew', email: 'tobias@renfrewmarine.example' },
  bank: { name: 'Adaeze Nwosu', email: 'adaeze@nwosutextiles.example' },
};

const BIG = 'width="700" height="400"';
const escaped = (text: string) => text.replace(/[<>&"]/g, (c) => `&#${c.charCodeAt(0)};`);

const card = ({ name, email }: { name: string; email: string }): string =>
  `<main><h1>${name}</h1><dl><dt>Name</dt><dd>${name}</dd><dt>E-mail</dt><dd><a href="mailto:${email}">${email}</a></dd></dl></main>`;

const HEAD = '<h1>Console</h1>';
const table = (): string =>
  `${HEAD}<table><tr><th>Name</th><th>E-mail</th></tr>${Object.values(PEOPLE)
    .map(({ name, email }) => `<tr><td>${name}</td><td>${email}</td></tr>`)
    .join('')}</table>`;

export async function startSites(): Promise<Sites> {
  const served = await serve((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const [name, email] = ['name', 'email'].map((field) => url.searchParams.get(field));
    const person = name && email ? { name, email } : (PEOPLE[url.hostname.split('.')[0] ?? ''] ?? PEOPLE.crm);
    const frames = url.searchParams
      .getAll('frame')
      .map((src) => `<iframe ${BIG} src="${escaped(src)}"></iframe>`)
      .join('');
    const inner =
      url.searchParams.has('srcdoc') && person
        ? `<iframe ${BIG} srcdoc="${escaped(card(person))}"></iframe>`
        : '';
    const late = url.searchParams.get('late');
    const body =
      (url.pathname === '/list' ? table() : url.pathname === '/record' && person ? card(person) : HEAD) +
      frames +
      inner +
      (late
        ? `<button onclick="document.body.insertAdjacentHTML('beforeend', this.dataset.frame)" data-frame="${escaped(`<iframe ${BIG} src="${escaped(late)}"></iframe>`)}">Open</button>`
        : '');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>Desk</title><body>${body}</body></html>`);
  });
  const port = new URL(served.origin).port;
  return { ...served, at: (site, path) => `http://${site}.localhost:${port}${path}` };
}
