/** Lists of people in every shape pages give them: nobody is primary, everybody can carry a badge. */
import { describe, expect, it } from 'vitest';
import { fuseFrames } from '../../../lib/detect';
import { CONFIG, documentOf, findPeople } from './support';

const PEOPLE = [
  ['Harriet Vale', 'harriet@vale.example'],
  ['Oscar Lindt', 'oscar.lindt@lindt.example'],
  ['Nia Prosser', 'nia@prosser.example'],
  ['Tobias Kern', 't.kern@kern.example'],
  ['Ada Quill', 'ada@quillworks.example'],
  ['Ravi Menon', 'ravi@menon.example'],
] as const;
const phone = (i: number) => `(212) 555-01${60 + i}`;
const each = (row: (name: string, email: string, i: number) => string, count: number = PEOPLE.length) =>
  PEOPLE.slice(0, count)
    .map(([name, email], i) => row(name, email, i))
    .join('');

const read = async (body: string) => {
  const url = 'https://app.firm.example/';
  const doc = await documentOf(`<html lang="en-US"><body>${body}</body></html>`, url);
  const { reading, anchors } = await findPeople(doc, CONFIG, url);
  const fused = fuseFrames([reading], CONFIG);
  return { ...fused, anchors };
};

const pairs = (people: readonly { name?: string; emails: readonly string[] }[]) =>
  people.map((p) => `${p.name} ${p.emails.join()}`).sort();
const expected = (count: number) => pairs(PEOPLE.slice(0, count).map(([name, e]) => ({ name, emails: [e] })));

const LISTS: Record<string, (count: number) => string> = {
  'names as links, addresses as text': (n) =>
    `<ul>${each((name, e) => `<li><a href="#">${name}</a> ${e}</li>`, n)}</ul>`,
  'addresses as links': (n) =>
    `<ul>${each((name, e) => `<li>${name} <a href="mailto:${e}">${e}</a></li>`, n)}</ul>`,
  'names that are links to write to them': (n) =>
    `<ul>${each((name, e) => `<li><a href="mailto:${e}">${name}</a></li>`, n)}</ul>`,
  'title between name and address': (n) =>
    `<ul>${each((name, e) => `<li><a href="#">${name}</a> COO ${e}</li>`, n)}</ul>`,
  'cards without classes': (n) =>
    `<div>${each((name, e, i) => `<div><div>${name}</div><div>${e}</div><div>${phone(i)}</div></div>`, n)}</div>`,
  'cards with labels': (n) =>
    `<div>${each((name, e) => `<div class="card"><h3>${name}</h3><p>Email: ${e}</p></div>`, n)}</div>`,
  'cards with labelled fields': (n) =>
    `<header>CRM</header><main>${each((name, e, i) => `<div class="card"><h4>${name}</h4><div><span class="l">Phone</span><span>${phone(i)}</span></div><div><span class="l">Email</span><a href="mailto:${e}">${e}</a></div></div>`, n)}</main>`,
  'cards of which some lack a field': (n) =>
    `<header>CRM</header><main>${each((name, e, i) => `<article class="card"><b>${name}</b>${i % 2 ? '' : `<div><span class="l">Phone</span><span>${phone(i)}</span></div>`}<div><span class="l">Email</span><a href="mailto:${e}">${e}</a></div></article>`, n)}</main>`,
  'a table whose rows end in a word that is a label elsewhere': (n) =>
    `<table>${each((name, e) => `<tr><td>${name}</td><td>${e}</td><td>Note</td></tr>`, n)}</table>`,
  'lines that end in a button with such a word': (n) =>
    `<ul>${each((name, e) => `<li><a href="#">${name}</a> <i>${e}</i> <button>备注</button></li>`, n)}</ul>`,
  'cards that end in such a word': (n) =>
    `<div>${each((name, e) => `<div><div>${name}</div><div>${e}</div><div>City</div></div>`, n)}</div>`,
  'a definition list': (n) => `<dl>${each((name, e) => `<dt>${name}</dt><dd>${e}</dd>`, n)}</dl>`,
  'a table without header': (n) =>
    `<table>${each((name, e, i) => `<tr><td>${name}</td><td>${e}</td><td>${phone(i)}</td></tr>`, n)}</table>`,
  'a table of two columns': (n) =>
    `<table><tr><th>Name</th><th>Email</th></tr>${each((name, e) => `<tr><td><a href="#">${name}</a></td><td>${e}</td></tr>`, n)}</table>`,
};

