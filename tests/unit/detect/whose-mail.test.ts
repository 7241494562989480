/** Who is the agent, and who wrote, on pages of mail and chat that do not say so. */
import { describe, expect, it } from 'vitest';
import { readBody } from './support';

const read = (body: string, title = 'Mail', lang = 'en') =>
  readBody(body, { title, lang, url: 'https://mail.firm.example/' });

const FOLDERS =
  '<div class="tree"><small>mo@firm.example</small><p>Inbox (3)</p><p>Drafts</p><p>Sent Items</p></div>';
const MAIL = (from: string, to: string) =>
  `<div class="m"><h2>Hinges</h2><div>${from}</div><div><span>To:</span> <span>${to}</span></div><p>Hello, when will they arrive? Thank you very much in advance.</p></div>`;
const person = (name: string, email: string) => `<b>${name}</b> <span>&lt;${email}&gt;</span>`;

describe('whose a mail is', () => {
  it('the pane of folders shows whose mailbox it is', async () => {
    const { primary } = await read(
      `${FOLDERS}<div>${person('Ada Quill', 'ada@quill.example')}<br>Cc: ${person('Mo Ember', 'mo@firm.example')}</div>`,
    );
    expect(primary?.emails).toEqual(['ada@quill.example']);
  });

  it('beneath the agent’s name in what they sent stands their own number', async () => {
    const pane =
      '<nav><b>Mo Ember</b><div>me@firm.example</div><div>Inbox (3)</div><div>Drafts</div><div>Sent</div></nav>';
    const mail = (writer: string) =>
      `${pane}<div><div><div>From</div><div>Mo Ember</div></div><div><div>To</div><div>Ada Quill &lt;ada@quill.example&gt;</div></div><div>Hello,<br>it is ready.<br>Kind regards<br>${writer}<br>Ember Tools · Tel. +1 212 555 0142</div></div>`;
    expect((await read(mail('Mo Ember'))).primary).toMatchObject({
      emails: ['ada@quill.example'],
      phones: [],
    });
  });

  it('who stands above "To" has sent it', async () => {
    const { primary } = await read(
      MAIL(person('Ada Quill', 'ada@quill.example'), person('Mo Ember', 'mo@firm.example')),
    );
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada@quill.example'] });
  });

  it('from one to another of the same firm it is about neither', async () => {
    const { primary } = await read(
      `<table><tr><td>From:</td><td>Tom Oak &lt;tom@firm.example&gt;</td></tr><tr><td>To:</td><td>Mo Ember &lt;mo@firm.example&gt;</td></tr></table><p>See you at lunch.</p>`,
    );
    expect(primary).toBeUndefined();
  });

  it('who is to be answered counts, not who sent it', async () => {
    const { primary } = await read(
      `<table><tr><td>From:</td><td>Front Desk &lt;desk@quill.example&gt;</td></tr><tr><td>Reply-To:</td><td>Ada Quill &lt;ada@quill.example&gt;</td></tr><tr><td>To:</td><td>mo@firm.example</td></tr></table>`,
    );
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada@quill.example'] });
  });

  it('while a mail is being written the sender is the agent', async () => {
    const { primary } = await read(
      '<div><label>From</label> <span>Mo Ember &lt;mo@firm.example&gt;</span></div><div><label>To</label> <span class="chip">Ada Quill &lt;ada@quill.example&gt;</span></div><div><label>Subject</label> <input value="Hinges"></div>',
    );
    expect(primary?.emails).toEqual(['ada@quill.example']);
  });

  it('a name that opens a menu at the top is who is signed in', async () => {
    const { primary } = await read(
      `<div><span>Mo Ember ▾</span></div>${MAIL(person('Mo Ember', 'mo@firm.example'), person('Ada Quill', 'ada@quill.example'))}`,
    );
    expect(primary?.emails).toEqual(['ada@quill.example']);
  });

  it('what the agent writes in a chat is not the customer’s', async () => {
    const { primary } = await read(
      '<h3>Ada Quill</h3><div class="msg">My number is +1 212 555 0142</div><div class="msg msg-out">The driver is on +1 212 555 0177</div><dl><dt>Email</dt><dd>ada@quill.example</dd></dl>',
    );
    expect(primary?.phones.map((p) => p.e164)).not.toContain('+12125550177');
  });

  it('mass mail is nobody’s, whoever is named in its head', async () => {
    const { primary } = await read(
      `<h2>Elspeth Corrigan</h2><span>hello@news.timber.example</span><p>Our spring offers.</p><a href="#">Unsubscribe</a>`,
    );
    expect(primary).toBeUndefined();
  });
});

describe('whose a record is', () => {
  it('a buyer with a nickname is who the parcel goes to', async () => {
    const { primary } = await read(
      '<dl><dt>收货人</dt><dd>祝安琪</dd><dt>收货电话</dt><dd>18855506413</dd></dl><dl><dt>买家昵称</dt><dd>一只安静的猫</dd><dt>邮箱</dt><dd>anqi@youxin.example</dd></dl>',
      '订单',
      'zh',
    );
    expect(primary).toMatchObject({ name: '祝安琪', emails: ['anqi@youxin.example'] });
  });

  it('the number beside another one’s name in the same text is that one’s', async () => {
    const { primary } = await read(
      '<h1>Ada Quill</h1><dl><dt>Email</dt><dd>ada@quill.example</dd><dt>Service</dt><dd>Courier: Rustam Galeev, +1 212 555 0177</dd></dl>',
    );
    expect(primary?.phones).toEqual([]);
  });

  it('a column nobody labels holds no numbers to call', async () => {
    const { primary } = await read(
      '<h1>Ada Quill</h1><dl><dt>Email</dt><dd>ada@quill.example</dd></dl><table><thead><tr><th>Model</th><th>Plate</th><th>Serial</th></tr></thead><tbody><tr><td>Saveiro</td><td>RTA0</td><td>212 555 0142</td></tr></tbody></table>',
    );
    expect(primary?.phones).toEqual([]);
  });

  it('a number of the customer stands in a line of facts', async () => {
    const { primary } = await read(
      '<h1>Ada Quill</h1><p>Customer #77120 · since 2014</p><dl><dt>Email</dt><dd>ada@quill.example</dd></dl>',
    );
    expect(primary?.recordIds.map((r) => r.id)).toContain('77120');
  });
});
