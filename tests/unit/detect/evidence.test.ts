import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const read = async (body: string, head = '', config = CONFIG, url = 'https://app.firm.example/') =>
  (
    await findPeople(
      await documentOf(`<html lang="en-US"><head>${head}</head><body>${body}</body></html>`, url),
      config,
      url,
    )
  ).reading;

const NAME = '<h1>Ada Quill</h1>';
const EMAIL = 'ada@quillworks.example';

describe('each kind of evidence finds its person', () => {
  it.each([
    ['mailto', `${NAME}<a href="mailto:${EMAIL}?subject=x">write</a>`, 'mailto'],
    [
      'label',
      `<table><tr><td>Name</td><td>Ada Quill</td></tr><tr><td>E-mail</td><td>${EMAIL}</td></tr></table>`,
      'label',
    ],
    [
      'form',
      `<form><label>First name <input value="Ada"></label><label>Last name <input value="Quill"></label><label>Email <input value="${EMAIL}"></label></form>`,
      'form',
    ],
    ['heading', `${NAME}<p>Email: ${EMAIL}</p>`, 'heading'],
    ['attribute', `${NAME}<a href="#" title="Primary Email : ${EMAIL}">mail</a>`, 'attribute'],
    [
      'microdata',
      `<div itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ada Quill</b> <i itemprop="email">${EMAIL}</i></div>`,
      'microdata',
    ],
    [
      'h-card',
      `<div class="vcard"><span class="fn">Ada Quill</span><a class="u-email" href="mailto:${EMAIL}">${EMAIL}</a></div>`,
      'h-card',
    ],
    ['aria', `${NAME}<div role="row"><span>Email</span><span>${EMAIL}</span></div>`, 'label'],
    [
      'mail sender',
      `<div>From: Ada Quill &lt;${EMAIL}&gt;</div><div>To: <span>me@ours.example</span></div>`,
      'mail-sender',
    ],
  ])('%s', async (_, body, code) => {
    const { primary } = await read(body);
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: [EMAIL] });
    expect(primary?.why.map((w) => w.code)).toContain(code);
  });

  it('tel: links and numbers split over spans', async () => {
    const tel = await read(
      `${NAME}<a href="mailto:${EMAIL}">${EMAIL}</a><p>Phone: <a href="tel:2125550164">(212) 555-0164 x318</a></p>`,
    );
    expect(tel.primary?.phones).toMatchObject([{ e164: '+12125550164', extension: '318' }]);
    const split = await read(
      `${NAME}<p>${EMAIL}</p><p><span>212</span>-<span>555</span>-<span>0164</span></p>`,
    );
    expect(split.primary?.phones).toMatchObject([{ e164: '+12125550164' }]);
  });

  it('the record id of the URL and of the page', async () => {
    const url = 'https://app.firm.example/customers/4711';
    const { primary } = await read(`${NAME}<p>${EMAIL}</p>`, '', CONFIG, url);
    expect(primary?.recordIds[0]).toMatchObject({
      host: 'app.firm.example',
      type: 'customer',
      id: '4711',
      url,
    });
  });
});

describe('who is not the customer', () => {
  it.each([
    [
      'the agent of the setting',
      `${NAME}<p>Email: ${EMAIL}</p>`,
      { ...CONFIG, agent: { emails: [EMAIL], phones: [] } },
    ],
    [
      'a colleague of the agent',
      `${NAME}<p>Email: ${EMAIL}</p>`,
      { ...CONFIG, agent: { emails: ['me@quillworks.example'], phones: [] } },
    ],
    ['the owner', `<p>Assigned to: Ada Quill</p><p>${EMAIL}</p>`, CONFIG],
    ['who is signed in', `<div>logged in as Ada Quill &lt;${EMAIL}&gt; <a>Log out</a></div>`, CONFIG],
    ['a footer', `<footer><p>Ada Quill</p><a href="mailto:${EMAIL}">${EMAIL}</a></footer>`, CONFIG],
    ['a machine', '<div>From: Ada Quill &lt;noreply@shop.example&gt;</div>', CONFIG],
    ['a hotline', '<h1>Help</h1><p>Phone: 1-800-555-0199</p>', CONFIG],
    [
      'hidden text',
      `<div style="display:none">${NAME}<a href="mailto:${EMAIL}">x</a></div><p hidden>${EMAIL}</p>`,
      CONFIG,
    ],
    ['an empty page', '', CONFIG],
  ])('%s: nobody', async (_, body, config) => {
    const { primary, several } = await read(body, '', config);
    expect(primary).toBeUndefined();
    expect(several).toBe(false);
  });

  it('a public mail domain makes nobody a colleague', async () => {
    const config = { ...CONFIG, agent: { emails: ['me@qq.com'], phones: [] } };
    expect((await read(`${NAME}<p>Email: ada.quill@qq.com</p>`, '', config)).primary?.emails).toEqual([
      'ada.quill@qq.com',
    ]);
  });
});

describe('hostile pages', () => {
  it('markup in names stays text, and long values are cut', async () => {
    const { primary } = await read(
      `<table><tr><td>Name</td><td>&lt;img src=x onerror=alert(1)&gt; Ada</td></tr><tr><td>Email</td><td>${EMAIL}</td></tr><tr><td>Company</td><td>${'A'.repeat(100_000)}</td></tr></table>`,
    );
    expect(JSON.stringify(primary ?? {}).length).toBeLessThan(5_000);
  });
  it('thousands of addresses are a list, and the reading stays small', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, i) =>
        `<li>Ada Quill${'abcdefghij'[i % 10]} <a href="mailto:u${i}@x.example">u${i}@x.example</a></li>`,
    );
    const reading = await read(`<ul>${rows.join('')}</ul>`);
    expect(reading.primary).toBeUndefined();
    expect(reading.others.length).toBeLessThanOrEqual(200);
  });
  it('deep nesting ends', async () => {
    const deep = `${'<div>'.repeat(900)}${EMAIL}${'</div>'.repeat(900)}`;
    await expect(read(deep)).resolves.toBeDefined();
  });
});
