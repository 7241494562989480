/** Mails as older webmail shows them: secretaries, forms, parcels, colleagues, lists beside what is written. */
import { describe, expect, it } from 'vitest';
import { readBody } from './support';

const read = (body: string, title = 'Mail', lang = 'en') =>
  readBody(body, { title, lang, url: 'https://mail.firm.example/' });
const row = (label: string, value: string) => `<tr><th>${label}:</th><td>${value}</td></tr>`;
const ME = '<nav><small>mo@firm.example</small><p>Inbox (3)</p><p>Drafts</p><p>Sent Items</p></nav>';
const head = (from: string, to = 'Mo Ember &lt;mo@firm.example&gt;') =>
  `${ME}<table>${row('From', from)}${row('To', to)}</table>`;
const ADA = 'Ada Quill &lt;ada@quill.example&gt;';

describe('a mail', () => {
  it('sent by a secretary is the boss’s', async () => {
    const { primary } = await read(
      `${head(`${ADA} (sent by <b>Tom Oak</b> &lt;tom@quill.example&gt;)`)}<p>Hello, may we move the meeting to next week?</p>`,
    );
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada@quill.example'] });
  });

  it('that says somebody is away is still theirs', async () => {
    const { primary } = await read(
      `${ME}<h2>Automatic reply: hinges</h2><table>${row('From', ADA)}${row('To', 'Mo Ember &lt;mo@firm.example&gt;')}</table><p>I am back on Monday.</p><p>This message was automatically generated.</p>`,
    );
    expect(primary?.emails).toEqual(['ada@quill.example']);
    const notice = await read(
      `${head(ADA)}<p>Your parcel is on its way.</p><p>This message was automatically generated.</p>`,
    );
    expect(notice.primary).toBeUndefined();
  });

  it('to everybody in the firm is about nobody', async () => {
    const { primary } = await read(
      `${head('Human Resources &lt;hr@firm.example&gt;', 'All Staff &lt;all@firm.example&gt;')}<p>The canteen is closed. Questions: +1 212 555 0142</p>`,
    );
    expect(primary).toBeUndefined();
  });

  it('of a courier names sender and recipient of a parcel, not of the mail', async () => {
    const { primary } = await read(
      `${head('Courier &lt;notify@courier.example&gt;', 'mo@firm.example')}<table><tr><td>From</td><td>SPRING AND SONS</td></tr><tr><td>To</td><td>EMBER TOOLS</td></tr><tr><td>Depot</td><td>Boston, tel. +1 212 555 0142</td></tr></table><p>Please do not reply.</p>`,
    );
    expect(primary).toBeUndefined();
  });

  it('handed on by a colleague is about whom they hand on', async () => {
    const { primary } = await read(
      `<header>mo@firm.example</header><h2>Fwd: hinges</h2><div><b title="tom@firm.example">Tom Oak</b><small>To: <span>you</span></small></div><p>Please call her.</p><p>Tom Oak<br>Tel. +1 212 555 0199</p><div>-------- Forwarded message --------<br>From: Ada Quill &lt;<a href="mailto:ada@quill.example">ada@quill.example</a>&gt;<br>To: Tom Oak &lt;<a href="mailto:tom@firm.example">tom@firm.example</a>&gt;<br>Date: today<blockquote>Hello!<br>Ada Quill<br>Mobile: +1 212 555 0142</blockquote></div>`,
      'Fwd: hinges',
    );
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada@quill.example'] });
    expect(primary?.phones.map((p) => p.e164)).toEqual(['+12125550142']);
  });

  it('out of a form says in lines of its own who asks', async () => {
    const { primary } = await read(
      `${head('Shop &lt;form@firm.example&gt;', 'mo@firm.example')}<pre>このメールは自動送信です。
──────
▼お名前　　　　　：柏木　奈緒子
▼会社名　　　　　：有限会社みずほ印房
▼メールアドレス　：naoko@mizuho.example
▼電話番号　　　　：０９０－５５５５－０１７４
──────
TEL 075-555-0126
info@firm.example</pre>`,
      'Mail',
      'ja',
    );
    expect(primary).toMatchObject({ company: '有限会社みずほ印房', emails: ['naoko@mizuho.example'] });
    expect(primary?.phones.map((p) => p.e164)).toEqual(['+819055550174']);
  });

  it('that is being written makes nobody of the list beside it the agent', async () => {
    const list = ['Ada Quill', 'Tom Oak']
      .map(
        (n) =>
          `<div class="item"><div class="sender"><span title="${n.toLowerCase().replace(' ', '.')}@x.example">${n}</span></div></div>`,
      )
      .join('');
    const { primary } = await read(
      `<div><div class="list">${list}</div></div><div class="popup"><div class="modal"><div class="head"><div class="row"><span>From</span><span>Mo Ember &lt;mo@firm.example&gt;</span></div><div class="row"><span>To</span><ul><li><span title="Ada Quill &lt;ada.quill@x.example&gt;">Ada Quill</span></li></ul></div><div class="row"><span>Subject</span><input value="Re: hinges"></div></div></div></div>`,
    );
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada.quill@x.example'] });
  });
});

describe('records', () => {
  it('a contact of the family in a field is not whom it is about', async () => {
    const { primary } = await read(
      '<dl><dt>患者姓名</dt><dd>苗春兰</dd><dt>电话</dt><dd>139 5850 2276</dd><dt>联系人</dt><dd>苗立（子） 15058500931</dd></dl>',
      '门诊',
      'zh',
    );
    expect(primary?.name).toBe('苗春兰');
    expect(primary?.phones.map((p) => p.e164)).toEqual(['+8613958502276']);
  });

  it('an account with rights and a role is a colleague’s', async () => {
    const form =
      '<label>Name</label><input value="Tom Oak"><label>Email</label><input value="tom@firm.example"><label>Role</label><input value="Reception">';
    expect((await read(`<h1>Edit</h1>${form}<h2>Permissions</h2>`, 'App')).primary).toBeUndefined();
    expect((await read(`<h1>Edit</h1>${form}<h2>Orders</h2>`, 'App')).primary?.name).toBe('Tom Oak');
  });
});
