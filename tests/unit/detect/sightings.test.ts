import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const URL = 'https://app.firm.example/contacts/17';
const RECORD =
  '<main><h1>Ada Quill</h1><dl><dt>Email</dt><dd>ada@quillworks.example</dd><dt>Assigned to</dt><dd>Una Frost</dd></dl></main>';

const sightings = async (body: string, title = '', url = URL) => {
  const doc = await documentOf(
    `<html lang="en-US"><head><title>${title}</title></head><body>${body}</body></html>`,
    url,
  );
  return ((await findPeople(doc, CONFIG, url)).reading.agent ?? []).map(
    (s) => `${s.how} ${s.kind} ${s.value}`,
  );
};

describe('who is signed in', () => {
  it.each([
    [
      'a greeting with name and address',
      '<header><a>Acme CRM</a><nav><a>New Leads</a></nav><div class="x">Signed in as <b>Owen Tierney</b><br><small>owen.tierney@northlight.example</small></div></header>',
      ['sign-in email owen.tierney@northlight.example', 'sign-in name Owen Tierney'],
    ],
    [
      'an account menu',
      '<div class="user-menu"><span>Owen Tierney</span><a>My Profile</a><a>Log out</a></div>',
      ['sign-in name Owen Tierney'],
    ],
    [
      'a Chinese greeting',
      '<div class="topbar"><span>欢迎您，骆冰</span> <a>退出</a></div>',
      ['sign-in name 骆冰'],
    ],
    [
      'a name beside the way out',
      '<div class="topbar"><a>客户</a><span>骆冰</span> <a>退出登录</a></div>',
      ['sign-in name 骆冰'],
    ],
    [
      'a hint over a picture',
      '<header role="banner"><a aria-label="Account: Sam Reed (sam.reed@northwind.example)"><img alt=""></a></header>',
      ['sign-in email sam.reed@northwind.example', 'sign-in name Sam Reed'],
    ],
  ])('is told by %s', async (_, corner, expected) => {
    expect((await sightings(corner + RECORD)).sort()).toEqual([...expected].sort());
  });

  it.each([
    ['menus that read like a name', '<header><a>Quick Create</a><a>Sales Cloud</a><a>Una Frost</a></header>'],
    [
      'recently viewed people in the menu',
      '<header><nav><a>Grace Pell grace@pell.example</a><a>Hugo Brandt hugo@brandt.example</a></nav></header>',
    ],
    [
      'a bar full of people',
      '<header><span>a@one.example</span><span>b@two.example</span><span>c@three.example</span></header>',
    ],
    [
      'an address that the record shows as the customer’s',
      '<header><span>ada@quillworks.example</span></header>',
    ],
    ['a machine', '<header><span>no-reply@firm.example</span></header>'],
    ['the owner of the record', ''],
    ['a login name', '<div class="topbar">Logged in as: <b>dwhite</b></div>'],
  ])('is not told by %s', async (_, corner) => {
    expect(await sightings(corner + RECORD)).toEqual([]);
  });

  it('the own profile tells name, address and number', async () => {
    const got = await sightings(
      '<main><h1>My profile</h1><dl><dt>Name</dt><dd>Sam Reed</dd><dt>Email</dt><dd>sam@northwind.example</dd><dt>Phone</dt><dd>(212) 555-0143</dd></dl><button>Change password</button></main>',
      'My profile',
      'https://app.firm.example/profile',
    );
    expect(got).toContain('sign-in email sam@northwind.example');
    expect(got).toContain('sign-in name Sam Reed');
    expect(got).toContain('sign-in phone +12125550143');
  });
});

describe('who writes', () => {
  const compose = (from: string) =>
    `<form><table><tr><td><label>From</label></td><td>${from}</td></tr>
     <tr><td><label>To</label></td><td><input value="Ada Quill &lt;ada@quillworks.example&gt;"></td></tr></table></form>`;

  it.each([
    ['a field', '<input value="Sam Reed &lt;sam@northwind.example&gt;">'],
    [
      'a choice of identities',
      '<select><option>Desk &lt;desk@northwind.example&gt;</option><option selected>Sam Reed &lt;sam@northwind.example&gt;</option></select>',
    ],
  ])('is the sender in %s of a mail being written, and never the customer', async (_, from) => {
    const doc = await documentOf(`<html lang="en"><body>${compose(from)}</body></html>`, URL);
    const { reading } = await findPeople(doc, CONFIG, URL);
    expect(reading.agent).toEqual([
      { kind: 'email', value: 'sam@northwind.example', how: 'sent-mail' },
      { kind: 'name', value: 'Sam Reed', how: 'sent-mail' },
    ]);
    expect(reading.primary?.emails).toEqual(['ada@quillworks.example']);
  });

  const mail = (from: string, corner = '') =>
    `<header>${corner}</header><main><h1>Your order</h1><dl><dt>From</dt><dd>${from}</dd><dt>To</dt><dd>Ada Quill &lt;ada@quillworks.example&gt;</dd></dl></main>`;

  it('is the sender of a mail from the address that is signed in', async () => {
    const got = await sightings(
      mail('Sam Reed &lt;sam@northwind.example&gt;', '<span>sam@northwind.example</span>'),
    );
    expect(got).toContain('sent-mail email sam@northwind.example');
    expect(got).toContain('sent-mail name Sam Reed');
  });

  it('is not the sender of a mail that came in', async () => {
    expect(await sightings(mail('Grace Pell &lt;grace@pell.example&gt;'))).toEqual([]);
    expect(
      await sightings(mail('Grace Pell &lt;grace@pell.example&gt;', '<span>sam@northwind.example</span>')),
    ).toEqual(['sign-in email sam@northwind.example']);
  });

  it('is not who sends a parcel', async () => {
    const got = await sightings(
      '<form><label>From</label><input value="Grace Pell"><label>To</label><input value="Ada Quill"></form><p>x@y.example</p>',
    );
    expect(got).toEqual([]);
  });
});
