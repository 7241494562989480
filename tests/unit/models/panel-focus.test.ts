/** A customer opened from a badge in the panel, whatever the page itself is about. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageBeside, ReadPerson } from '../../../lib/domain/reading';
import type { Database } from '../../../lib/domain/stores';
import { createPanelModel, type PanelModel } from '../../../lib/models/panel-model';
import type { Desk } from '../../../lib/models/ports';
import { addCustomer } from '../../../lib/use-cases/customers/add-customer';
import { changeSettings } from '../../../lib/use-cases/settings/change-settings';
import { freshDatabase, NOON, readPerson, testContext } from '../../support/test-desk';

const until = (check: () => void) => vi.waitFor(check, { timeout: 2_000, interval: 5 });
const URL_LIST = 'https://crm.example/contacts';
const wu = readPerson({ recordIds: [{ host: 'crm.example', type: 'contact', id: '1' }] });
const ni = readPerson({ name: '倪国栋', company: undefined, emails: ['ni@x.example'], phones: [] });

let database: Database;
let model: PanelModel;
let show: (page: PageBeside) => void;
let ids: { wu: string; ni: string };
let back: number[];

/** The page beside: a list, or about `primary`. */
const beside = (primary?: ReadPerson): PageBeside => ({
  tabId: 7,
  url: URL_LIST,
  readable: true,
  reading: {
    tabId: 7,
    url: URL_LIST,
    host: 'crm.example',
    title: '',
    state: 'settled',
    primary,
    others: [],
    several: false,
    at: NOON,
  },
});
/** The same after a click on this customer's badge. */
const page = (customerId?: string, primary?: ReadPerson): void =>
  show({
    ...beside(primary),
    focus: customerId === undefined ? undefined : { customerId, url: URL_LIST, beside: primary },
  });

beforeEach(async () => {
  database = freshDatabase();
  back = [];
  await changeSettings(database, { consentAt: NOON });
  ids = {
    wu: await addCustomer(database, wu, testContext()),
    ni: await addCustomer(database, ni, testContext(NOON + 1)),
  };
  const desk: Partial<Desk> = {
    watchPage: (next) => {
      show = next;
      return () => {};
    },
    customersChanged: () => {},
    watchTeaching: () => () => {},
    backToPage: (tabId) => void back.push(tabId),
    loadTalkingPoints: () => new Promise(() => {}),
    loadInsight: () => new Promise(() => {}),
    loadFacts: () => new Promise(() => {}),
    browserLanguage: 'zh-CN',
    now: () => NOON + 60_000,
    newId: (() => {
      let n = 0;
      return () => `new-${++n}`;
    })(),
    utcOffset: () => 480,
  };
  model = createPanelModel(database, desk as Desk);
});
afterEach(() => model.dispose());

const view = () => model.view.value;
const matched = (name: string) =>
  until(() => expect([view().state, view().person?.name]).toEqual(['matched', name]));

describe('a customer opened from a badge', () => {
  it('is shown though the page is a list, and says so; going back is one action', async () => {
    page();
    await until(() => expect(view().state).toBe('none'));
    page(ids.wu);
    await matched('吴秀英');
    expect(view()).toMatchObject({ focused: true, customerId: ids.wu, why: [] });
    model.actions.backToPage();
    expect(back).toEqual([7]);
    page();
    expect(view()).toMatchObject({ state: 'none', focused: false });
    expect(view().person).toBeUndefined();
  });

  it('takes nothing from the page: neither names nor contacts of whoever is on it', async () => {
    page(ids.ni, { ...wu, title: 'CEO', phones: [{ e164: '+8613800000000', written: '138' }] });
    await matched('倪国栋');
    expect(view().person).toMatchObject({ company: undefined, title: undefined, phones: [] });
    expect(view().person?.emails).toEqual(['ni@x.example']);
  });

  it('and the page’s own person are never mixed, not for one moment', async () => {
    page(undefined, wu);
    await matched('吴秀英');
    page(ids.ni, wu);
    expect(view().person?.name).not.toBe('吴秀英');
    await matched('倪国栋');
    page(ids.wu, ni);
    expect(view().person?.name).not.toBe('倪国栋');
    await matched('吴秀英');
    expect(view().person?.emails).toEqual(wu.emails);
  });

  it('is who is logged for, and never the one before', async () => {
    page(ids.wu);
    await matched('吴秀英');
    model.actions.logOutcome('interested');
    await until(() => expect(view().history.map((i) => i.outcome)).toEqual(['interested']));
    page(ids.ni);
    await matched('倪国栋');
    model.actions.logOutcome('no_answer');
    await until(() => expect(view().history.map((i) => i.outcome)).toEqual(['no_answer']));
    const of = (id: string) => database.read((s) => s.interactions.all(id));
    expect((await of(ids.wu)).map((i) => i.outcome)).toEqual(['interested']);
    expect((await of(ids.ni)).map((i) => i.customerId)).toEqual([ids.ni]);
  });

  it('can be logged for twice in a breath, and the log undone', async () => {
    page(ids.wu, ni);
    await matched('吴秀英');
    model.actions.logOutcome('no_answer');
    model.actions.logOutcome('interested');
    await until(() => expect(view().history.map((i) => i.outcome)).toEqual(['interested']));
    model.actions.undo();
    await until(() => expect(view().history).toEqual([]));
    expect(view()).toMatchObject({ state: 'matched', customerId: ids.wu });
  });

  it('keeps the note of each apart', async () => {
    page(ids.wu);
    await matched('吴秀英');
    model.actions.setNote('for Wu');
    page(ids.ni);
    await matched('倪国栋');
    expect(model.note.value).toBe('');
    page(ids.wu);
    await until(() => expect(model.note.value).toBe('for Wu'));
  });

  it('goes when the page turns to somebody, at once', async () => {
    page(ids.wu);
    await matched('吴秀英');
    show({ ...beside(ni), focus: { customerId: ids.wu, url: URL_LIST } });
    await matched('倪国栋');
    expect(view().focused).toBe(false);
  });

  it('who is not stored any more gives the page back', async () => {
    page(ids.wu);
    await matched('吴秀英');
    await database.write((s) => s.customers.delete(ids.wu));
    await until(() => expect(back).toEqual([7]));
  });

  it('is not shown on a paused site', async () => {
    page(ids.wu);
    await matched('吴秀英');
    await changeSettings(database, { pausedHosts: ['crm.example'] });
    await until(() => expect(view().state).toBe('paused'));
    expect(view().person).toBeUndefined();
  });
});
