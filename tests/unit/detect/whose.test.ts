import { describe, expect, it } from 'vitest';
import { looksLikeJobTitle } from '../../../lib/detect/words/job-titles';
import { cleanName, looksLikeName } from '../../../lib/detect/words/names';
import { CONFIG, documentOf, findPeople } from './support';

const read = async (body: string, title = '', url = 'https://app.firm.example/') =>
  (
    await findPeople(
      await documentOf(
        `<html lang="en-US"><head><title>${title}</title></head><body>${body}</body></html>`,
        url,
      ),
      CONFIG,
      url,
    )
  ).reading;

const ADA = '<h1>Ada Quill</h1><p>Email: ada@quillworks.example</p>';

describe('what is nobody’s name', () => {
  it.each([
    'Managing Director',
    'Maintenance Engineer',
    'Fleet Procurement Lead',
    '采购经理',
    'Head Buyer, Operations',
  ])('a job title: %s', (text) => {
    expect(looksLikeJobTitle(text)).toBe(true);
    expect(looksLikeName(text)).toBe(false);
  });

  it.each(['Ada Quill', '苏婉清', 'Colin Marsh', 'Lena Whitcombe'])('a name is no job title: %s', (text) => {
    expect(looksLikeJobTitle(text)).toBe(false);
    expect(looksLikeName(text)).toBe(true);
  });

  it('the separator of a path is no part of a name', () => {
    expect(cleanName('› Desmond Hale')).toBe('Desmond Hale');
    expect(cleanName('| 苏婉清')).toBe('苏婉清');
  });

  it('the title of a section above a label is not its value', async () => {
    const { primary } = await read(
      `${ADA}<section><h2>Business</h2><dl><dt>Assigned to</dt><dd>Una Frost</dd></dl></section>`,
    );
    expect(primary).toMatchObject({ name: 'Ada Quill' });
    expect(primary?.company).toBeUndefined();
  });

  it('links of a menu are no label and value', async () => {
    const { primary } = await read(
      `<div><a href="/c">客户</a><a href="/d">商机</a></div><p>x@quillworks.example</p>`,
    );
    expect(primary).toBeUndefined();
  });
});

describe('whose a part of the page is', () => {
  it('what stands beneath a name says title and company', async () => {
    const { primary } = await read(
      '<h1>Ada Quill</h1><p>Managing Director · Harrow &amp; Finch</p><p>Email: ada@quillworks.example</p>',
    );
    expect(primary).toMatchObject({
      name: 'Ada Quill',
      title: 'Managing Director',
      company: 'Harrow & Finch',
    });
  });

  it('a card with a title of its own belongs to whom the title says', async () => {
    const { primary } = await read(
      `<div><div class="h">Tenant</div><p>Gareth Pugh</p><p>(212) 555-0161</p></div>
       <div><div class="h">Landlord</div><p>Edith Lacey</p><p>edith@laceyhomes.example</p></div>`,
    );
    expect(primary).toMatchObject({ name: 'Gareth Pugh', emails: [] });
  });

  it('a number after somebody else’s name in one line is theirs', async () => {
    const { primary } = await read(
      `<p>客户姓名：苏婉清</p><p>邮箱：su@mailhut.example</p><p>收货人：顾北辰，联系电话：15955550167</p>`,
    );
    expect(primary).toMatchObject({ name: '苏婉清', phones: [] });
  });

  it('a form to sign in shows who is at the screen', async () => {
    const form = (type: string) =>
      `<h1>Ada Quill</h1><form><label>Email<input name="email" value="ada@quillworks.example"></label><input type="${type}"></form>`;
    expect((await read(form('text'))).primary?.emails).toEqual(['ada@quillworks.example']);
    expect((await read(form('password'))).primary).toBeUndefined();
  });

  it('a profile with a password to change is one’s own; a customer’s profile is not', async () => {
    expect((await read(`${ADA}<button>Change password</button>`, 'Profile')).primary).toBeUndefined();
    expect((await read(`${ADA}<button>Reset password</button>`, 'Customer profile')).primary?.name).toBe(
      'Ada Quill',
    );
    expect((await read(`${ADA}<nav><a>Change password</a></nav>`, 'Customer profile')).primary?.name).toBe(
      'Ada Quill',
    );
  });

  it('a superior who also stands in the list beneath stays of the list', async () => {
    const { primary } = await read(
      `${ADA}<dl><dt>Reports to</dt><dd><a href="/people/12">Knut Berg</a></dd></dl>
       <table><tr><th>Name</th><th>Email</th><th>Phone</th></tr>
       <tr><td>Knut Berg</td><td>knut@quillworks.example</td><td>(212) 555-0171</td></tr>
       <tr><td>Silje Moen</td><td>silje@quillworks.example</td><td>(212) 555-0172</td></tr></table>`,
    );
    expect(primary).toMatchObject({ name: 'Ada Quill', emails: ['ada@quillworks.example'], phones: [] });
  });
});
