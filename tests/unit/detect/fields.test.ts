/** Fields as people fill them in, and whom they do not mean. */
import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const read = async (body: string, lang = 'en') =>
  (
    await findPeople(
      await documentOf(`<html lang="${lang}"><head><title>App</title></head><body>${body}</body></html>`),
      CONFIG,
      'https://app.firm.example/',
    )
  ).reading;
const said = async (body: string, lang?: string) => {
  const { primary } = await read(body, lang);
  return primary && { name: primary.name, phones: primary.phones.map((p) => p.e164) };
};

describe('a customer', () => {
  it.each(['王女士', '刘总', '周老师', '欧阳先生', '钱伟', '钱小红'])(
    'may be known by no more than %s',
    async (name) => {
      const contact = `<h2>客户详情</h2><table><tr><td>联系人</td><td>${name}</td></tr><tr><td>手机</td><td>139 1234 5566</td></tr></table>`;
      expect(await said(contact, 'zh-CN')).toEqual({ name, phones: ['+8613912345566'] });
      const beside = `<table><tr><th>客户姓名</th><td>${name}</td><th>公司名称</th><td>和田贸易有限公司</td></tr><tr><th>手机</th><td>139 1234 5566</td></tr></table>`;
      expect((await said(beside, 'zh-CN'))?.name).toBe(name);
    },
  );

  it('on an order that names nobody else, whoever gets the parcel bought', async () => {
    const order = (id: string, who: string, name: string, call: string, phone: string) =>
      `<h2>Order</h2><table><tr><th>${id}</th><td>10-2217</td></tr><tr><th>${who}</th><td>${name}</td></tr><tr><th>${call}</th><td>${phone}</td></tr></table>`;
    expect(await said(order('订单号', '收货人', '孙丽华', '手机', '13912345566'), 'zh-CN')).toEqual({
      name: '孙丽华',
      phones: ['+8613912345566'],
    });
    expect(await said(order('Order number', 'Ship to', 'Carla Simmons', 'Phone', '+1 415 555 0132'))).toEqual(
      { name: 'Carla Simmons', phones: ['+14155550132'] },
    );
  });

  it('bought for themselves where buyer and parcel have one name', async () => {
    const order =
      '<table><tr><td>订单号：</td><td>2026112313955</td><td>购货人：</td><td>汤佩珊 [ <a>显示购货人信息</a> ]</td></tr><tr><th colspan="4">收货人信息 <a>编辑</a></th></tr><tr><td>收货人：</td><td>汤佩珊</td><td>手机：</td><td>13955500127</td></tr></table>';
    expect(await said(order, 'zh-CN')).toEqual({ name: '汤佩珊', phones: ['+8613955500127'] });
  });

  it('is named above their number', async () => {
    const head =
      '<header>VAP</header><div><div><span>Herr Dr. Clemens Brüggemann</span><div>Geschäftspartner 1000047812 · Person</div></div><div><span>Firma:</span><a>Weserland Pumpen GmbH</a></div></div><form><div><label>Telefon:</label><span>030 / 23125-418</span></div><div><label>E-Mail-Adresse:</label><span>c.brueggemann@weserland.example</span></div></form><table><thead><tr><th>Rolle</th><th>Name</th><th>Telefon</th></tr></thead><tbody><tr><td>Vertretung</td><td>Sieglinde Harms</td><td>030 23125-420</td></tr><tr><td>Spediteur</td><td>Nordfracht Logistik</td><td>040 66969-310</td></tr></tbody></table>';
    expect(await said(head, 'de')).toEqual({ name: 'Clemens Brüggemann', phones: ['+493023125418'] });
  });

  it('writes the two halves of a name in two boxes, and beneath them how they are spoken', async () => {
    const row = (label: string, boxes: string) => `<div class="row"><div>${label}</div>${boxes}</div>`;
    const { primary } = await read(
      row('お名前', '<input value="小早川"> <input value="千尋">') +
        row('お名前(フリガナ)', '<input value="コバヤカワ"> <input value="チヒロ">') +
        row('メールアドレス', '<input value="kobayakawa@cafe.example">'),
      'ja',
    );
    expect(primary).toMatchObject({ name: '小早川 千尋', emails: ['kobayakawa@cafe.example'] });
  });
});

describe('whoever else a page names', () => {
  it.each(['Record owner', 'Account manager', 'Assigned to', 'Created by', 'Prepared by', 'Betreuer'])(
    'beneath “%s” stands a colleague',
    async (title) => {
      const body = `<h1>Case 7</h1><h3>${title}</h3><p>Vera Lindqvist</p><p>vera@seller.example</p><h3>Notes</h3><p>Call on Monday.</p>`;
      expect(await said(body)).toBeUndefined();
      const customer = '<h3>Customer</h3><p>Carla Simmons</p><p>carla@simmons.example</p>';
      expect((await said(body + customer))?.name).toBe('Carla Simmons');
    },
  );

  it.each(['Carrier', 'Sold by', 'Supplier'])('beneath “%s” stands nobody’s employer', async (title) => {
    const { primary } = await read(
      `<h1>Order 1007</h1><h3>Customer</h3><p>Carla Simmons</p><p>carla@simmons.example</p><h3>${title}</h3><p>Northlight Ltd</p>`,
    );
    expect(primary?.name).toBe('Carla Simmons');
    expect(primary?.company ?? '').toBe('');
  });

  it('a label beneath its value does not name what follows', async () => {
    const { primary } = await read(
      '<div><span>Cedar Falls Instruments<br><small>Account name</small></span><span><a>Gareth Molina</a><br><small>Owner</small></span></div><h1>Adaeze Okonkwo</h1><dl><dt>Email</dt><dd>a.okonkwo@cedar.example</dd></dl>',
    );
    expect(primary?.name).toBe('Adaeze Okonkwo');
    expect(primary?.company).not.toBe('Gareth Molina');
  });
});

describe('a mail', () => {
  it('names its sender after “Von:” in one line', async () => {
    const { primary } = await read(
      '<h2>Angebot</h2><div>Von: Kerstin Holz &lt;k.holz@holzbau.example&gt;</div><p>Bitte rufen Sie mich an.</p>',
      'de',
    );
    expect(primary).toMatchObject({ name: 'Kerstin Holz', emails: ['k.holz@holzbau.example'] });
  });

  it.each([
    '<span contenteditable="false" title="jing@lantu.example">Jing He</span>',
    '<span contenteditable="false">Jing He &lt;jing@lantu.example&gt;</span>',
  ])('being written goes to the recipient put in as one piece: %s', async (chip) => {
    const { primary } = await read(
      `<form><div><label>To</label><div contenteditable="true">${chip}&nbsp;</div></div><div contenteditable="true">Hello Jing, greetings, Ada Quill ada@quill.example</div></form>`,
    );
    expect(primary).toMatchObject({ name: 'Jing He', emails: ['jing@lantu.example'] });
  });
});

it('says what the page calls a value, so that the agent can check it', async () => {
  const { primary } = await read(
    '<h2>Kunde</h2><dl><dt>Ansprechpartner: *</dt><dd>Anke Petersen</dd><dt>Telefon</dt><dd>040 5550 1234</dd></dl>',
    'de',
  );
  expect(primary?.why).toContainEqual({ code: 'label', label: 'Ansprechpartner', text: 'Anke Petersen' });
});
