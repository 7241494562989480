/** What mails do that records do not. */
import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const read = async (body: string, title = 'Mail', lang = 'en') =>
  (
    await findPeople(
      await documentOf(
        `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
      ),
      { ...CONFIG, agent: { ...CONFIG.agent, emails: ['me@firm.example'], names: ['Mo Ember'] } },
      'https://mail.firm.example/',
    )
  ).reading;

const FROM = (name: string, email: string) =>
  `<table><tr><td>From</td><td class="header from"><a title="${email}">${name}</a></td></tr><tr><td>To</td><td><a title="me@firm.example">Mo Ember</a></td></tr></table>`;

describe('a mail', () => {
  it('a cell of class "header" is a line of its head, not the bar of the page', async () => {
    const { primary } = await read(FROM('Harriet Bloom', 'h.bloom@castlegate.example'));
    expect(primary).toMatchObject({ name: 'Harriet Bloom', emails: ['h.bloom@castlegate.example'] });
  });

  it('a name that is turned round is turned back', async () => {
    const { primary } = await read(FROM('Petersen, Anke', 'anke@nord.example'));
    expect(primary?.name).toBe('Anke Petersen');
  });

  it('a shared mailbox that hands a mail on is not in its sender’s name', async () => {
    const { primary } = await read(
      `${FROM("'Noah Patel' via Support", 'support@firm.example')}<p>Hi,<br>which oil?<br>Noah Patel<br>noah@marina.example</p>`,
    );
    expect(primary).toMatchObject({ name: 'Noah Patel', emails: ['noah@marina.example'] });
  });

  it('a notice that nobody answers is nobody’s', async () => {
    const head = FROM('Paketbote Zustellservice', 'info@paketbote.example');
    expect((await read(`${head}<p>Ihre Sendung kommt morgen.</p>`)).primary).toBeDefined();
    const notice = '<p>Dies ist eine automatisch erzeugte Nachricht, bitte antworten Sie nicht.</p>';
    expect((await read(head + notice)).primary).toBeUndefined();
  });

  it('a greeting is no label of what follows, and thanks are nobody’s name', async () => {
    const { primary } = await read(
      `${FROM('林晓雯', 'lin@qinglan.example')}<div>Nora 您好：<br>报价收到了。<br><br>Viele Grüße<br>林晓雯<br>手机：137-5550-4412<br>电话：0571-8555 0132</div>`,
    );
    expect(primary?.name).toBe('林晓雯');
    expect(primary?.phones.map((p) => p.e164)).toEqual(['+8613755504412', '+8657185550132']);
  });

  it('the mark of a quotation may have an address in it', async () => {
    const { primary, others } = await read(
      `${FROM('Marcus Adeyemi', 'marcus@joinery.example')}<div>Please go ahead.<br>On Thu, 19 Nov 2026 at 10:02, Nora Feld &lt;<a href="mailto:nora@tools.example">nora@tools.example</a>&gt; wrote:<br>Nora Feld<br>+44 20 7946 0858</div>`,
    );
    expect(primary).toMatchObject({ emails: ['marcus@joinery.example'], phones: [] });
    expect(others.some((o) => o.emails.includes('marcus@joinery.example'))).toBe(false);
  });

  it('the window’s title names whose mailbox it is', async () => {
    const body = `<h2>Re: fascia</h2><div>From: <b>Sam Okonjo</b> <a title="sam@whitstone.example">Sam Okonjo</a></div><div>To: <a title="nadia@calder.example">Nadia Forsyth</a></div>`;
    const { primary } = await read(body, 'Mail - Nadia Forsyth - Outlook');
    expect(primary?.emails).toEqual(['sam@whitstone.example']);
  });

  it('a colleague’s card is a colleague’s, number included', async () => {
    const bar = '<header><span class="username">mo@firm.example</span></header>';
    const card =
      '<p>Qing Liu &lt;qing.liu@firm.example&gt;</p><div>Qing Liu<br>Mobile: +1 212 555 0142</div>';
    expect((await read(bar + card)).primary).toBeUndefined();
  });
});