describe.each(Object.entries(LISTS))('%s', (_, list) => {
  it.each([2, 6])('of %i people under the title of a page: nobody is the one', async (count) => {
    const { primary, several, others, anchors } = await read(`<h1>Contacts</h1>${list(count)}`);
    expect(primary).toBeUndefined();
    expect(several).toBe(false);
    expect(pairs(others)).toEqual(expected(count));
    expect(pairs(anchors.map((a) => a.person))).toEqual(expected(count));
    expect(new Set(anchors.map((a) => a.node)).size).toBe(count);
  });

  it.each([2, 6])('of %i people beneath a record: all of them are others', async (count) => {
    const zed = '<h1>Zed Person</h1><dl><dt>Email</dt><dd>zed@zed.example</dd></dl>';
    for (const title of ['Related', 'Related contacts', 'Contacts']) {
      const { primary, others, anchors } = await read(`${zed}<h2>${title}</h2>${list(count)}`);
      expect(primary).toMatchObject({ name: 'Zed Person', emails: ['zed@zed.example'] });
      expect(pairs(others)).toEqual(expected(count));
      expect(anchors).toHaveLength(count);
    }
  });
});

describe('rows keep what is theirs', () => {
  const ZED =
    '<h1>Zed Person</h1><dl><dt>Email</dt><dd>zed@zed.example</dd><dt>Phone</dt><dd>(212) 555-0111</dd></dl>';

  it('a number the whole firm shares joins nobody to the primary', async () => {
    const rows = each((name, e) => `<tr><td>${name}</td><td>${e}</td><td>(212) 555-0111</td></tr>`);
    const head = '<tr><th>Name</th><th>E-mail</th><th>Phone</th></tr>';
    for (const table of [head + rows, rows, rows.replace(/<td>[A-Z]\w+ /g, '<td>no. ')]) {
      const { primary, others } = await read(`${ZED}<h2>Related</h2><table>${table}</table>`);
      expect(primary).toMatchObject({ name: 'Zed Person', emails: ['zed@zed.example'] });
      expect(others).toHaveLength(6);
    }
  });

  it('a namesake with an address of their own is somebody else', async () => {
    const { primary } = await read(
      `${ZED}<h2>Related</h2><ul><li>Zed Person other@zed.example</li><li>Nia Prosser nia@prosser.example</li></ul>`,
    );
    expect(primary?.emails).toEqual(['zed@zed.example']);
  });

  it('a single related contact is nobody’s but their own, and has an anchor', async () => {
    const { primary, anchors } = await read(
      `${ZED}<h2>Related contacts</h2><ul><li><a href="#">Harriet Vale</a> COO harriet@vale.example</li></ul>`,
    );
    expect(primary?.emails).toEqual(['zed@zed.example']);
    expect(pairs(anchors.map((a) => a.person))).toEqual(expected(1));
  });

  it('the one row with an address among rows of names is not who the page is about', async () => {
    const { primary, anchors } = await read(
      `<h1>Contacts</h1><ul><li>Harriet Vale <a href="mailto:harriet@vale.example">harriet@vale.example</a></li>
       <li><a href="#">Nia Prosser</a></li><li><a href="#">Tobias Kern</a></li></ul>`,
    );
    expect(primary).toBeUndefined();
    expect(pairs(anchors.map((a) => a.person))).toEqual(expected(1));
  });

  it('a firm’s row gives its address to no neighbour', async () => {
    const { others } = await read(
      `<h1>Contacts</h1><ul><li><a href="#">Harriet Vale</a> harriet@vale.example</li><li><a href="#">Nia Prosser</a></li>
       <li><a href="#">Acme Widgets Ltd</a> info@acme.example</li></ul>`,
    );
    expect(pairs(others)).toEqual(['Acme Widgets Ltd info@acme.example', ...expected(1)]);
  });

  it('who is opened in a dialog over the list is the one', async () => {
    const list = `<ul>${each((name, e) => `<li><a href="#">${name}</a> ${e}</li>`)}</ul>`;
    const { primary } = await read(
      `<h1>Contacts</h1>${list}<div role="dialog"><h2>Nia Prosser</h2><p>Email: nia@prosser.example</p></div>`,
    );
    expect(primary).toMatchObject({ name: 'Nia Prosser', emails: ['nia@prosser.example'] });
  });
});

it.each([
  ['HV', 'Harriet Vale'],
  ['O', 'Oscar Lindt'],
  ['NP', 'Nia van der Prosser'],
  ['容', '容蕾'],
  ['木晴', '端木晴'],
])(
  'the letters of an avatar are no part of the name, and no place for a badge: %s before %s',
  async (letters, name) => {
    const rows = [letters, 'X'].map(
      (l, i) =>
        `<tr><td><i class="avatar">${l}</i><b>${i ? 'Xaver Holm' : name}</b></td><td>p${i}@x${i}.example</td></tr>`,
    );
    const url = 'https://app.firm.example/';
    const doc = await documentOf(
      `<html><body><table><tr><th>Name</th><th>Email</th></tr>${rows.join('')}</table></body></html>`,
      url,
    );
    const { anchors, elementOf } = await findPeople(doc, CONFIG, url);
    expect(anchors.map(({ node, person }) => [elementOf(node)?.textContent, person.name])).toEqual([
      [name, name],
      ['Xaver Holm', 'Xaver Holm'],
    ]);
  },
);
