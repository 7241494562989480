/** Whose a number is by the sentence around it, line by line and page by page. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../lib/detect/page/lines';
import { voiceOf } from '../../../lib/detect/words/voice';
import { readBody } from './support';

describe('the sentence around a number', () => {
  it.each([
    ['own', 'easiest on my mobile ', ''],
    ['own', 'Best number for me is the store mobile ', ', not reception.'],
    ['own', 'Sie erreichen mich unter ', ''],
    ['own', 'Erreichbar bin ich unter ', ''],
    ['own', 'Mon portable : ', ''],
    ['own', 'Mi teléfono es el ', '.'],
    ['own', 'Meu celular é ', ''],
    ['own', 'il mio numero è ', ''],
    ['own', 'mijn mobiele nummer is ', ''],
    ['own', 'мой номер ', ''],
    ['own', '打我手機就好 ', ''],
    ['own', '我的手机号是', ''],
    ['own', '私の携帯は', ''],
    ['own', '제 번호는 ', ''],
    ['own', '0171 3920046', ' ist meine Durchwahl'],
    ['yours', "J'ai bien noté votre portable, le ", ''],
    ['yours', 'is your number still ', '?'],
    ['yours', '您留的手机号是', '吗'],
    ['others', 'their tech Joao, ', ''],
    ['others', '骑手林师傅已出发，电话 ', ''],
    ['others', 'Bauherrin Frau Ahlers, Tel. ', ''],
    ['others', 'call me or my assistant Joe on ', ''],
    // The number before ends what was said of it.
    ['others', '打我手機就好 0912-555-036，工地主任蔡先生 ', ''],
    [undefined, 'Order of Monday: ', ''],
    [undefined, 'I was there. The code is ', ''],
  ] as const)('%s: %s…%s', (voice, before, after) => {
    expect(voiceOf(before, after)).toBe(voice);
  });

  it('answers whatever stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect([undefined, 'own', 'yours', 'others']).toContain(voiceOf(a, b));
      }),
    );
  });
});

describe('texts that keep their line breaks', () => {
  it('are parted, with how deep each line is quoted', () => {
    expect(linesOf('Hello,\n\nyes.\n> and you?\n> > who?\n-- \nAda', false)).toEqual([
      { text: 'Hello,', quoted: 0 },
      { text: 'yes.', quoted: 0 },
      { text: 'and you?', quoted: 1 },
      { text: 'who?', quoted: 2 },
      { text: '--', quoted: 0 },
      { text: 'Ada', quoted: 0 },
    ]);
  });

  it('are told from source that is merely wrapped', () => {
    expect(linesOf('one sentence that\n   goes on here', false)).toBeUndefined();
    expect(linesOf('a > b', false)).toBeUndefined();
    expect(linesOf('a\nb', true)).toHaveLength(2);
  });
});

const read = (body: string, lang = 'en', title = 'Mail') =>
  readBody(body, { title, lang, url: 'https://mail.firm.example/' });
const phonesOf = (reading: Awaited<ReturnType<typeof read>>) => reading.primary?.phones.map((p) => p.e164);
const HEAD =
  '<table><tr><td>From:</td><td>Ada Quill &lt;ada@quill.example&gt;</td></tr><tr><td>To:</td><td>Mo Ember &lt;mo@firm.example&gt;</td></tr></table>';
const SENT =
  '<table><tr><td>From:</td><td>Mo Ember &lt;mo@firm.example&gt;</td></tr><tr><td>To:</td><td>Ada Quill &lt;ada@quill.example&gt;</td></tr></table><nav><small>mo@firm.example</small><p>Inbox (3)</p><p>Drafts</p><p>Sent Items</p></nav>';

describe('numbers in what people write', () => {
  it('are theirs where they say so, and nobody’s where they do not', async () => {
    const mine = await read(
      `${HEAD}<p>Hello Mo, please do not use the old one. I am at the shop all day, easiest on my mobile +1 212 555 0142.</p>`,
    );
    expect(phonesOf(mine)).toEqual(['+12125550142']);
    const other = await read(
      `${HEAD}<p>Hello Mo, please do not use the old one. The driver is Joe Barker and he can be had on +1 212 555 0142.</p>`,
    );
    expect(phonesOf(other)).toEqual([]);
  });

  it('a label in a sentence about somebody else does not make it the customer’s', async () => {
    const reading = await read(
      '<h2>Ada Quill</h2><p>Email: ada@quill.example</p><div>Good news, the courier Joe Barker has left already, tel. +1 212 555 0142, he calls before.</div>',
    );
    expect(phonesOf(reading)).toEqual([]);
  });

  it('in what the agent sent, "your" is the customer and "my" is not', async () => {
    const sent = (said: string) =>
      read(
        `${SENT}<p>Dear Ada, as we said on Monday I have noted ${said} +1 212 555 0142 for the fitter.</p>`,
      );
    expect(phonesOf(await sent('your mobile,'))).toEqual(['+12125550142']);
    expect(phonesOf(await sent('my mobile,'))).toEqual([]);
  });

  it('in a quoted mail belong to whoever the line over it names', async () => {
    const sent = (by: string) =>
      read(
        `${SENT}<p>Dear Ada, thank you.</p><div>On Mon, Nov 16, 2026 ${by} wrote:<br>&gt; Hello,<br>&gt; best on my mobile +1 212 555 0142 in the evening, please.<br>&gt; Thanks</div>`,
      );
    expect(phonesOf(await sent('Ada Quill &lt;ada@quill.example&gt;'))).toEqual(['+12125550142']);
    expect(phonesOf(await sent('Tom Oak &lt;tom@oak.example&gt;'))).toEqual([]);
  });

  it('a reply in a text area holds the signature of the mail it answers', async () => {
    const reading = await read(
      `<label>To</label> <span class="chip">Ada Quill &lt;ada@quill.example&gt;</span><label>Subject</label> <input value="Re: hinges"><textarea>Dear Ada,
they are on their way. My number is +1 212 555 0199.

----- Original Message -----
From: Ada Quill &lt;ada@quill.example&gt;
To: Mo Ember &lt;mo@firm.example&gt;

&gt; When will they come?
&gt; Ada Quill
&gt; Tel. +1 212 555 0142</textarea>`,
    );
    expect(reading.primary).toMatchObject({ name: 'Ada Quill' });
    expect(phonesOf(reading)).toEqual(['+12125550142']);
  });
});

describe('the firm of whom a page is about', () => {
  it('is told by the domain of their address', async () => {
    const { primary } = await read(
      `${HEAD.replaceAll('quill.example', 'quillhinges.example')}<p>Hello, when will they come?</p><p>Regards<br>Ada Quill<br>Buyer – Quill Hinges, Boston</p>`,
    );
    expect(primary?.company).toBe('Quill Hinges');
  });

  it('is none of a mailbox that anybody may have', async () => {
    const { primary } = await read(
      `${HEAD.replaceAll('ada@quill.example', 'ada.quill@gmail.com')}<p>Hello, the Gmail team wrote to me.</p>`,
    );
    expect(primary?.company).toBeUndefined();
  });
});

describe('pages about colleagues', () => {
  const record =
    '<h2>Ada Quill</h2><dl><dt>Email</dt><dd>ada@firm.example</dd><dt>Phone</dt><dd>+1 212 555 0142</dd></dl>';
  it.each([
    ['a crumb before the name', `<ol class="breadcrumb"><li>Employees</li><li>Ada Quill</li></ol>${record}`],
    ['the page’s own heading', `<main><h1>客服管理</h1>${record}</main>`],
  ])('by %s', async (_, body) => {
    expect((await read(body, 'en', 'App')).primary).toBeUndefined();
  });
  it('a tab of that name is none', async () => {
    const body = `<div><ul><li>Tasks</li><li>Employees (1)</li></ul>${record}</div>`;
    expect((await read(body, 'en', 'App')).primary).toMatchObject({ name: 'Ada Quill' });
  });
});

describe('columns whose headings look different each', () => {
  const row = (...cells: string[]) =>
    `<div class="r">${cells.map((c, i) => `<div class="td c${i}">${c}</div>`).join('')}</div>`;
  it('are a list, and nobody is the one', async () => {
    const reading = await read(
      `<div class="tb">${row('Contact', 'Company', 'E-mail', 'Phone')}${row('Ada Quill', 'Quill Ltd', 'ada@quill.example', '+1 212 555 0142')}${row('Tom Oak', 'Oak Ltd', 'tom@oak.example', '+1 212 555 0143')}</div>`,
      'en',
      'App',
    );
    expect(reading.primary).toBeUndefined();
    expect(reading.others).toContainEqual(
      expect.objectContaining({ name: 'Tom Oak', company: 'Oak Ltd', emails: ['tom@oak.example'] }),
    );
  });
});

it('a firm whose list of contacts has one entry is about that one', async () => {
  const { primary } = await read(
    `<main><h1>Quill Hinges Ltd</h1><h2>Contacts (1)</h2><table><thead><tr><th>Contact Person</th><th>Function</th><th>Mobile</th><th>E-mail</th></tr></thead><tbody><tr><td>Ada Quill</td><td>Buyer</td><td>+1 212 555 0142</td><td>ada@quill.example</td></tr></tbody></table></main>`,
    'en',
    'App',
  );
  expect(primary).toMatchObject({ name: 'Ada Quill', company: 'Quill Hinges Ltd' });
});
