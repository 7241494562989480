import { describe, expect, it } from 'vitest';
import { CONFIG, documentOf, findPeople } from './support';

const URL = 'https://app.firm.example/';
const reading = async (body: string) =>
  (
    await findPeople(
      await documentOf(`<html lang="en-US"><head><title></title></head>${body}</html>`, URL),
      CONFIG,
      URL,
    )
  ).reading;

describe('what a page calls itself', () => {
  const CARD =
    '<table><tr><td>Person:</td><td>Ada Quill</td></tr><tr><td>E-mail:</td><td>ada@quillworks.example</td></tr></table>';

  it('a body named after its menu is no menu', async () => {
    const { primary } = await reading(`<body class="defaultMainMenuBody">${CARD}</body>`);
    expect(primary?.emails).toEqual(['ada@quillworks.example']);
  });

  it('a name and an address in the account’s own title are the agent, whatever a field says of them', async () => {
    const page = `<div class="me" title="Desmond Farr (d.farr@desk.example)">DF</div>${CARD}<div>Contact: Desmond Farr</div>`;
    const { primary, own } = await reading(`<body>${page}</body>`);
    expect(primary?.name).toBe('Ada Quill');
    expect(own?.names).toContain('Desmond Farr');
  });

  it('somebody with a payroll number works here, also in a card over the roster', async () => {
    const card =
      '<aside role="dialog" aria-label="Team member"><b>Owen Tredinnick</b><dl><dt>Work email</dt><dd>owen@firm.example</dd><dt>Payroll no.</dt><dd>FE-00871</dd></dl></aside>';
    const { primary } = await reading(`<body><h1>Schedule</h1>${card}</body>`);
    expect(primary).toBeUndefined();
  });
});
