import { beforeEach, describe, expect, it } from 'vitest';
import { fuseFrames } from '../../../../lib/detect';
import type { AgentSighting } from '../../../../lib/domain/learned';
import type { FrameReading } from '../../../../lib/domain/reading';
import type { Database } from '../../../../lib/domain/stores';
import { judgeLearned } from '../../../../lib/use-cases/agent/judge-learned';
import { knownAgent } from '../../../../lib/use-cases/agent/known-agent';
import { learnAgent } from '../../../../lib/use-cases/agent/learn-agent';
import { addCustomer } from '../../../../lib/use-cases/customers/add-customer';
import { changeSettings } from '../../../../lib/use-cases/settings/change-settings';
import { withdrawConsent } from '../../../../lib/use-cases/settings/withdraw-consent';
import { freshDatabase, NOON, readPerson, testContext } from '../../../support/test-desk';

const DAY = 86_400_000;
const HERE = { dayOf: (at: number) => new Date(at).toISOString().slice(0, 10), country: 'GB' };
const ME = 'sam@northwind.example';
const CRM = 'https://crm.example/contact/1';

let database: Database;
beforeEach(async () => {
  database = freshDatabase();
  await changeSettings(database, { consentAt: NOON });
});

const email = (value: string, how: AgentSighting['how'] = 'sign-in'): AgentSighting => ({
  kind: 'email',
  value,
  how,
});
const see = (sighting: AgentSighting, url = CRM, now = NOON) =>
  learnAgent(database, [sighting], { ...HERE, host: new URL(url).host, url, now });
const known = () => database.read(async (s) => knownAgent(s, await s.settings.get(), HERE));
const stored = () => database.read((s) => s.learned.all());

describe('what pages tell of the agent', () => {
  it('counts from the second page on, and says when it does', async () => {
    expect(await see(email(ME))).toBe(false);
    expect((await known()).emails).toEqual([]);
    expect(await see(email(ME), 'https://crm.example/contact/2')).toBe(true);
    expect((await known()).emails).toEqual([ME]);
    expect(await see(email(ME), 'https://crm.example/contact/3')).toBe(false);
  });

  it('counts from the second day on, where there is but one page', async () => {
    await see(email(ME));
    await see(email(ME), CRM, NOON + 60_000);
    expect((await known()).emails).toEqual([]);
    await see(email(ME), CRM, NOON + DAY);
    expect((await known()).emails).toEqual([ME]);
  });

  it('one odd page, looked at again and again, teaches nothing', async () => {
    for (let i = 0; i < 20; i++) await see(email('odd@one.example'), `${CRM}#notes-${i}`, NOON + i);
    expect((await known()).emails).toEqual([]);
    expect((await stored())[0]?.places[0]?.times).toBe(1);
  });

  it('remembers where, how and how often, but not which pages', async () => {
    await see(email(ME));
    await see(email(ME, 'sent-mail'), 'https://mail.example/sent/secret-subject', NOON + DAY);
    await see(email(ME), 'https://crm.example/contact/2', NOON + 2 * DAY);
    const [item] = await stored();
    expect(item?.places.map((p) => [p.host, p.how, p.times, p.firstAt, p.lastAt])).toEqual([
      ['crm.example', ['sign-in'], 2, NOON, NOON + 2 * DAY],
      ['mail.example', ['sent-mail'], 1, NOON + DAY, NOON + DAY],
    ]);
    expect(JSON.stringify(await stored())).not.toMatch(/contact|secret/);
  });

  it('writes nothing for a page that says what it said before', async () => {
    await see(email(ME));
    const before = await stored();
    await see(email(ME), CRM, NOON + 1);
    expect(await stored()).toEqual(before);
  });

  it('a site that shows ever other people shows nobody', async () => {
    for (let i = 0; i < 4; i++)
      for (const page of [1, 2]) await see(email(`c${i}@many.example`), `https://shop.example/${i}/${page}`);
    expect((await known()).emails).toEqual([]);
    // Whoever is there all the time stands out.
    for (let i = 0; i < 20; i++) await see(email(ME), `https://shop.example/page/${i}`);
    expect((await known()).emails).toEqual([ME]);
  });

  it('is bounded, and keeps what the agent judged', async () => {
    for (const page of [1, 2]) await see(email(ME), `https://crm.example/${page}`);
    await judgeLearned(database, `e:${ME}`, 'refused');
    const flood = Array.from({ length: 250 }, (_, i) => email(`x${i}@flood.example`));
    const url = 'https://flood.example/';
    await learnAgent(database, flood, { ...HERE, host: 'flood.example', url, now: NOON });
    expect((await stored()).length).toBeLessThanOrEqual(200);
    expect(await database.read((s) => s.learned.get(`e:${ME}`))).toMatchObject({ verdict: 'refused' });
  });
});

