/** Lists as applications draw them: rows that are reused, rewritten, cut off, and that listen for clicks. */
import { type Contact, contacts } from '../demo/data/contacts';
import { type Served, serve } from './http-server';

const head = (title: string, style: string) =>
  `<!doctype html><html lang="en"><title>${title}</title><style>body{margin:16px;background:#fff}${style}</style><body>`;
const strangers = (n: number) =>
  Array.from({ length: n }, (_, i) => ({
    name: `Stranger ${'abcdefghij'[i % 10]} Person${i}`,
    email: `stranger${i}@nowhere.example`,
  }));
/** Every third is somebody unknown. */
const mixed = (people: Contact[]) =>
  people.flatMap((c, i) => (i % 3 === 0 ? [...strangers(i + 1).slice(-1), c] : [c]));

/** Keeps the heights of all rows from before any badge came. */
const HEIGHTS = `<script>
  window.heights = () => [...document.querySelectorAll('.row')].map((r) => r.getBoundingClientRect().height).concat(
    [...document.querySelectorAll('table,ul,.list')].map((r) => r.getBoundingClientRect().height));
  window.before = heights();
</script>`;

/** How a row may be laid out; each shows the name and the address of a person. */
export const LAYOUTS: Record<
  string,
  { style: string; row: (name: string, email: string) => string; wrap?: string }
> = {
  table: {
    style: 'table{border-collapse:collapse}td{border:1px solid #ccc;padding:2px}',
    row: (n, e) => `<tr class="row"><td><a href="#">${n}</a></td><td>${e}</td></tr>`,
  },
  'full-width table with long text': {
    style: 'table{width:420px}td{padding:0 4px}',
    row: (n, e) =>
      `<tr class="row"><td><a href="#">${n}</a></td><td>${e}</td><td>a remark that wraps about here or there</td></tr>`,
  },
  'fixed table with ellipsis': {
    style:
      'table{table-layout:fixed;width:330px}td{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}td:first-child{width:110px}',
    row: (n, e) => `<tr class="row"><td><a href="#">${n} of somewhere far</a></td><td>${e}</td></tr>`,
  },
  'narrow cells that wrap': {
    style: 'table{table-layout:fixed;width:300px}td{overflow:hidden;padding:3px}td:first-child{width:96px}',
    row: (n, e) => `<tr class="row"><td>${n}</td><td style="overflow-wrap:anywhere">${e}</td></tr>`,
  },
  'flex rows': {
    style:
      '.row{display:flex;justify-content:space-between;align-items:center;gap:8px;width:400px;border-bottom:1px solid #ddd}',
    row: (n, e) => `<li class="row"><span>${n}</span><span>${e}</span><b>→</b></li>`,
    wrap: 'ul',
  },
  'flex rows with ellipsis': {
    style:
      '.row{display:flex;width:260px}.row span{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;flex:1;min-width:0}',
    row: (n, e) => `<li class="row"><span>${n} of somewhere far</span><span>${e}</span></li>`,
    wrap: 'ul',
  },
  'grid rows': {
    style: '.row{display:grid;grid-template-columns:1fr 1fr 40px;width:420px}',
    row: (n, e) => `<div class="row" role="row"><span>${n}</span><span>${e}</span><span>x</span></div>`,
    wrap: 'div class="list" role="table"',
  },
  'words in a line': {
    style: 'li{width:300px}',
    row: (n, e) =>
      `<li class="row"><a href="#">${n}</a> wrote from ${e} about the delivery of next week</li>`,
    wrap: 'ul',
  },
  'right to left': {
    style: 'table{direction:rtl;width:420px}td{padding:4px}',
    row: (n, e) => `<tr class="row"><td><a href="#">${n}</a></td><td>${e}</td></tr>`,
  },
};

const layoutPage = (name: string, font: string, people: Contact[]): string => {
  const layout = LAYOUTS[name];
  if (!layout) return '';
  const rows = mixed(people.slice(0, 12))
    .map((c) => layout.row(c.name, c.email))
    .join('');
  const body = layout.wrap
    ? `<${layout.wrap}>${rows}</${layout.wrap.split(' ')[0]}>`
    : `<table>${rows}</table>`;
  return `${head(name, `${layout.style}body{font:${font}}`)}${body}${HEIGHTS}`;
};

