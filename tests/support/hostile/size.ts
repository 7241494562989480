/** Pages that are too much of something. */
import { type HostilePage, PERSON } from './hostile-page';

const MB = 1_000_000;
const person = (i: number) => `person${i}@many${i % 211}.example`;
const times = (n: number, one: (i: number) => string) => Array.from({ length: n }, (_, i) => one(i)).join('');
const JSON_LD_PERSON =
  '{"@context":"https://schema.org","@type":"Person","name":"Stranger Danger","email":"stranger@jsonld.example"}';

export const SIZE: Record<string, HostilePage> = {
  'million-nodes': {
    what: 'a million text nodes',
    found: true,
    calm: true,
    body: `${PERSON}<div id="big"></div><script>
      const big = document.getElementById('big');
      let html = '';
      for (let i = 0; i < 1000; i++) html += '<p><span>Word ' + i + '</span> <b>open</b></p>';
      for (let k = 0; k < 333; k++) { const section = document.createElement('section'); section.innerHTML = html; big.append(section); }
    </script>`,
  },
  'one-text': {
    what: 'ten megabytes in one text',
    found: true,
    calm: true,
    short: true,
    body: () => `${PERSON}<pre>${'lorem 12 ipsum 34 @ dolor. '.repeat((10 * MB) / 27)}</pre>`,
  },
  'long-article': {
    what: 'five megabytes in paragraphs of 1,500 characters',
    found: true,
    calm: true,
    short: true,
    body: () => `${PERSON}${`<p>${'lorem ipsum dolor sit amet, '.repeat(54)}</p>`.repeat((5 * MB) / 1_500)}`,
  },
  glued: {
    what: 'a megabyte of text with a place to break after every word',
    found: true,
    calm: true,
    short: true,
    body: () => `${PERSON}<p>${'lorem<wbr>'.repeat(MB / 10)}</p>`,
  },
  'many-emails': {
    what: 'five thousand addresses',
    found: true,
    calm: true,
    short: true,
    body: () => `${PERSON}<p>${times(5_000, (i) => `<a href="mailto:${person(i)}">${person(i)}</a>, `)}</p>`,
  },
  'many-emails-one-text': {
    what: 'five thousand addresses in one text',
    found: true,
    calm: true,
    body: () => `${PERSON}<p>${times(5_000, (i) => `${person(i)}, `)}</p>`,
  },
  'many-rows': {
    what: 'a table of a hundred thousand rows',
    found: false,
    calm: true,
    body: () =>
      `${PERSON}<table><tr><th>Name</th><th>E-mail</th><th>Phone</th></tr>${times(100_000, (i) => `<tr><td>Ada Quill ${i}</td><td>${person(i)}</td><td>+1 212 555 ${1_000 + (i % 9_000)}</td></tr>`)}</table>`,
  },
  attributes: {
    what: 'attributes of ten megabytes, and elements of two thousand',
    found: true,
    calm: true,
    short: true,
    body: `<div id="a">${PERSON}</div><p id="b">Text</p><input id="c"><script>
      const long = 'x@y.example '.repeat(${10 * MB} / 12);
      for (const n of ['title', 'class', 'style', 'data-name', 'data-email', 'data-phone', 'aria-label', 'id']) document.getElementById('b').setAttribute(n, long);
      document.getElementById('c').value = long;
      const a = document.getElementById('a');
      for (let i = 0; i < 2000; i++) a.setAttribute('data-x' + i + '-email', 'a' + i + '@attributes.example');
      for (const n of ['class', 'data-foo']) a.setAttribute(n, long);
    </script>`,
  },
  title: {
    what: 'a title of ten megabytes',
    found: true,
    calm: true,
    short: true,
    title: () => 'Stranger '.repeat((10 * MB) / 9),
    body: PERSON,
  },
  'json-ld': {
    what: 'JSON-LD of fifty megabytes',
    found: true,
    calm: true,
    head: () =>
      `<script type="application/ld+json">[${`${JSON_LD_PERSON},`.repeat((50 * MB) / (JSON_LD_PERSON.length + 1))}{}]</script>`,
    body: PERSON,
  },
  'json-ld-deep': {
    what: 'JSON-LD nested 40,000 deep, a hundred times',
    found: true,
    calm: true,
    short: true,
    head: () =>
      `<script type="application/ld+json">${'{"about":'.repeat(5_000)}${JSON_LD_PERSON}${'}'.repeat(5_000)}</script><script type="application/ld+json">${'['.repeat(40_000)}"Person email"${']'.repeat(40_000)}</script>`.repeat(
        50,
      ),
    body: PERSON,
  },
  'many-scripts': {
    what: 'a hundred thousand empty JSON-LD scripts',
    found: true,
    calm: true,
    body: () => `${PERSON}${'<script type="application/ld+json">{}</script>'.repeat(100_000)}`,
  },
  'many-labels': {
    what: 'twenty thousand fields that all name the same thousand labels',
    found: true,
    calm: true,
    body: () =>
      `${PERSON}<div id="l">${'label '.repeat(100_000)}</div>${times(20_000, () => '<input aria-labelledby="l l l" value="123456789">')}`,
  },
};
