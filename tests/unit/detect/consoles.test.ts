/** Call pop-ups, menus, parcels, colleagues' cards and firms' records, as the consoles of call agents show them. */
import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const read = async (body: string, title = 'App', lang = 'en') =>
  (
    await findPeople(
      await documentOf(
        `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
      ),
      CONFIG,
      'https://app.firm.example/',
    )
  ).reading;

describe('a pop-up of an incoming call', () => {
  it('names beneath the number who calls, and for whom', async () => {
    const { primary } = await read(
      '<div><p>今日通话</p></div><div role="dialog"><h5>来电提醒</h5><div class="tel">13955550284</div><div>齐文渊（青岛海蓝冷链物流有限公司）</div><div>归属地：山东 青岛</div></div>',
      '工作台',
      'zh',
    );
    expect(primary).toMatchObject({ name: '齐文渊', company: '青岛海蓝冷链物流有限公司' });
    expect(primary?.phones.map((p) => p.e164)).toEqual(['+8613955550284']);
  });
});

describe('what reads like a field', () => {
  const record =
    '<div><dl><dt>Email</dt><dd>ada@quill.example</dd><dt>Phone</dt><dd>+1 212 555 0142</dd></dl></div>';
  it('is an entry of a menu where others like it are none', async () => {
    const menu = ['Home', 'Tickets', 'Customer', 'Statistik Neu', 'Setup']
      .map((t) => `<div>${t}</div>`)
      .join('');
    expect((await read(`<div class="bar">${menu}</div>${record}`)).primary?.name).toBeUndefined();
  });
  it('is a field where every other one is', async () => {
    const form = ['Customer', 'Ada Quill', 'Email', 'ada@quill.example', 'Phone', '+1 212 555 0142']
      .map((t) => `<div>${t}</div>`)
      .join('');
    expect((await read(`<div class="grid">${form}</div>`)).primary?.name).toBe('Ada Quill');
  });
  it('"Type" with a value that is a word of labels too', async () => {
    const pair = (a: string, b: string) => `<div class="attr"><span>${a}</span><span>${b}</span></div>`;
    const { primary } = await read(
      pair('Nom', 'Ada Quill') +
        pair('Type', 'Utilisateur') +
        pair('Emplacement', 'Toulouse, France') +
        pair('E-mail', 'ada@quill.example'),
      'Boîte',
      'fr',
    );
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada@quill.example'] });
  });
});

it('an address that is cut to fit is none', async () => {
  const { primary } = await read(
    '<h2>Ada Quill</h2><p>ada.quill@quillhin…</p><dl><dt>Email</dt><dd>ada.quill@quillhinges.example</dd></dl>',
  );
  expect(primary?.emails).toEqual(['ada.quill@quillhinges.example']);
});

it('a firm’s record that names one person of it is about that person', async () => {
  const { primary } = await read(
    '<div role="dialog"><b>Quill Hinges, Inc.</b><p><label>Email</label><a>office@quill.example</a></p><p><label>Phone</label><span>+1 212 555 0100</span></p><h4>Contact person</h4><div>Ada Quill — Buyer</div><div>ada@quill.example</div><div>Mobile +1 212 555 0142</div></div>',
  );
  expect(primary?.name).toBe('Ada Quill');
  expect(primary?.emails).toContain('ada@quill.example');
});

it('where the parcel goes is said by a heading with a link in it', async () => {
  const { primary } = await read(
    '<div><h4>購入者</h4><table><tr><th>購入者名</th><td>早川 沙也加</td></tr><tr><th>電話番号</th><td>090-5555-0183</td></tr></table></div><div><h4>送り先 <small><a>購入者と同じ</a></small></h4><table><tr><th>送り先名</th><td>早川 富美子</td></tr><tr><th>電話番号</th><td>026-555-0144</td></tr></table></div>',
    '受注伝票',
    'ja',
  );
  expect(primary?.name).toBe('早川 沙也加');
  expect(primary?.phones.map((p) => p.e164)).toEqual(['+819055550183']);
});

describe('pages about the agent and colleagues', () => {
  it('the own profile, by what only its owner is asked', async () => {
    const { primary } = await read(
      '<h2>Ajustes del perfil</h2><p><label>Tu nombre completo</label><input value="Mo Ember"></p><p><label>Tu dirección de correo electrónico</label><input value="mo@firm.example"></p>',
      'Ajustes del perfil',
      'es',
    );
    expect(primary).toBeUndefined();
  });
});

it('customer numbers are told by more words than one', async () => {
  for (const label of ['External ID', 'Kunden-Nr.:', '会员编码', 'Cod. cliente'])
    expect(
      (
        await read(
          `<dl><dt>Name</dt><dd>Ada Quill</dd><dt>${label}</dt><dd>Q-4711</dd><dt>Email</dt><dd>ada@quill.example</dd></dl>`,
        )
      ).primary?.recordIds.map((r) => r.id),
      label,
    ).toEqual(['Q-4711']);
});
