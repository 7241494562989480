import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadPerson } from '../../../../lib/domain/reading';
import type { Database } from '../../../../lib/domain/stores';
import { addPerson, customerFromPage } from '../../../../lib/use-cases/customers/add-customer';
import { chooseCustomer } from '../../../../lib/use-cases/customers/choose-customer';
import { choiceKey, newPersonKey, recognise } from '../../../../lib/use-cases/customers/recognise';
import { freshDatabase, readPerson, testContext } from '../../../support/test-desk';

const context = testContext();
const wu = readPerson({ phones: [{ e164: '+8613812345678', written: '138 1234 5678' }] });
const page = (over: Partial<ReadPerson> = {}): ReadPerson =>
  readPerson({
    name: undefined,
    company: undefined,
    emails: [],
    phones: [],
    masked: [{ written: '138****5678', pattern: '+86138****5678' }],
    ...over,
  });

let database: Database;
const add = (person: ReadPerson) => database.write((s) => addPerson(s, person, context));
const who = (person: ReadPerson) => database.read((s) => recognise(s, person));
/** Others whom the mask does not fit. */
const crowd = (size: number) =>
  database.write((s) =>
    s.customers.putMany(
      Array.from({ length: size }, (_, i) => {
        const e164 = `+86139${String(i).padStart(8, '0')}`;
        return customerFromPage(
          readPerson({ name: `甲${i}`, emails: [], phones: [{ e164, written: e164 }] }),
          context,
        );
      }),
    ),
  );

beforeEach(() => {
  database = freshDatabase();
});

describe('a masked number', () => {
  it('is the one customer whom it fits, where nothing says otherwise', async () => {
    const { id } = await add(wu);
    expect(await who(page())).toMatchObject({ kind: 'known', customer: { id } });
    expect(await who(page({ name: '吴秀英' }))).toMatchObject({ kind: 'known', customer: { id } });
  });

  it.each(['吴*英', '吴**', '吴女士', '吴'])('%s is no other name', async (name) => {
    const { id } = await add(wu);
    expect(await who(page({ name }))).toMatchObject({ kind: 'known', customer: { id } });
  });

  it.each(['倪国栋', '倪**', '倪先生', 'Anna Schmidt'])('%s is another name: nobody', async (name) => {
    await add(wu);
    expect(await who(page({ name }))).toEqual({ kind: 'unknown', suggestions: [] });
  });

  it('with another address it is nobody; with one of theirs it is them by that', async () => {
    const { id } = await add(wu);
    expect(await who(page({ emails: ['x@else.example'] }))).toEqual({ kind: 'unknown', suggestions: [] });
    expect(await who(page({ emails: wu.emails }))).toMatchObject({ kind: 'known', customer: { id } });
  });

  it('that fits several only suggests them, until a name tells them apart', async () => {
    const { id } = await add(wu);
    await add(readPerson({ name: '倪国栋', emails: [], phones: [{ e164: '+8613855505678', written: '' }] }));
    const found = await who(page());
    expect(found).toMatchObject({ kind: 'unknown', suggestions: [{}, {}] });
    expect(await who(page({ name: '吴秀英' }))).toMatchObject({ kind: 'known', customer: { id } });
  });

  it('of which little is shown only suggests, unless the name is the same', async () => {
    const { id } = await add(wu);
    await crowd(200);
    const masked = [{ written: '*******5678', pattern: '+86*******5678' }];
    expect(await who(page({ masked }))).toMatchObject({ kind: 'unknown', suggestions: [{ id }] });
    expect(await who(page({ masked, name: '吴秀英' }))).toMatchObject({ kind: 'known', customer: { id } });
  });

  it('among very many customers may fit a stranger by chance: then it takes the name', async () => {
    const { id } = await add(wu);
    const counted = (count: number, person: ReadPerson) =>
      database.read((s) =>
        recognise({ ...s, customers: { ...s.customers, count: async () => count } }, person),
      );
    expect(await counted(10_000, page())).toMatchObject({ kind: 'known' });
    expect(await counted(100_000, page())).toMatchObject({ kind: 'unknown', suggestions: [{ id }] });
    expect(await counted(100_000, page({ name: '吴秀英' }))).toMatchObject({ kind: 'known' });
  });

  it('two of one person show more together', async () => {
    const two = [...(page().masked ?? []), { written: '021-****0166', pattern: '+8621****0166' }];
    const { id } = await add({ ...wu, phones: [...wu.phones, { e164: '+862155550166', written: '' }] });
    const many = await database.read((s) =>
      recognise({ ...s, customers: { ...s.customers, count: async () => 100_000 } }, page({ masked: two })),
    );
    expect(many).toMatchObject({ kind: 'known', customer: { id } });
  });

  it('never comes before a record, an address or a whole number', async () => {
    await add(wu);
    const ni = await add(readPerson({ name: '倪国栋', emails: ['ni@x.example'], phones: [] }));
    expect(await who(page({ emails: ['ni@x.example'] }))).toMatchObject({ customer: { id: ni.id } });
  });

  it('is never stored as a number', async () => {
    const added = await add(page({ name: '吴秀英' }));
    expect(added).toMatchObject({ phones: [], keys: [] });
  });

  it('keeps drafts and choices of strangers apart who show nothing else', async () => {
    const other = page({ masked: [{ written: '139****0000', pattern: '+86139****0000' }] });
    expect(newPersonKey(page())).not.toBe(newPersonKey(other));
    expect(choiceKey(page())).not.toBe(choiceKey(other));
    const { id } = await add(wu);
    await chooseCustomer(database, page(), id);
  });

  it('with markup or a storm of stars for a name does no harm', async () => {
    await add({ ...wu, name: 'a'.repeat(80) });
    const start = performance.now();
    await who(page({ name: 'a*'.repeat(40) }));
    await who(page({ name: '(*[*\\*' }));
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});
