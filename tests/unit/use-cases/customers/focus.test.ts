import { beforeEach, describe, expect, it } from 'vitest';
import type { ReadPerson, TabReading } from '../../../../lib/domain/reading';
import type { Database } from '../../../../lib/domain/stores';
import { addPerson } from '../../../../lib/use-cases/customers/add-customer';
import { focusFor, focusHolds } from '../../../../lib/use-cases/customers/focus';
import { freshDatabase, readPerson, testContext } from '../../../support/test-desk';

const LIST = 'https://crm.example/contacts';
const wu = readPerson();
const ni = readPerson({ name: '倪国栋', emails: ['ni@x.example'], phones: [] });
const reading = (primary?: ReadPerson, over: Partial<TabReading> = {}): TabReading => ({
  tabId: 1,
  url: LIST,
  host: 'crm.example',
  title: '',
  state: 'settled',
  primary,
  others: [],
  several: false,
  at: 0,
  ...over,
});
let database: Database;
let customerId: string;

beforeEach(async () => {
  database = freshDatabase();
  customerId = (await database.write((s) => addPerson(s, wu, testContext()))).id;
});
const focus = (about: TabReading | undefined, id = customerId) =>
  database.read((s) => focusFor(s, id, LIST, about));

describe('a customer opened from a badge', () => {
  it('remembers where, and whom the page was about', async () => {
    expect(await focus(reading())).toEqual({ customerId, url: LIST });
    expect(await focus(reading(ni))).toEqual({ customerId, url: LIST, beside: ni });
    expect(await focus(reading(ni, { several: true }))).toEqual({ customerId, url: LIST });
  });
  it('is the page’s own where the page is about them, and nobody where they are not stored', async () => {
    expect(await focus(reading(wu))).toBeUndefined();
    expect(await focus(reading(), 'made-up')).toBeUndefined();
  });
});

describe('the panel stays with them', () => {
  const opened = { customerId: 'c1', url: LIST };
  const beside = { ...opened, beside: ni };
  it.each<
    [
      what: string,
      stays: boolean,
      focus: typeof opened & { beside?: ReadPerson },
      reading?: TabReading,
      url?: string,
    ]
  >([
    ['while the list is there', true, opened, reading()],
    ['while the page loads or is not read yet', true, beside, reading(undefined, { state: 'loading' })],
    ['without any reading', true, opened, undefined],
    ['at a place on the same page', true, opened, reading(), `${LIST}#row-7`],
    ['not at another address', false, opened, reading(), 'https://crm.example/contacts/7'],
    ['not at another address after the hash', false, opened, reading(), `${LIST}#/contacts/7`],
    ['not when the page turns to somebody', false, opened, reading(ni)],
    [
      'while the page says more of the same person',
      true,
      beside,
      reading({ ...ni, company: 'X', phones: wu.phones }),
    ],
    ['not when the page turns to somebody else', false, beside, reading(wu)],
    ['not when the page’s own person has gone', false, beside, reading()],
    ['not when two are on the page now', false, beside, reading(ni, { several: true })],
  ])('%s', (_, stays, focus, about, url = LIST) => {
    expect(focusHolds(focus, { url, reading: about })).toBe(stays);
  });
  it('beside somebody of whom the page only knows the name', () => {
    const named = readPerson({ name: '倪国栋', emails: [], phones: [] });
    expect(focusHolds({ ...opened, beside: named }, { url: LIST, reading: reading({ ...named }) })).toBe(
      true,
    );
  });
});
