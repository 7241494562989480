/** Whose message it is, whom it was written for, and what stands around it. */
import { describe, expect, it } from 'vitest';
import { fuseFrames } from '../../../lib/detect';
import { CONFIG, documentOf, findPeople, readBody } from './support';

const URL = 'https://mail.firm.example/';
const read = async (body: string, lang = 'en', title = 'Mail') => {
  const { primary } = await readBody(body, { title, lang, url: URL });
  return primary && { name: primary.name, emails: primary.emails, phones: primary.phones.map((p) => p.e164) };
};
const head = (from: string, to: string, more = '') =>
  `<div><div><b>From:</b> ${from}</div><div><b>To:</b> ${to}</div>${more}<div><b>Date:</b> 3 May</div></div>`;
const ADA = 'Ada Quill &lt;ada@quill.example&gt;';
const ME = 'Priya Nair &lt;priya.nair@firm.example&gt;';

describe('a number in a mail', () => {
  it.each([
    'I am away until Monday. If it is urgent ring my colleague Silke Oak on (212) 555-0147 or silke@quill.example.',
    'While I am away please contact Silke Oak.</p><p>Silke Oak<br>Phone (212) 555-0147<br>silke@quill.example',
  ])('of whoever stands in is not the sender’s: %s', async (text) => {
    const mail = `${head(ADA, ME)}<div><p>Hello,</p><p>${text}</p><p>Kind regards<br>Ada Quill<br>Phone (212) 555-0188</p></div>`;
    expect(await read(mail)).toEqual({
      name: 'Ada Quill',
      emails: ['ada@quill.example'],
      phones: ['+12125550188'],
    });
  });

  it('of an order, in a link of its own, is none to call', async () => {
    const form =
      '<table><tr><td>Name</td><td>Ada Quill</td></tr><tr><td>Email</td><td>ada@quill.example</td></tr><tr><td>Phone</td><td>(212) 555-0188</td></tr></table>';
    const mail = `${head('Shop &lt;noreply@shop.example&gt;', ME)}<div><p>You have a new order. Your order number is <a href="#">2125550147</a>.</p>${form}</div>`;
    expect((await read(mail))?.phones).toEqual(['+12125550188']);
  });

  it('in a signature is the writer’s, whatever word stands before it', async () => {
    const mail = `${head(ADA, ME)}<div><p>Morning,</p><p>The pump tripped again.</p><p>Ada Quill<br>Maintenance<br>Desk (212) 555-0147<br>Cell (212) 555-0188</p></div>`;
    expect((await read(mail))?.phones.sort()).toEqual(['+12125550147', '+12125550188']);
  });

  it('of a courier, or meant for one', async () => {
    const mail = (text: string) => `${head(ADA, ME)}<div><p>${text}</p><p>Ada Quill</p></div>`;
    expect((await read(mail('My number for the courier is (212) 555-0147.')))?.phones).toEqual([
      '+12125550147',
    ]);
    expect((await read(mail('The courier’s number is (212) 555-0147.')))?.phones).toEqual([]);
  });
});

