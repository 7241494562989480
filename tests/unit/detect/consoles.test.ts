/** Call pop-ups, menus, parcels, colleagues' cards and firms' records, as the consoles of call agents show them. */
import { describe, expect, it } from 'vitest';
import { readBody } from './support';

const read = (body: string, title = 'App', lang = 'en') =>
  readBody(body, { title, lang, url: 'https://app.firm.example/' });

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

it('what somebody else says of themselves in a chat is not the customer’s', async () => {
  const chat = (who: string) =>
    read(
      `<main><h2>Ada Quill</h2><dl><dt>Email</dt><dd>ada@quill.example</dd></dl><div class="log"><div><small>${who}</small><p>Good morning, I take over the offer from here. You reach me on my mobile +1 212 555 0142.</p></div></div></main>`,
    );
  expect((await chat('Timo (Fleet)')).primary?.phones).toEqual([]);
  expect((await chat('Ada Quill')).primary?.phones.map((p) => p.e164)).toEqual(['+12125550142']);
});

it('beneath the fields of a form stands whose site it is', async () => {
  const { primary } = await read(
    `<div><div>From: Shop Form &lt;noreply@shop.example&gt;</div><pre>お問い合わせがありました。
────────────────
【お名前】　　榎本 千鶴
【メール】　　enomoto@chaho.example
【電話番号】　０９０－５５５０－３１７２
────────────────
こはく表具店　京都市左京区
TEL 075-555-0118 / FAX 075-555-0119</pre></div>`,
    'Mail',
    'ja',
  );
  expect(primary).toMatchObject({ name: '榎本 千鶴', emails: ['enomoto@chaho.example'] });
  expect(primary?.phones.map((p) => p.e164)).toEqual(['+819055503172']);
});

it('a newsletter that says why one gets it is nobody’s', async () => {
  const mail = (end: string) =>
    read(
      `<table><tr><td>From:</td><td>Pump Weekly &lt;weekly@pumps.example&gt;</td></tr><tr><td>To:</td><td>mo@firm.example</td></tr></table><p>Ten questions about pumps. ${end}</p>`,
    );
  expect((await mail('You are receiving this newsletter because you subscribed.')).primary).toBeUndefined();
  expect((await mail('May I ask you to call?')).primary?.emails).toEqual(['weekly@pumps.example']);
});

it('one of many people a page names alike is not whom it is about', async () => {
  const card = (name: string, n: number) =>
    `<section class="c${n}"><i>${'x'.repeat(n)}</i><p>${name}</p><p>+1 212 555 01${10 + n}</p></section>`;
  const people = ['Tom Oak', 'Ida Elm', 'Max Ash', 'Eva Yew'].map(card).join('');
  const { primary } = await read(`${people}<p>Ada Quill ada@quill.example +1 212 555 0142</p>`);
  expect(primary).toBeUndefined();
});

it('a dialog over a grid is no row of it, however many parts it has', async () => {
  const cells = (...texts: string[]) => texts.map((t) => `<div class="cell">${t}</div>`).join('');
  const { primary } = await read(
    `<div class="grid"><div class="head"><span>Order</span><span>Customer</span><span>Email</span><span>Phone</span></div><div class="r">${cells('#1', 'Tom Oak', 'tom@oak.example', '+1 212 555 0143')}</div><div class="r">${cells('#2', 'Ada Quill', 'ada@quill.example', '+1 212 555 0142')}</div></div><div role="dialog"><h2>Order #2</h2><div><div class="cap">Customer</div><div>Ada Quill</div><div>ada@quill.example</div><div>+1 212 555 0142</div></div></div>`,
  );
  expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada@quill.example'] });
});

it('the address a message went to is not its sender’s', async () => {
  const { primary } = await read(
    '<div><b>Ada Quill</b><span> · 09:12 · e-mail to workshop@bikes.example</span></div><p>The brakes are noisy.</p><aside><dl><dt>Name</dt><dd>Ada Quill</dd><dt>Email</dt><dd>ada@quill.example</dd></dl></aside>',
  );
  expect(primary?.emails).toEqual(['ada@quill.example']);
});