/** Twelve rows for a thousand people: scrolling puts others into the same elements. */
const virtualPage = (people: Contact[]): string => {
  const all = [...mixed(people), ...strangers(900)].map(({ name, email }) => ({ name, email }));
  return `${head('Everybody', '#view{height:360px;overflow:auto;width:600px}#pad{position:relative}table{position:absolute}tr{height:30px}')}
  <div id="view"><div id="pad"><table><tbody></tbody></table></div></div><script>
  const all = ${JSON.stringify(all)}, body = document.querySelector('tbody'), view = document.getElementById('view');
  document.getElementById('pad').style.height = all.length * 30 + 'px';
  for (let i = 0; i < 12; i++) body.insertAdjacentHTML('beforeend', '<tr><td><a href="#x"></a></td><td></td></tr>');
  let first = -1;
  /** Badges that stand in a row which shows somebody else than a moment ago. */
  window.stale = 0;
  const draw = () => {
    const now = Math.floor(view.scrollTop / 30);
    if (now === first) return;
    first = now;
    document.querySelector('table').style.top = now * 30 + 'px';
    [...body.rows].forEach((row, i) => {
      const one = all[now + i];
      row.hidden = !one;
      if (!one) return;
      row.cells[0].firstChild.textContent = one.name;
      row.cells[1].textContent = one.email;
    });
    setTimeout(() => {
      for (const badge of body.querySelectorAll('tierside-badge'))
        if (born.get(badge) !== badge.closest('tr').textContent) window.stale++;
    });
  };
  /** Whom the row showed when the badge came. */
  const born = new WeakMap();
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.localName === 'tierside-badge') born.set(node, node.closest('tr').textContent);
  }).observe(body, { subtree: true, childList: true });
  view.addEventListener('scroll', draw);
  draw();
  </script>`;
};

/** Written anew every 600 ms, and rows that open on any press of the button. */
const rewrittenPage = (people: Contact[]): string => {
  const rows = mixed(people.slice(0, 9))
    .map((c) => `<tr><td><a href="#opened"><span>${c.name}</span></a></td><td>${c.email}</td></tr>`)
    .join('');
  return `${head('Live', 'td{padding:6px}')}<table><tbody></tbody></table><p id="clock"></p><script>
  const body = document.querySelector('tbody'), rows = ${JSON.stringify(rows)};
  window.drawn = 0; window.pressed = 0;
  const draw = () => { body.innerHTML = rows; window.drawn++; };
  draw();
  window.timer = setInterval(draw, 600);
  for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click', 'dblclick'])
    body.addEventListener(type, () => { window.pressed++; });
  </script>`;
};

