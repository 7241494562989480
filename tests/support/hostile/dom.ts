/** Pages that spoil the DOM under whoever reads it. */
import { type HostilePage, PERSON } from './hostile-page';

/** `get` and `set` of everything on these prototypes throw, or never end, in the page's own world. */
const TRAPS = `
  const trap = () => { throw new Error('hostile: getter'); };
  for (const proto of [Node.prototype, Element.prototype, HTMLElement.prototype, CharacterData.prototype, Document.prototype, Event.prototype, MutationRecord.prototype])
    for (const name of Object.getOwnPropertyNames(proto)) {
      const d = Object.getOwnPropertyDescriptor(proto, name);
      if (!d.configurable || name === 'constructor') continue;
      try { Object.defineProperty(proto, name, { configurable: true, get: trap, set: trap }); } catch {}
    }`;
const PROXIES = `
  const wrap = (o) => new Proxy(o, { get: () => { throw new Error('hostile: proxy'); }, has: () => true, ownKeys: () => { throw new Error('hostile: proxy'); } });
  for (const name of ['Promise', 'Map', 'Set', 'WeakMap', 'Array', 'Object', 'JSON', 'MutationObserver', 'IntersectionObserver', 'performance'])
    try { Object.defineProperty(window, name, { value: wrap(window[name]), configurable: true }); } catch {}
  window.chrome = wrap({}); window.browser = wrap({});`;

/** Every name that a reader of the DOM asks a form for. */
const NAMES =
  'nodeType nodeName tagName parentNode parentElement firstChild lastChild nextSibling previousSibling childNodes children childElementCount attributes getAttribute getAttributeNames hasAttribute hasAttributes textContent innerText shadowRoot ownerDocument getRootNode closest matches contains isConnected querySelector querySelectorAll getElementsByTagName className id title style value checkVisibility compareDocumentPosition append remove after assignedSlot dataset isContentEditable'.split(
    ' ',
  );
const clobbered = (inside: string) =>
  `<form id="f">${NAMES.map((n) => `<input type="hidden" name="${n}">`).join('')}${inside}</form>`;
const NAMED =
  'body head title documentElement forms defaultView location cookie activeElement visibilityState readyState createElement createTreeWalker querySelector querySelectorAll getElementsByTagName getElementById addEventListener implementation'
    .split(' ')
    .map((n) => `<img name="${n}" alt=""><form name="${n}"></form>`)
    .join('');

export const DOM: Record<string, HostilePage> = {
  spoils: {
    what: 'replaces functions that a careless script would use of the page',
    found: true,
    calm: true,
    short: true,
    body: `${PERSON}<form><input name="nodeType"><input name="attributes"><input name="parentNode"></form><script>
      document.querySelectorAll = () => { throw new Error('hostile: querySelectorAll'); };
      Array.prototype.map = () => { throw new Error('hostile: map'); };
      JSON.stringify = () => 'spoilt'; window.chrome = null;
    </script>`,
  },
  proxies: {
    what: 'every getter of the DOM throws in the page, every global is a proxy that throws',
    found: true,
    calm: true,
    short: true,
    body: `${PERSON}<script>${TRAPS};${PROXIES}</script>`,
  },
  'clobbered-form': {
    what: 'the customer stands in a form whose fields are named like what a reader asks of it',
    found: true,
    calm: true,
    short: true,
    body: clobbered(PERSON),
  },
  'clobbered-document': {
    what: 'images and forms are named body, head, title, querySelector, …',
    found: true,
    calm: true,
    short: true,
    body: `${PERSON}${NAMED}`,
  },
  'shadows-deep': {
    what: 'the customer stands 500 shadow roots deep, each with a slot',
    found: false,
    calm: true,
    short: true,
    body: `<div id="root"></div><script>
      let at = document.getElementById('root');
      for (let i = 0; i < 500; i++) {
        const shadow = at.attachShadow({ mode: 'open' });
        shadow.innerHTML = '<section><slot></slot><div></div></section>';
        at.append(document.createElement('span'));
        at = shadow.querySelector('div');
      }
      at.innerHTML = ${JSON.stringify(PERSON)};
    </script>`,
  },
  'shadows-cyclic': {
    what: 'hosts that are slotted into each other and change places twenty times a second',
    found: true,
    short: true,
    body: `${PERSON}<div id="a"></div><div id="b"></div><script>
      const [a, b] = [document.getElementById('a'), document.getElementById('b')];
      for (const host of [a, b]) host.attachShadow({ mode: 'open' }).innerHTML =
        '<slot name="in"></slot><div><slot></slot></div><slot name="in"></slot>';
      let turn = 0;
      setInterval(() => {
        const [outer, inner] = turn++ % 2 ? [a, b] : [b, a];
        document.body.append(outer, inner);
        outer.append(inner);
        inner.slot = turn % 3 ? 'in' : '';
      }, 50);
    </script>`,
  },
  'shadows-many': {
    what: 'twenty thousand shadow roots',
    found: true,
    calm: true,
    body: `${PERSON}<div id="many"></div><script>
      const many = document.getElementById('many');
      for (let i = 0; i < 20000; i++) {
        const host = document.createElement('x-cell');
        host.attachShadow({ mode: 'open' }).innerHTML = '<b>Cell ' + i + '</b>';
        many.append(host);
      }
    </script>`,
  },
  'deep-tree': {
    what: 'fifteen hundred elements in each other; twice as many, and the browser itself hangs',
    found: true,
    calm: true,
    short: true,
    body: `${PERSON}<div id="deep"></div><script>
      let at = document.getElementById('deep');
      for (let i = 0; i < 1500; i++) { const next = document.createElement('div'); at.append(next); at = next; }
      at.textContent = 'stranger@deep.example';
    </script>`,
  },
};
