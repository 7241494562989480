import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageRule } from '../../../lib/domain/taught-rule';
import { find, teach } from './support';

const rows = (fields: [string, string][], classes = 'css-1x2y3z') =>
  fields
    .map(
      ([label, value]) =>
        `<div class="${classes}"><div class="sc-bdVaJa">${label}</div><div class="${classes}9">${value}</div></div>`,
    )
    .join('');
const ADA: [string, string][] = [
  ['Vorgang', 'V-2024-88'],
  ['Partner', 'ada quill'],
  ['Rufnr', '030 5550 1234'],
  ['Ablage', 'Nord'],
];

/** One way of a rule alone: each has to stand by itself. */
const only = (rule: PageRule, by: string): PageRule => ({
  ...rule,
  takes: rule.takes.map((take) => ({ ...take, ways: take.ways.filter((way) => way.by === by) })),
});
const waysOf = (rule: PageRule) => rule.takes[0]?.ways.map((way) => way.by);

describe('a value after a label', () => {
  it('is found on another record of the form', async () => {
    const rule = await teach(`<main>${rows(ADA)}</main>`, { name: 'ada quill', phone: '030 5550 1234' });
    const other = rows([
      ['Vorgang', 'V-2025-11'],
      ['Partner', '欧阳倩'],
      ['Rufnr', '040 5550 777'],
      ['Ablage', 'Süd'],
    ]);
    expect(await find(`<main>${other}</main>`, rule)).toEqual({
      ruleId: 'r',
      name: '欧阳倩',
      phone: ['040 5550 777'],
    });
  });

  it('survives rows added, taken away and in another order, and other classes', async () => {
    const rule = await teach(`<main>${rows(ADA)}</main>`, { name: 'ada quill' });
    const label = ['Alpha', 'Beta', 'Gamma', 'Delta', 'Rufnr'];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(label, { minLength: 0 }),
        fc.nat(5),
        fc.stringMatching(/^[a-z]{3}-[a-z0-9]{6}$/),
        async (others, at, classes) => {
          const fields = others.map((l, i): [string, string] => [l, `value ${i}`]);
          fields.splice(Math.min(at, fields.length), 0, ['Partner', 'bo stern']);
          const taught = await find(
            `<header>App</header><main>${rows(fields, classes)}</main>`,
            only(rule, 'label'),
          );
          expect(taught).toEqual({ ruleId: 'r', name: 'bo stern' });
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not match another label, nor a longer one, nor the word in a sentence', async () => {
    const rule = only(await teach(rows(ADA), { name: 'ada quill' }), 'label');
    for (const label of ['Partnerin', 'Kein Partner', 'Partner seit', 'Part'])
      expect(
        await find(
          rows([
            [label, 'bo stern'],
            ['Ort', 'Bonn'],
          ]),
          rule,
        ),
      ).toEqual({ ruleId: 'r', missing: true });
    expect(await find('<p>Der Partner ruft an.</p><p>bo stern</p>', rule)).toMatchObject({ missing: true });
  });

  it('whose field is empty is nobody, not the next field’s value', async () => {
    const list = (name: string) =>
      `<dl><dt>Inhaber</dt><dd>${name}</dd><dt>Filiale</dt><dd>Bad Elster</dd></dl>`;
    const rule = await teach(list('ada quill'), { name: 'ada quill' });
    expect(await find(list('bo stern'), rule)).toMatchObject({ name: 'bo stern' });
    expect(await find(list(''), rule)).toBeUndefined();
    expect(await find(list('—'), rule)).toBeUndefined();
  });

  it('is told apart from the same label in another part of the page', async () => {
    const part = (title: string, name: string) =>
      `<section><h3>${title}</h3>${rows([
        ['Name', name],
        ['Ort', 'Bonn'],
      ])}</section>`;
    const rule = await teach(part('Vertreter', 'una frost') + part('Versicherter', 'ada quill'), {
      name: 'ada quill',
    });
    // Parts change places, and one comes between.
    const other =
      part('Versicherter', 'bo stern') + part('Zeuge', 'ina wolf') + part('Vertreter', 'una frost');
    expect(await find(other, rule)).toMatchObject({ name: 'bo stern' });
  });

  it.each([
    [
      'a table row',
      (n: string) => `<table><tr><th>Melder</th><td>${n}</td></tr><tr><th>Ort</th><td>Bonn</td></tr></table>`,
    ],
    ['one text', (n: string) => `<p>Melder: ${n}</p><p>Ort: Bonn</p>`],
    ['a text and an element', (n: string) => `<p>Melder: <b>${n}</b>, gestern</p>`],
    [
      'a heading above',
      (n: string) => `<div><h4>Melder</h4><p><span class="x1y2">${n}</span> <i>VIP</i></p></div>`,
    ],
    ['an element and a bare text', (n: string) => `<div><strong>Melder:</strong> ${n}</div>`],
    [
      'a label with its field',
      (n: string) =>
        `<form><label for="f7x31">Melder</label><div><input id="f7x31" value="${n}"></div></form>`,
    ],
    ['a field inside its label', (n: string) => `<form><label>Melder <input value="${n}"></label></form>`],
    [
      'aria-labelledby',
      (n: string) =>
        `<div id="l91">Melder</div><div><div><span aria-labelledby="l91">${n}</span></div></div>`,
    ],
  ])('is found beside it in %s', async (_, form) => {
    const rule = only(await teach(form('ada quill'), { name: 'ada quill' }), 'label');
    expect(waysOf(rule)?.length).toBeGreaterThan(0);
    expect(await find(`<h2>Neu</h2>${form('bo stern')}`, rule)).toMatchObject({ name: 'bo stern' });
  });
});

describe('without a label', () => {
  it('stands by an attribute that names the field', async () => {
    const form = (name: string, extra = '') =>
      `${extra}<div class="css-${name.length}ab1"><span data-testid="customer-title">${name}</span></div>`;
    const rule = await teach(form('ada quill'), { name: 'ada quill' });
    expect(waysOf(rule)?.[0]).toBe('mark');
    expect(await find(form('bo stern', '<span>Neu</span><div>Zwei</div>'), rule)).toMatchObject({
      name: 'bo stern',
    });
  });

  it('an attribute that holds the customer is no name of a field', async () => {
    const rule = await teach('<main><span aria-label="ada quill" title="x">ada quill</span></main>', {
      name: 'ada quill',
    });
    expect(JSON.stringify(rule)).not.toMatch(/quill/i);
  });

  it('stands by the words of its class, never by made-up ones', async () => {
    const form = (name: string, hash: string) =>
      `<main><div class="${hash} record-title css-${hash}">${name}</div><div class="Owner_name__${hash}">una frost</div></main>`;
    const rule = await teach(form('ada quill', 'x7Fg2Qa'), { name: 'ada quill' });
    expect(JSON.stringify(rule)).not.toContain('x7Fg2Qa');
    expect(await find(form('bo stern', 'kL09zTr'), rule)).toMatchObject({ name: 'bo stern' });
    const modules = await teach(form('ada quill', 'x7Fg2Qa'), { name: 'una frost' });
    expect(await find(form('ada quill', 'kL09zTr').replace('una frost', 'ina wolf'), modules)).toMatchObject({
      name: 'ina wolf',
    });
  });

  it('stands in its column', async () => {
    const table = (name: string, columns = ['Nr', 'Kontakt']) =>
      `<table><thead><tr>${columns.map((c) => `<th>${c}</th>`).join('')}</tr></thead><tbody><tr>${columns.map((c) => `<td>${c === 'Kontakt' ? name : 'x'}</td>`).join('')}</tr></tbody></table>`;
    const rule = only(await teach(table('ada quill'), { name: 'ada quill' }), 'column');
    expect(await find(table('bo stern', ['Kontakt', 'Status', 'Nr']), rule)).toMatchObject({
      name: 'bo stern',
    });
  });
});

describe('values', () => {
  it('a name in two fields is one name', async () => {
    const form = (first: string, last: string) =>
      `<form><label>Vorname <input value="${first}"></label><label>Zuname <input value="${last}"></label></form>`;
    const one = await teach(form('Ada', 'Quill'), { name: 'Ada' });
    const two = await teach(form('Ada', 'Quill'), { name: 'Quill' });
    const rule = { ...one, takes: [...one.takes, ...two.takes] };
    expect(await find(form('Bo', 'Stern'), rule)).toMatchObject({ name: 'Bo Stern' });
    expect(await find(form('张', '伟'), rule)).toMatchObject({ name: '张伟' });
  });

  it('an address comes out of its link or its text, a number with its extension', async () => {
    const form = (mail: string, phone: string) =>
      `<div><span data-field="mail"><a href="mailto:${mail}">schreiben</a></span><p>Tel: ${phone}</p></div>`;
    const rule = await teach(form('ada@quill.example', '030 5550 1234 ext 7'), {
      email: 'schreiben',
      phone: '030 5550 1234',
    });
    expect(await find(form('bo@stern.example', '+49 (0)40 5550777'), rule)).toEqual({
      ruleId: 'r',
      email: ['bo@stern.example'],
      phone: ['+49 (0)40 5550777'],
    });
  });

  it('a password, a picture and a field without a value cannot be taught', async () => {
    await expect(
      teach('<label>Pin <input type="password" value="hush"></label>', { name: 'hush' }),
    ).rejects.toThrow();
    await expect(teach('<p>Rufnr: keine</p>', { phone: 'keine' })).rejects.toThrow('cannot be taught');
  });
});

describe('open shadow roots', () => {
  it('are looked into, in the label’s place and in the value’s', async () => {
    const page = (name: string) => `<x-record></x-record><script>
      const root = document.querySelector('x-record').attachShadow({ mode: 'open' });
      root.innerHTML = '<div><div class="label">Partner</div><x-text></x-text></div>';
      root.querySelector('x-text').attachShadow({ mode: 'open' }).innerHTML = '<b>${name}</b>';
    </script>`;
    const rule = await teach(page('ada quill'), { name: 'ada quill' });
    expect(rule.takes[0]?.ways.some((way) => way.by === 'label' && way.shadow?.join() === 'x-record')).toBe(
      true,
    );
    expect(await find(page('bo stern'), rule)).toMatchObject({ name: 'bo stern' });
  });
});

describe('which rule counts', () => {
  it('one for another form of page is not looked at', async () => {
    const rule = await teach(rows(ADA), { name: 'ada quill' });
    expect(await find(rows(ADA), rule, 'https://crm.example/contacts')).toBeUndefined();
    expect(await find(rows(ADA), rule, 'https://other.example/contacts/1')).toBeUndefined();
  });

  it('the more exact one, and the next where that finds nothing', async () => {
    const exact = { ...(await teach(rows(ADA), { name: 'ada quill' })), id: 'exact' };
    const wide = {
      ...(await teach('<p>Halter: ada quill</p>', { name: 'ada quill' })),
      id: 'wide',
      page: 'crm.example/**',
    };
    expect(await find(`${rows(ADA)}<p>Halter: bo stern</p>`, [wide, exact])).toMatchObject({
      ruleId: 'exact',
    });
    expect(await find('<p>Halter: bo stern</p>', [wide, exact])).toMatchObject({
      ruleId: 'wide',
      name: 'bo stern',
    });
  });

  it('nobody is nobody', async () => {
    const rule: PageRule = { id: 'n', page: 'crm.example/contacts/*', takes: [], nobody: true, changedAt: 0 };
    expect(await find(rows(ADA), rule)).toEqual({ ruleId: 'n', nobody: true });
  });
});
