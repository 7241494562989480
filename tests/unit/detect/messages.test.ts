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
