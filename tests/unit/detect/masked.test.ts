import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const read = async (html: string) => {
  const doc = await documentOf(`<html lang="zh-CN"><body>${html}</body></html>`);
  const found = await findPeople(doc, { ...CONFIG, region: 'CN' }, 'https://crm.firm.example/');
  return found.reading.primary;
};
const card = (rows: string) => `<main><h1>客户详情</h1><dl>${rows}</dl></main>`;
const row = (label: string, value: string) => `<dt>${label}</dt><dd>${value}</dd>`;

describe('a page that masks its numbers', () => {
  it('carries the mask with the person, and no phone', async () => {
    const person = await read(
      card(row('客户姓名', '吴秀英') + row('手机', '138****5678') + row('邮箱', 'wu@hengrui.example')),
    );
    expect(person).toMatchObject({
      name: '吴秀英',
      phones: [],
      masked: [{ written: '138****5678', pattern: '+86138****5678' }],
    });
  });

  it('keeps a whole number beside it apart', async () => {
    const person = await read(
      card(row('客户姓名', '吴秀英') + row('手机', '138****5678') + row('电话', '0512-6555 0142')),
    );
    expect(person?.phones.map((p) => p.e164)).toEqual(['+8651265550142']);
    expect(person?.masked?.map((m) => m.pattern)).toEqual(['+86138****5678']);
  });

  it.each([
    ['a table', (n: string, p: string) => `<tr><td>${n}</td><td>${p}</td><td>苏州</td></tr>`, '<table>'],
    ['a list', (n: string, p: string) => `<li><a href="#">${n}</a> ${p}</li>`, '<ul>'],
    [
      'a table with a header',
      (n: string, p: string) => `<tr><td>${n}</td><td>${p}</td><td>苏州</td></tr>`,
      '<table><tr><th>姓名</th><th>手机</th><th>城市</th></tr>',
    ],
  ])('in %s has a place for a badge in each row, and nobody is the one', async (_, line, start) => {
    const people = [
      ['吴秀英', '138****5678'],
      ['殷俊杰', '139****1234'],
      ['王明', '137****4321'],
    ] as const;
    const rows = people.map(([name, phone]) => line(name, phone)).join('');
    const doc = await documentOf(`<html lang="zh-CN"><body><h1>客户</h1>${start}${rows}</body></html>`);
    const found = await findPeople(doc, { ...CONFIG, region: 'CN' }, 'https://crm.firm.example/');
    expect(found.reading.primary).toBeUndefined();
    expect(
      found.anchors.map(({ node, person }) => [
        found.elementOf(node)?.textContent,
        person.masked?.[0]?.written,
      ]),
    ).toEqual(people);
  });

  it('in an order number or a sentence it is nobody’s', async () => {
    const person = await read(
      card(row('客户姓名', '吴秀英') + row('邮箱', 'wu@hengrui.example') + row('订单号', '138****5678')) +
        '<p>如有问题请联系值班经理的手机 139****0001，节假日也有人接听您的来电，谢谢配合。</p>',
    );
    expect(person?.masked).toBeUndefined();
  });
});
