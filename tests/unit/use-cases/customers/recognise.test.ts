import { beforeEach, describe, expect, it } from 'vitest';
import type { Customer } from '../../../../lib/domain/customer';
import type { Database } from '../../../../lib/domain/stores';
import { addPerson } from '../../../../lib/use-cases/customers/add-customer';
import { knownPeople, markOf } from '../../../../lib/use-cases/customers/badges';
import { chooseCustomer, linkCustomer } from '../../../../lib/use-cases/customers/choose-customer';
import { recognise } from '../../../../lib/use-cases/customers/recognise';
import { freshDatabase, NOON, readPerson, testContext } from '../../../support/test-desk';

const shared = [{ e164: '+8651266550148', written: '0512-6655 0148' }];
const wu = readPerson({ phones: shared });
const ni = readPerson({ name: '倪国栋', emails: ['ni@hengrui-mould.example'], phones: shared });
const context = testContext();
let database: Database;
const add = (person: typeof wu) => database.write((s) => addPerson(s, person, context));
const who = (person: typeof wu) => database.read((s) => recognise(s, person));

beforeEach(() => {
  database = freshDatabase();
});

describe('recognising a person', () => {
  it('by e-mail without regard to case', async () => {
    const { id } = await add(wu);
    const found = await who(readPerson({ emails: ['WuXiuYing@Hengrui-Mould.example'], phones: [] }));
    expect(found).toMatchObject({ kind: 'known', customer: { id } });
  });

  it('by record id before any contact', async () => {
    const record = { host: 'crm.example', type: 'Contact', id: '7' };
    const { id } = await add({ ...ni, recordIds: [record] });
    await add(wu);
    expect(await who({ ...wu, recordIds: [record] })).toMatchObject({ kind: 'known', customer: { id } });
  });

  it('a name alone only suggests', async () => {
    await add(wu);
    const found = await who(readPerson({ emails: [], phones: [] }));
    expect(found).toMatchObject({ kind: 'unknown', suggestions: [{ name: '吴秀英' }] });
  });

  it('a shared company number asks, and the choice is remembered', async () => {
    const first = await add(wu);
    await add(ni);
    const page = readPerson({ name: undefined, emails: [], phones: shared });
    expect((await who(page)).kind).toBe('several');
    await chooseCustomer(database, page, first.id);
    expect(await who(page)).toMatchObject({ kind: 'known', customer: { id: first.id } });
    expect((await who({ ...page, company: 'x', emails: ['other@x.example'] })).kind).toBe('several');
  });

  it('a shared number asks even where the name fits one of them, who is offered first', async () => {
    await add(wu);
    const second = await add(ni);
    const found = await who(readPerson({ name: '倪 国栋', emails: [], phones: shared }));
    expect(found).toMatchObject({ kind: 'several', customers: [{ id: second.id }, {}] });
  });

  it('a colleague at the same number, with a name and an address of their own, is only suggested', async () => {
    await add(wu);
    expect(await who(ni)).toMatchObject({ kind: 'unknown', suggestions: [{ name: '吴秀英' }] });
  });

  it('a new address of the same person at the same number is the same person', async () => {
    const { id } = await add(wu);
    const page = readPerson({ emails: ['wu.private@mail.example'], phones: shared });
    expect(await who(page)).toMatchObject({ kind: 'known', customer: { id } });
  });

  it('linking a namesake lets the new contact find them', async () => {
    const { id } = await add(wu);
    const page = readPerson({ emails: ['new@hengrui-mould.example'], phones: [] });
    await linkCustomer(database, page, id, context.now);
    expect(await who({ ...page, name: undefined })).toMatchObject({ kind: 'known', customer: { id } });
  });
});

describe('badges', () => {
  it('stand beside exactly those whom the panel would show', async () => {
    const first = await add(wu);
    const second = await add(ni);
    const people = [
      // A number that two customers share says nothing.
      readPerson({ name: undefined, emails: [], phones: shared }),
      { ...ni, phones: [] },
      // A colleague at the company's number is somebody else.
      readPerson({ name: '殷俊杰', emails: ['yin@hengrui-mould.example'], phones: shared }),
      readPerson({ emails: ['unknown@x.example'], phones: [] }),
    ];
    const badges = () =>
      database.read((s) => knownPeople(s, people, context.standard, context.now)).then(ids);
    const ids = (known: Awaited<ReturnType<typeof knownPeople>>) => known.map((one) => one?.customer.id);
    expect(await badges()).toEqual([undefined, second.id, undefined, undefined]);
    await chooseCustomer(database, people[0] as typeof wu, first.id);
    expect(await badges()).toEqual([first.id, second.id, undefined, undefined]);
    for (const [i, id] of (await badges()).entries()) {
      const panel = await who(people[i] as typeof wu);
      expect(panel.kind === 'known' ? panel.customer.id : undefined).toBe(id);
    }
  });

  it('a masked number of one customer has theirs, one that fits two has none', async () => {
    const first = await add({ ...wu, phones: [{ e164: '+8613812345678', written: '138 1234 5678' }] });
    await add({ ...ni, phones: [{ e164: '+8615912340001', written: '159 1234 0001' }] });
    await add(readPerson({ name: '倪敏', emails: [], phones: [{ e164: '+8615956780001', written: '' }] }));
    const masked = (pattern: string) => ({
      emails: [],
      phones: [],
      recordIds: [],
      masked: [{ pattern, written: pattern }],
    });
    const people = ['+86138****5678', '+86159****0001', '+86138****0000'].map(masked);
    const known = await database.read((s) => knownPeople(s, people, context.standard, context.now));
    expect(known.map((one) => one?.customer.id)).toEqual([first.id, undefined, undefined]);
  });

  it('are looked up in one question, however many are on the page', async () => {
    await add(wu);
    let questions = 0;
    const people = [{ ...ni, phones: [] }, ...Array.from({ length: 50 }, () => wu)];
    const known = await database.read((s) => {
      const findByKeys = (keys: readonly string[]) => {
        questions++;
        return s.customers.findByKeys(keys);
      };
      const stores = { ...s, customers: { ...s.customers, findByKeys } };
      return knownPeople(stores, people, context.standard, context.now);
    });
    expect(known.filter(Boolean)).toHaveLength(50);
    expect(questions).toBe(1);
  });

  it('the toolbar says + for a new person, ? for several, the tier for a known one', async () => {
    const mark = (person: typeof wu) =>
      database.read((s) => markOf(s, person, context.standard, context.now));
    expect(await mark(wu)).toBe('+');
    await add(wu);
    expect(await mark(wu)).toBe('D');
    await add(ni);
    expect(await mark(readPerson({ name: undefined, emails: [], phones: shared }))).toBe('?');
  });

  it('the toolbar tells no tier of who is not to be profiled, and stops for who must not be called', async () => {
    const mark = () => database.read((s) => markOf(s, wu, context.standard, context.now));
    const change = async (more: Partial<Customer>) =>
      database.write(async (s) => {
        const [customer] = await s.customers.page('', 1);
        if (customer) await s.customers.put({ ...customer, ...more });
      });
    await add(wu);
    await change({ noProfiling: true });
    expect(await mark()).toBe('•');
    await change({ doNotCall: [{ at: NOON, scope: 'person' }] });
    expect(await mark()).toBe('⊘');
  });
});