describe('a mail', () => {
  it('that a secretary writes is of whom she writes for', async () => {
    const mail = `${head('Tilda Ash &lt;tilda@quill.example&gt;', ME, `<div><b>Cc:</b> ${ADA}</div>`)}<div><p>Dear Ms Nair,</p><p>I am writing on behalf of Ada Quill, who would like to hire the hall.</p><p>Ada Quill<br>Mobile (212) 555-0147</p><p>Tilda Ash<br>Phone (212) 555-0188</p></div>`;
    const said = await read(mail);
    expect(said?.name).toBe('Ada Quill');
    expect(said?.phones).not.toContain('+12125550188');
  });

  it('that somebody hands on within their firm is of whoever wrote it', async () => {
    const mail = `<h2>Fwd: Wedding</h2>${head('Rhona Oak &lt;rhona@hotel.example&gt;', 'Me &lt;8155@postbox.example&gt;')}<div><p>One for you, please ring today.</p><p>Rhona Oak</p></div><blockquote><p>-----Original Message-----<br>From: ${ADA}<br>Sent: 2 May<br>To: Desk &lt;reception@hotel.example&gt;<br>Subject: Wedding</p><p>Do you have parking? Please ring me.</p><p>Ada Quill<br>(212) 555-0147</p></blockquote>`;
    expect(await read(mail, 'en', 'Fwd: Wedding')).toEqual({
      name: 'Ada Quill',
      emails: ['ada@quill.example'],
      phones: ['+12125550147'],
    });
  });

  it('that was handed on, its head in one frame and its text in another, is of whoever wrote it', async () => {
    const top = `<div class="account-menu">Priya Nair &lt;priya.nair@firm.example&gt;</div><h2>Fwd: Projector</h2>${head('Rhona Oak &lt;rhona@firm.example&gt;', ME)}`;
    const text = `<p>Priya, please call back today.</p><p>Rhona Oak</p><blockquote><p>-----Original Message-----<br>From: ${ADA}<br>To: rhona@firm.example<br>Subject: Projector</p><p>The projector in the hall fails after three minutes, please call me before you come.</p><p>Ada Quill<br>Mobile (212) 555-0147</p></blockquote>`;
    const outer = await readBody(top, { title: 'Fwd: Projector', url: URL });
    const inner = (
      await findPeople(await documentOf(`<html lang="en"><body>${text}</body></html>`), CONFIG, URL, false)
    ).reading;
    const fused = fuseFrames(
      [
        { ...outer, top: true },
        { ...inner, top: false },
      ],
      CONFIG,
    ).primary;
    expect(fused && [fused.name, fused.emails, fused.phones.map((p) => p.e164)]).toEqual([
      'Ada Quill',
      ['ada@quill.example'],
      ['+12125550147'],
    ]);
  });

  it('in the folder of what was sent is of its recipient, also where nothing else tells the two apart', async () => {
    const mail = `<ul><li>Inbox</li><li class="selected">Sent</li></ul>${head('Bo Lind &lt;bo@lind.example&gt;', ADA)}<p>As promised.</p>`;
    expect((await read(mail))?.name).toBe('Ada Quill');
  });

  it('is of the other one where the top of the page shows whose account it is', async () => {
    const top =
      '<div class="topo"><div class="conta"><span>Bo Lind</span><span>bo@lind.example</span></div></div>';
    expect(
      (await read(`${top}${head(ADA, 'Bo Lind &lt;bo@lind.example&gt;')}<p>As promised.</p>`))?.name,
    ).toBe('Ada Quill');
    expect(
      (await read(`${top}${head('Bo Lind &lt;bo@lind.example&gt;', ADA)}<p>As promised.</p>`))?.name,
    ).toBe('Ada Quill');
  });

  it('that is a newsletter in a frame makes its sender, named in another, nobody', async () => {
    const outer = await readBody(`${head('Ewan Oak &lt;ewan@trade.example&gt;', ME)}`, {
      title: 'Mail',
      url: URL,
    });
    const inner = await readBody(
      '<p>20 % off, ask trade@trade.example. You receive this because you subscribed. <a href="#">Unsubscribe</a></p>',
      { title: '', url: URL },
    );
    expect(outer.primary?.name).toBe('Ewan Oak');
    expect(
      fuseFrames(
        [
          { ...outer, top: true },
          { ...inner, top: false },
        ],
        CONFIG,
      ).primary,
    ).toBeUndefined();
  });
});

describe('a list beside it', () => {
  it('gives the number of whoever waits to nobody else', async () => {
    const rows = ['Bo Lind', 'Ada Quill', '(212) 555-0147', 'Tilda Ash'].map(
      (who) => `<div class="row"><span class="av">X</span><div><b>${who}</b><p>Hello there</p></div></div>`,
    );
    const card =
      '<aside><h3>Ada Quill</h3><div><span>E-mail</span><b>ada@quill.example</b></div><div><span>Phone</span><b>(212) 555-0188</b></div></aside>';
    expect(await read(`<section>${rows.join('')}</section>${card}`)).toEqual({
      name: 'Ada Quill',
      emails: ['ada@quill.example'],
      phones: ['+12125550188'],
    });
  });

  it('of contacts does not make the one that is open the owner of the mailbox', async () => {
    const card =
      '<main><h2>Marcus Oak</h2><div><span>Email</span><a href="mailto:marcus@oak.example">marcus@oak.example</a></div><div><span>Mobile</span><b>(212) 555-0188</b></div></main>';
    expect((await read(card, 'en', 'People - Marcus Oak - Outlook'))?.name).toBe('Marcus Oak');
  });
});

describe('a form', () => {
  it('with an employee’s number is a colleague’s', async () => {
    const form = (label: string) =>
      `<table><tr><td>申请人</td><td>费凌云</td></tr><tr><td>${label}</td><td>HT0317</td></tr><tr><td>手机</td><td>159 5551 0713</td></tr><tr><td>邮箱</td><td>fei@hetai.example</td></tr></table>`;
    expect(await read(form('工号'), 'zh-CN')).toBeUndefined();
    expect((await read(form('会员编号'), 'zh-CN'))?.name).toBe('费凌云');
  });

  it('of whoever is signed in is nobody’s, however many names it leaves out', async () => {
    const top = '<div class="top-bar"><span>Home</span><div class="usr"><b>Bo Lind</b> ▾</div></div>';
    const form =
      '<form><label>First Name</label><input value="Bo"><label>Last Name</label><input value="Lind"><label>Company Name</label><input value="Lind Dental Supply"><label>Mobile Phone</label><input value="(212) 555-0147"><label>Email</label><input value="bo@lind.example"></form>';
    expect(await read(`${top}<main><h2>User Details</h2>${form}</main>`)).toBeUndefined();
  });
});

