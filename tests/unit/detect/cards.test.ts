/** Records without the labels one would like. */
import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const read = async (body: string, title = '', lang = 'en') =>
  (
    await findPeople(
      await documentOf(
        `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
      ),
      CONFIG,
      'https://crm.firm.example/',
    )
  ).reading;
const MAIL = '<a href="mailto:h@castlegate.example">h@castlegate.example</a>';

describe('a card', () => {
  it('elements called for what they hold say so', async () => {
    const { primary } = await read(
      `<div><span class="first-name">Harriet</span> <span class="surname">Bloom</span></div><div class="organization">Castlegate</div><div class="jobTitle">Purchasing Manager</div><div>${MAIL}</div>`,
    );
    expect(primary).toMatchObject({
      name: 'Harriet Bloom',
      company: 'Castlegate',
      title: 'Purchasing Manager',
    });
  });

  it('Chinese halves of a name are joined without a space', async () => {
    const { primary } = await read(
      `<div><span class="firstname">晓雯</span> <span class="surname">林</span></div><div>${MAIL}</div>`,
      '',
      'zh',
    );
    expect(primary?.name).toBe('林晓雯');
  });

  it('a "Name" beside a "Vorname" is the last name', async () => {
    const { primary } = await read(
      '<table><tr><td>Name</td><td>Petersen</td></tr><tr><td>Vorname</td><td>Wiebke</td></tr><tr><td>E-Mail</td><td>w.p@post.example</td></tr></table>',
      '',
      'de',
    );
    expect(primary?.name).toBe('Wiebke Petersen');
  });

  it('beneath a label with an empty field stands the next label, not its value', async () => {
    const { primary } = await read(
      '<table><tr><td>Name</td><td>Wiebke Petersen</td></tr><tr><td>Firma</td><td></td></tr><tr><td>Straße</td><td>Deichreihe 1</td></tr><tr><td>E-Mail</td><td>w.p@post.example</td></tr></table>',
      '',
      'de',
    );
    expect(primary).toMatchObject({ name: 'Wiebke Petersen' });
    expect(primary?.company).toBeUndefined();
  });

  it('somebody else who is named inside a field lends the record nothing', async () => {
    const { primary } = await read(
      `<h1>Harjit Dhillon</h1><dl><dt>E-mail</dt><dd>harjit@tile.example</dd><dt>Other</dt><dd>Bookkeeper: Simran Gill, books@tile.example</dd></dl>`,
    );
    expect(primary).toMatchObject({ name: 'Harjit Dhillon', emails: ['harjit@tile.example'] });
  });

  it('beside the agent’s name in a list of mails stands whom they wrote to', async () => {
    const rows =
      '<table><tr><td>Quote</td><td>Keith Arrow</td><td>Nov 18</td></tr><tr><td>Re: pallets</td><td>m@aquatics.example</td><td>Nov 17</td></tr></table>';
    const { primary } = await read(
      `<h1>Marisol Beckett</h1><dl><dt>Contact Owner</dt><dd>Keith Arrow</dd><dt>Email</dt><dd>m@aquatics.example</dd></dl>${rows}`,
      'Marisol Beckett - Contacts',
    );
    expect(primary).toMatchObject({ name: 'Marisol Beckett', emails: ['m@aquatics.example'] });
  });

  it('whom a dialog names as a superior is not whom it is about', async () => {
    const form = (name: string, mail: string) =>
      `<dl><dt>Name</dt><dd>${name}</dd><dt>Email</dt><dd>${mail}</dd></dl>`;
    const { primary } = await read(
      `<main><h1>Marisol Beckett</h1>${form('Marisol Beckett', 'm@aquatics.example')}</main><div role="dialog">${form('Graham Oduya', 'g@aquatics.example')}<dl><dt>Reporting To</dt><dd>Marisol Beckett</dd></dl></div>`,
    );
    expect(primary).toMatchObject({ name: 'Graham Oduya', emails: ['g@aquatics.example'] });
  });

  it('what a log says held before is not theirs any more', async () => {
    const { primary } = await read(
      `<h1>Anderson Pacheco</h1><dl><dt>Email</dt><dd>anderson@new.example</dd></dl><ul class="updates_timeline"><li>Email<br><em>anderson@old.example</em> → <em>anderson@new.example</em></li></ul>`,
    );
    expect(primary?.emails).toEqual(['anderson@new.example']);
  });
});

describe('the country of a number', () => {
  it.each([
    ['a script', '周三上午回电', '137-5550-4412', '+8613755504412'],
    ['words', 'Mit freundlichen Grüßen', '089/99998120', '+498999998120'],
    ['an address', 'Lindenstraße 4, 80331 München, Germany', '089 99998120', '+498999998120'],
    ['a mailbox', 'ada@quill.co.uk', '020 7946 0733', '+442079460733'],
  ])('is told by %s beside it', async (_by, beside, written, e164) => {
    const { primary } = await read(
      `<h1>Ada Quill</h1><p>Email: ada@quill.example</p><p>${beside}</p><dl><dt>Phone</dt><dd>${written}</dd></dl>`,
    );
    expect(primary?.phones.map((p) => p.e164)).toEqual([e164]);
  });
});
