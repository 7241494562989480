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
  '4714': { name: '王芳', phone: '138 5550 9931', email: 'kf2021@qinghe.example', firm: '青禾园艺' },
  '4715': { name: '李娜', phone: '138 5550 9941', email: 'kf2022@qinghe.example', firm: '青禾园艺' },
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
  setInterval(() => { for (const e of document.querySelectorAll('main *, [data-tierside-picker]'))
    e.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, clientX: 300, clientY: 60 })); }, 50);
</script>`;
/** The page takes the picker away, hides it, plays at being the agent, and tries to look inside. */
const HOSTILE = `<script>
  window.leaks = [];
  let finds = 30;
  const leak = (how, found) => { if (found) leaks.push(how); };
  const own = new Set([...document.querySelectorAll('*')]);
  customElements.define('tierside-picker', class extends HTMLElement {});
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { leaks.push('attachShadow'); return attach.call(this, { ...init, mode: 'open' }); };
  const looks = () => {
    for (const host of document.querySelectorAll('[data-tierside-picker]')) {
      leak('shadowRoot', host.shadowRoot);
      leak('text', host.textContent || host.innerHTML);
      try { leak('internals', HTMLElement.prototype.attachInternals.call(host).shadowRoot); } catch {}
      try { attach.call(host, { mode: 'open' }); leaks.push('a second root'); } catch {}
    }
    leak('frames', window.length > 0 && [...document.querySelectorAll('iframe')].length < window.length);
    leak('by name', document.getElementsByName('tierside-pane').length || window['tierside-pane']);
    leak('focus', document.activeElement?.tagName === 'IFRAME' || document.activeElement?.tagName === 'BUTTON');
    // Takes the keys away too.
    if (finds > 0 && document.querySelector('[data-tierside-picker]')) {
      finds--;
      for (const said of ['Click the', '点一下']) leak('find', window.find?.(said, false, false, true, false, true));
      getSelection()?.removeAllRanges();
    }
  };
  const tricks = [
    (frame) => frame.remove(),
    (frame) => { frame.style.display = 'none'; },
    (frame) => frame.contentDocument.body.replaceChildren(),
    (frame) => { frame.src = 'about:blank#mine'; },
  ];
  /** What an element of the picker's own gives away, and what can be done with it. */
  const inside = (at) => {
    leak('a button', at?.tagName === 'BUTTON');
    if (at?.tagName !== 'IFRAME') return;
    const its = at.contentDocument;
    if (!its) return;
    leak('buttons', its.querySelector('button'));
    const said = [...(its.body?.children ?? [])].filter((e) => e.tagName !== 'STYLE');
    const text = said.map((e) => e.textContent).join(' ').trim();
    leak('words: ' + text, text && !document.body.innerText.includes(text));
    for (const key of ['Escape', 'Enter'])
      at.contentWindow.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    for (const type of ['pointermove', 'click'])
      its.body?.dispatchEvent(new MouseEvent(type, { bubbles: true, clientX: 90, clientY: 60 }));
    tricks.shift()?.(at);
  };
  for (const type of ['pointermove', 'pointerover', 'mouseover', 'mousemove', 'mousedown', 'click', 'keydown', 'focusin', 'blur'])
    addEventListener(type, (event) => {
      const path = [...event.composedPath(), event.originalTarget, event.explicitOriginalTarget, event.relatedTarget];
      path.forEach(inside);
      if (event.isTrusted && (type === 'click' || type === 'mousedown')) leaks.push('heard ' + type);
      event.stopImmediatePropagation();
    }, true);
  const plays = () => {
    for (const to of [window, document, document.body, ...document.querySelectorAll('[data-tierside-picker]')]) {
      for (const key of ['Escape', 'Enter', 'Tab'])
        to.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      for (const type of ['click', 'pointermove', 'mousedown', 'scroll', 'wheel', 'pagehide', 'blur', 'toggle', 'beforetoggle'])
        to.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, clientX: 90, clientY: 60 }));
    }
    postMessage({ type: 'pointing' }, '*');
    postMessage({ type: 'stop' }, '*');
  };
  const ends = [
    (host) => host.remove(),
    (host) => host.hidePopover?.(),
    (host) => { host.style.cssText = 'display:none!important;opacity:0!important'; },
    (host) => host.setAttribute('inert', ''),
    (host) => host.removeAttribute('popover'),
    (host) => { document.body.append(host); },
  ];
  new MutationObserver(() => {
    const host = document.querySelector('[data-tierside-picker]');
    if (host && ends.length > 0) setTimeout(() => ends.shift()?.(host), 60);
  }).observe(document, { childList: true, subtree: true });
  setInterval(() => { looks(); plays(); }, 40);
  window.undone = () => ends.length + finds;
  /** Only where a page sees the picker's own elements. */
  window.inner = () => tricks.length;
</script>`;
const STAFF = '<aside><p>Una Frost</p><p>una.frost@desk-house.example</p></aside>';

const page = (body: string) =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Pult</title><style>body{font:15px sans-serif;margin:24px}main div div{padding:2px}main>div>div{display:flex;gap:24px}iframe{width:700px;height:320px}</style></head><body>${body}</body></html>`;

const pairs = (id: string, { name, phone }: Entry): string =>
  [...(Number(id) % 2 === 0 ? [] : [['介绍人', '赵强', '139 5550 1111']]), ['甲方', name, phone]]
    .map(([label, who, number]) => `<div><span>${label}</span><span>${who}</span></div><p>${number}</p>`)
    .join('');

const PAGES: Record<string, (id: string, e: Entry) => string> = {
  board: (id, e) => page(STAFF + board(id, e) + SPY),
  /** The same address after an update of the application. */
  renamed: (id, e) => page(STAFF + board(id, e, { labels: false }).replaceAll('main', 'div') + SPY),
  /** The record stands in a frame of another site, its number in the page around it. */
  framed: (_, e) =>
    page(`<p>Amt <span>${e.phone}</span></p><iframe id="inner"></iframe><script>
      document.getElementById('inner').src = location.href.replace('127.0.0.1', 'localhost').replace('framed', 'inner');
    </script>`),
  hostile: (id, e) => page(board(id, e) + HOSTILE),
  inner: (id, e) => page(board(id, { ...e, phone: '' })),
  closed: (id, e) => page(board(id, e)),
  /** Label and name in characters beside each other; every other page has somebody in front. */
  pair: (id, e) => page(pairs(id, e)),
  apart: (id, e) => page(`<main><div>${pairs(id, e)}</div></main>`),
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