/** Families that badges may be written in: of the system, and as they were. */
const FAMILIES = ['system-ui', 'sans-serif', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC'].flatMap(
  (name) => [name, `"${name}"`],
);
/** Whatever a page may try to see what is in a badge. */
const spyingPage = (people: Contact[]): string => {
  const rows = people
    .slice(0, 9)
    .map((c) => `<tr><td><a href="#">${c.name}</a></td><td>${c.email}</td></tr>`);
  return `${head('Spy', 'td{padding:6px}')}<script>
  window.seen = [];
  window.define = () => customElements.define('tierside-badge', class extends HTMLElement {
    constructor() { super(); try { this.inside = this.attachInternals(); } catch (e) { this.inside = {}; } }
  });
  if (location.search !== '?late') define();
  const note = (node) => {
    if (!node || !node.getRootNode) return;
    const root = node.getRootNode();
    if (root !== document && root !== node) seen.push(root.nodeName + ' ' + (root.textContent || ''));
  };
  for (const type of ['pointerover', 'pointermove', 'mouseover', 'mousemove', 'mousedown', 'mouseup', 'click',
    'contextmenu', 'toggle', 'beforetoggle', 'focusin'])
    addEventListener(type, (e) => {
      for (const k of ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget']) note(e[k]);
      for (const el of e.composedPath()) if (el !== window && el !== document) note(el);
    }, true);
  // A font that is only asked for where a certain letter is drawn says which letter that was.
  const traps = [];
  for (const family of ${JSON.stringify(FAMILIES)})
    for (const letter of 'ABCD⊘TLP') {
      const unicodeRange = 'U+' + letter.codePointAt(0).toString(16);
      const font = new FontFace(family, 'url(/no-such-font)', { unicodeRange });
      // Some browsers refuse the names of their own families.
      if (font.status === 'unloaded') traps.push(font);
      document.fonts.add(font);
    }
  window.look = () => {
    for (const font of traps)
      if (font.status !== 'unloaded') seen.push('font ' + font.family + ' ' + font.unicodeRange);
    for (const badge of document.querySelectorAll('tierside-badge')) {
      // A badge is the page's own element all the same: what follows would see nothing in vain.
      if (!badge.inside && location.search !== '?late') seen.push('never defined');
      if (badge.inside && badge.inside.shadowRoot) seen.push('internals');
      if (badge.shadowRoot || badge.attributes.length || badge.textContent) seen.push('light ' + badge.outerHTML);
      const r = badge.getBoundingClientRect();
      const [x, y] = [r.left + 10, r.top + 10];
      for (const el of document.elementsFromPoint(x, y)) note(el);
      note(document.caretPositionFromPoint && document.caretPositionFromPoint(x, y)?.offsetNode);
      note(document.caretRangeFromPoint && document.caretRangeFromPoint(x, y)?.startContainer);
    }
    for (const word of ['Tier', 'Premium', '⊘', 'points', 'contact yet', 'sidebar']) {
      getSelection().removeAllRanges();
      if (find(word)) { seen.push('found ' + word); note(getSelection().anchorNode); }
    }
    return seen;
  };
  </script><table>${rows.join('')}</table>`;
};

/** A colleague at a customer's number, two who are customers by a masked number, and one whom nobody knows. */
const firmPage = (people: Contact[]): string => {
  const [first, , , fourth] = people;
  if (!first || !fourth) return '';
  const mask = (phone: string) => phone.replace(/\d{3}(?=.{5}$)/, '***');
  const rows = [
    [first.name, first.email, first.phone],
    ['Rupert Colley', 'rupert@harrowfinch.example', first.phone],
    [fourth.name, '', mask(fourth.phone)],
    ['Prudence Hale', '', mask(fourth.phone)],
    ['Stranger Person', 'stranger@nowhere.example', '(303) 555-0199'],
  ].map((cells) => `<tr>${cells.map((text) => `<td>${text}</td>`).join('')}</tr>`);
  return `${head('One firm', 'td{padding:6px}')}<table><tr><th>Name</th><th>Email</th><th>Phone</th></tr>${rows.join('')}</table>`;
};

/** A record page of one customer, with a related one in a list; a button swaps the record in place. */
const recordPage = (people: Contact[]): string => {
  const [a, b, c] = people;
  if (!a || !b || !c) return '';
  const card = (x: Contact) =>
    `<h1>${x.name}</h1><dl><dt>E-mail</dt><dd>${x.email}</dd><dt>Phone</dt><dd>${x.phone}</dd></dl>`;
  return `${head('Record', '')}<main id="record">${card(a)}</main>
  <section><h2>Related contacts</h2><table><tr><td><a href="#">${b.name}</a></td><td>${b.email}</td></tr></table></section>
  <button id="next">Next</button><script>
  document.getElementById('next').onclick = () => {
    document.getElementById('record').innerHTML = ${JSON.stringify(card(c))};
  };</script>`;
};

/** `/layout?name=…&font=…`, `/virtual`, `/rewritten`, `/spying`, `/record`, `/firm`. */
export function startLists(): Promise<Served> {
  const people = contacts('en', new Date());
  return serve((request, response) => {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://localhost');
    const pages: Record<string, () => string> = {
      '/layout': () => layoutPage(query.get('name') ?? '', query.get('font') ?? '14px sans-serif', people),
      '/virtual': () => virtualPage(people),
      '/rewritten': () => rewrittenPage(people),
      '/spying': () => spyingPage(people),
      '/record': () => recordPage(people),
      '/firm': () => firmPage(people),
    };
    const body = pages[pathname]?.();
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(body);
  });
}
