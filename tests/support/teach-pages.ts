/** Pages on which nobody can guess who the customer is: their words and classes say nothing. */
import { type Served, serve } from './http-server';

interface Entry {
  name: string;
  phone: string;
  email: string;
  firm: string;
}

export const ENTRIES: Record<string, Entry> = {
  '4711': {
    name: 'bettina holländer',
    phone: '030 5550 1234',
    email: 'gruen4@lindenhof.example',
    firm: 'Lindenhof Gärten',
  },
  '4712': { name: '欧阳倩', phone: '138 5550 9921', email: 'kf2019@qinghe.example', firm: '青禾园艺' },
  '4713': {
    name: 'malik osei',
    phone: '+44 20 7946 0112',
    email: 'yard77@roofers.example',
    firm: 'Osei Roofing',
  },
};

const hash = (id: string, n: number) => `css-${(Number(id) * 7919 + n * 104729).toString(36).slice(0, 6)}`;
const row = (id: string, n: number, label: string, value: string) =>
  `<div class="${hash(id, n)}"><div class="${hash(id, n + 9)}">${label}</div><div class="${hash(id, n + 18)}">${value}</div></div>`;

/** Every record has other classes and other rows in another order. */
function board(id: string, e: Entry, { labels = true } = {}): string {
  const rows = [
    row(id, 1, 'Vorgang', `V-${id}`),
    row(id, 2, labels ? 'Gegenüber' : 'Teilnehmer', e.name),
    row(id, 3, 'Leitung', e.phone),
    row(id, 4, 'Draht', e.email),
    row(id, 5, 'Haus', e.firm),
    ...(Number(id) % 2 === 0 ? [row(id, 6, 'Hinweis', 'VIP'), row(id, 7, 'Ablage', 'Nord')] : []),
  ];
  const turned = Number(id) % 2 === 0 ? [...rows].reverse() : rows;
  return `<main><div class="${hash(id, 0)}">${turned.join('')}</div></main>`;
}

/** The page sees every click that reaches it, and clicks on everything by itself. */
const SPY = `<script>
  window.seen = [];
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown'])
    addEventListener(type, (e) => e.isTrusted && seen.push(type), true);
  setInterval(() => { for (const e of document.querySelectorAll('main *, tierside-picker'))
    e.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 300, clientY: 60 })); }, 50);
</script>`;
const STAFF = '<aside><p>Una Frost</p><p>una.frost@desk-house.example</p></aside>';

const page = (body: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Pult</title><style>body{font:15px sans-serif;margin:24px}main div div{padding:2px}main>div>div{display:flex;gap:24px}iframe{width:700px;height:320px}</style></head><body>${body}</body></html>`;

const PAGES: Record<string, (id: string, e: Entry) => string> = {
  board: (id, e) => page(STAFF + board(id, e) + SPY),
  /** The same address after an update of the application. */
  renamed: (id, e) => page(STAFF + board(id, e, { labels: false }).replaceAll('main', 'div') + SPY),
  /** The record stands in a frame of another site, its number in the page around it. */
  framed: (_, e) =>
    page(`<p>Amt <span>${e.phone}</span></p><iframe id="inner"></iframe><script>
      document.getElementById('inner').src = location.href.replace('127.0.0.1', 'localhost').replace('framed', 'inner');
    </script>`),
  inner: (id, e) => page(board(id, { ...e, phone: '' })),
  closed: (id, e) => page(board(id, e)),
};

/** `/board/4711`, `/framed/4712`, …; `update()` renames what `board` pages say. */
export async function startTeachPages(): Promise<Served & { update(): void }> {
  let updated = false;
  const served = await serve((request, response) => {
    const [, kind = '', id = ''] = (request.url ?? '').split(/[/?]/);
    const entry = ENTRIES[id];
    const make = PAGES[kind === 'board' && updated ? 'renamed' : kind];
    response.writeHead(entry && make ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...(kind === 'closed' && {
        'content-security-policy':
          "default-src 'none'; style-src 'none'; frame-src 'none'; require-trusted-types-for 'script'",
      }),
    });
    response.end(entry && make ? make(id, entry) : 'not found');
  });
  return {
    ...served,
    update: () => {
      updated = true;
    },
  };
}