describe('beside whoever a mail is of', () => {
  const table = (rows: [string, string][]) =>
    `<table>${rows.map(([l, v]) => `<tr><td>${l}</td><td>${v}</td></tr>`).join('')}</table>`;

  it('a machine that has sent it, without a name, makes nobody the sender', async () => {
    const form = table([
      ['姓名', '董婉清'],
      ['公司名称', '宁波朗庭窗饰有限公司'],
      ['联系电话', '15855503317'],
      ['邮箱', 'dong@langting.example'],
    ]);
    const mail = `<div><div>发件人：<span>官网表单 noreply@sitebuild.example</span></div><div>收件人：<span title="xia@firm.example">夏雨桐</span></div></div><div><p>收到一条新留言：</p>${form}<p>此邮件由系统自动发送，请勿直接回复。</p></div>`;
    expect(await read(mail, 'zh-CN')).toEqual({
      name: '董婉清',
      emails: ['dong@langting.example'],
      phones: ['+8615855503317'],
    });
  });

  it('the firm that a Japanese letter is addressed to is not the writer’s', async () => {
    const mail = `${head('日向 かおり &lt;hinata@shiosai.example&gt;', '大塚 里奈 &lt;otsuka@aonami.example&gt;')}<p>青波印刷株式会社<br>大塚様<br>いつもお世話になっております。<br>増刷をお願いできますでしょうか。<br>株式会社潮騒旅館<br>日向 かおり<br>TEL：0557-55-0143</p>`;
    const { primary } = await readBody(mail, { title: 'Mail', lang: 'ja', url: URL });
    expect(primary?.company).toBe('株式会社潮騒旅館');
  });

  it('an address in copy is not theirs', async () => {
    const mail = `${head(ADA, ME, '<div><b>Cc:</b> billing@quill.example</div>')}<p>The invoice goes to our billing, in copy.</p><p>Ada Quill<br>Phone (212) 555-0147</p>`;
    expect((await read(mail))?.emails).toEqual(['ada@quill.example']);
  });

  it('the text may be a frame of its own: a signature without a name there is the sender’s', async () => {
    const outer = await readBody(head(ADA, ME), { title: 'Mail', url: URL });
    const text =
      '<html lang="en"><body><p>Please send two more.</p><p>Kind regards<br>the kitchen<br>Phone (212) 555-0147<br>Mobile (212) 555-0188</p></body></html>';
    const inner = (await findPeople(await documentOf(text), CONFIG, URL, false)).reading;
    const fused = fuseFrames(
      [
        { ...outer, top: true },
        { ...inner, top: false },
      ],
      CONFIG,
    ).primary;
    expect(fused?.phones.map((p) => p.e164).sort()).toEqual(['+12125550147', '+12125550188']);
  });
});

describe('a record', () => {
  it('whose labels and values look alike is told by its colons', async () => {
    const line = (label: string, value: string) => `<div><span>${label} :</span> <span>${value}</span></div>`;
    const link = (label: string, value: string) =>
      `<div><span>${label} :</span> <a href="#">${value}</a></div>`;
    const lead =
      line('Prénom', 'Thibault') +
      line('Nom', 'Marchessault') +
      line('Société', 'Scierie Valombre') +
      link('Email', 't.marchessault@valombre.example') +
      link('Téléphone', '01 99 00 17 42') +
      link('Adresse', '4 chemin Vert') +
      link('SIRET', '000');
    expect((await read(`<h1>Terrasse bois</h1>${lead}`, 'fr'))?.name).toBe('Thibault Marchessault');
  });

  it('names the firm and who of it in one field', async () => {
    const form =
      '<label>Cliente</label><input value="Vivaio Le Ginestre, Corrado Pavesi"><label>E-mail</label><input value="c.pavesi@ginestre.example"><label>Telefono</label><input value="+39 0583 555 0148">';
    const { primary } = await readBody(`<h1>Ticket</h1><form>${form}</form>`, {
      title: 'Odoo',
      lang: 'it',
      url: URL,
    });
    expect([primary?.name, primary?.company]).toEqual(['Corrado Pavesi', 'Vivaio Le Ginestre']);
  });

  it('calls nobody by a number that was called', async () => {
    const card =
      '<div class="popup" role="dialog"><b>186 5550 7243</b><div>安徽 芜湖　→ 0553-8555 0100</div></div><dl><dt>姓名</dt><dd>祝语嫣</dd><dt>邮箱</dt><dd>zhu@wanmail.example</dd></dl>';
    expect((await read(card, 'zh-CN'))?.phones ?? []).not.toContain('+8655385550100');
  });
});