describe('what is not learned', () => {
  it('whatever belongs to a stored customer, before or after', async () => {
    const person = readPerson();
    await see(email('noah@patel.example'));
    await see(email('noah@patel.example'), 'https://crm.example/2');
    expect((await known()).emails).toEqual(['noah@patel.example']);
    await addCustomer(
      database,
      readPerson({ name: 'Noah Patel', emails: ['noah@patel.example'] }),
      testContext(),
    );
    expect((await known()).emails).toEqual([]);
    await addCustomer(database, person, testContext());
    await see(email(person.emails[0] ?? ''));
    await see({ kind: 'name', value: person.name ?? '', how: 'sign-in' });
    await see({ kind: 'phone', value: person.phones[0]?.e164 ?? '', how: 'sign-in' });
    expect((await stored()).map((i) => i.value)).toEqual(['noah@patel.example']);
  });

  it('what the agent typed; that stays as it is typed', async () => {
    await changeSettings(database, {
      agent: { name: 'Sam Reed', emails: ['Sam@Northwind.example'], phones: ['07700 900199'] },
    });
    await see(email(ME));
    await see({ kind: 'name', value: 'Reed Sam', how: 'sign-in' });
    await see({ kind: 'phone', value: '+447700900199', how: 'sign-in' });
    expect(await stored()).toEqual([]);
    for (const page of [1, 2])
      await see({ kind: 'name', value: '里德', how: 'sign-in' }, `https://crm.example/${page}`);
    expect(await known()).toEqual({
      names: ['Sam Reed', '里德'],
      emails: ['Sam@Northwind.example'],
      phones: ['+447700900199'],
    });
  });

  it('what the agent refused, ever again', async () => {
    for (const page of [1, 2]) await see(email(ME), `https://crm.example/${page}`);
    await judgeLearned(database, `e:${ME}`, 'refused');
    for (let i = 0; i < 9; i++) await see(email(ME), `https://mail.example/${i}`, NOON + i * DAY);
    expect((await known()).emails).toEqual([]);
    expect((await stored())[0]?.places).toHaveLength(1);
  });

  it('a kept one counts even where a customer has it too', async () => {
    for (const page of [1, 2]) await see(email(ME), `https://crm.example/${page}`);
    await judgeLearned(database, `e:${ME}`, 'kept');
    await addCustomer(database, readPerson({ emails: [ME] }), testContext());
    expect((await known()).emails).toEqual([ME]);
  });

  it('anything without consent; withdrawing it forgets what was learned', async () => {
    for (const page of [1, 2]) await see(email(ME), `https://crm.example/${page}`);
    await withdrawConsent(database);
    expect(await stored()).toEqual([]);
    expect(await see(email(ME))).toBe(false);
    expect(await stored()).toEqual([]);
  });

  it('anything after everything was erased', async () => {
    for (const page of [1, 2]) await see(email(ME), `https://crm.example/${page}`);
    await database.eraseAll();
    expect(await stored()).toEqual([]);
  });
});

describe('what was learned, in use', () => {
  const frame = (emails: string[]): FrameReading => ({
    url: 'https://other.example/',
    title: '',
    language: '',
    others: [],
    several: false,
    primary: { emails, phones: [], recordIds: [], confidence: 0.9, why: [] },
  });
  const shown = async (address: string) =>
    fuseFrames([frame([address])], { region: 'GB', agent: await known() }).primary;

  it('the agent is nobody’s customer on pages that do not show who is signed in', async () => {
    expect(await shown(ME)).toBeDefined();
    for (const page of [1, 2]) await see(email(ME), `https://crm.example/${page}`);
    expect(await shown(ME)).toBeUndefined();
    expect(await shown('colleague@northwind.example')).toBeUndefined();
  });

  it('a private address makes nobody else of its provider a colleague', async () => {
    for (const page of [1, 2]) await see(email('sam.reed@gmail.com'), `https://mail.example/${page}`);
    expect(await shown('sam.reed@gmail.com')).toBeUndefined();
    expect(await shown('ada.quill@gmail.com')).toBeDefined();
  });
});
