import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageBeside, ReadPerson, TabReading } from '../../../lib/domain/reading';
import type { Database } from '../../../lib/domain/stores';
import { createFactsModel } from '../../../lib/models/facts-model';
import { watchInsight } from '../../../lib/models/insight-model';
import { createPanelModel, type PanelModel } from '../../../lib/models/panel-model';
import type { Desk } from '../../../lib/models/ports';
import { rankPoints } from '../../../lib/talking-points/rank-points';
import { addCustomer } from '../../../lib/use-cases/customers/add-customer';
import { changeSettings } from '../../../lib/use-cases/settings/change-settings';
import { freshDatabase, NOON, readPerson, testContext } from '../../support/test-desk';

const until = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 2_000, interval: 5 });

let database: Database;
let model: PanelModel;
let show: (page: PageBeside) => void;
let now = NOON;
let told: string[];

const reading = (primary: ReadPerson | undefined, over: Partial<TabReading> = {}): TabReading => ({
  tabId: 1,
  url: 'https://crm.example/contact/1',
  host: 'crm.example',
  title: '',
  state: 'settled',
  primary,
  others: [],
  several: false,
  at: now,
  ...over,
});
const page = (primary: ReadPerson | undefined, over: Partial<TabReading> = {}) =>
  show({ tabId: 1, url: 'https://crm.example/contact/1', readable: true, reading: reading(primary, over) });

function desk(): Desk {
  let ids = 0;
  return {
    watchPage: (next) => {
      show = next;
      return () => {};
    },
    requestPageAccess: async () => true,
    settingsChanged: () => told.push('settings-changed'),
    customersChanged: () => told.push('customers-changed'),
    backToPage: () => told.push('back-to-page'),
    insertNote: async () => false,
    copyText: async () => true,
    openSettings: () => {},
    openReview: () => {},
    dial: (phone) => told.push(`tel:${phone}`),
    teach: async () => true,
    watchTeaching: () => () => {},
    forgetLearnt: async () => {},
    rulesChanged: () => told.push('rules-changed'),
    loadTalkingPoints: async () => rankPoints,
    loadInsight: async () => watchInsight,
    loadFacts: async () => createFactsModel,
    browserLanguage: 'zh-CN',
    now: () => now,
    newId: () => `new-${++ids}`,
    utcOffset: () => 480,
  };
}

beforeEach(async () => {
  database = freshDatabase();
  told = [];
  now = NOON;
  await changeSettings(database, { consentAt: NOON });
  model = createPanelModel(database, desk());
});
afterEach(() => model.dispose());

const state = () => model.view.value.state;

describe('the panel model', () => {
  it('asks for consent first and accepts it with one click', async () => {
    await changeSettings(database, { consentAt: undefined });
    page(readPerson());
    await until(() => expect(state()).toBe('consent'));
    expect(model.view.value.person).toBeUndefined();
    model.actions.acceptConsent();
    await until(() => expect(state()).toBe('new'));
    expect(told).toContain('settings-changed');
  });

  it('shows a new person as read from the page, starting at 40.0 D', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    expect(model.view.value.person).toMatchObject({
      name: '吴秀英',
      emails: ['wuxiuying@hengrui-mould.example'],
    });
    expect(model.view.value.assessment).toMatchObject({ score: 40, tier: 'D', confidence: 'low' });
  });

  it('never shows the previous customer next to a page that is loading or has nobody', async () => {
    await addCustomer(database, readPerson(), testContext());
    page(readPerson());
    await until(() => expect(state()).toBe('matched'));
    page(undefined, { state: 'loading' });
    expect([state(), model.view.value.person, model.view.value.customerId]).toEqual([
      'loading',
      undefined,
      undefined,
    ]);
    page(undefined);
    expect([state(), model.view.value.person]).toEqual(['none', undefined]);
    page(readPerson({ name: 'Noah Patel', emails: ['noah@x.example'], phones: [] }));
    expect(model.view.value.person?.name).not.toBe('吴秀英');
    await until(() => expect(model.view.value.person?.name).toBe('Noah Patel'));
  });

  it('logs, shows before and after with the reason, and undoes to what was', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('interested');
    await until(() => expect(model.view.value.rescore?.after).toEqual({ tier: 'B', score: 55.1 }));
    await until(() => expect(model.view.value).toMatchObject({ state: 'matched', pendingCount: 1 }));
    expect(model.view.value.rescore?.because?.points).toBeGreaterThan(0);
    expect(model.view.value.details?.rule.code).toBe('interested');
    model.actions.undo();
    await until(() =>
      expect(model.view.value).toMatchObject({
        state: 'new',
        pendingCount: 0,
        history: [],
        rescore: undefined,
      }),
    );
  });

  it('tells what would lift them after the rest, never of the person before', async () => {
    page(readPerson());
    await until(() => expect(model.view.value.insight?.lifts[0]?.code).toBeDefined());
    await addCustomer(
      database,
      readPerson({ name: 'Noah Patel', emails: ['noah@x.example'] }),
      testContext(),
    );
    page(readPerson({ name: 'Noah Patel', emails: ['noah@x.example'], phones: [] }));
    expect(model.view.value.insight).toBeUndefined();
    await until(() => expect(model.view.value.insight?.lifts.length).toBeGreaterThan(0));
    expect(model.view.value.insight?.history).toBeUndefined();
    model.actions.showHistory(true);
    await until(() => expect(model.view.value.insight?.history?.points).toHaveLength(1));
  });

  it('a fact adds somebody new, re-scores at once, and undone leaves nobody', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    expect(await model.actions.changeFacts({ do: 'fact', fact: { kind: 'csat', value: 5 } })).toBeUndefined();
    await until(() => expect(state()).toBe('matched'));
    const { last } = model.view.value.facts ?? {};
    expect(last?.before).toEqual({ tier: 'D', score: 40 });
    await until(() => expect(model.view.value.assessment).toMatchObject({ score: last?.after.score }));
    await until(() => expect(model.view.value.facts?.entered).toMatchObject([{ kind: 'csat', value: 5 }]));
    expect(told).toContain('customers-changed');
    model.actions.undoFacts();
    await until(() => expect(state()).toBe('new'));
    expect(await database.read((s) => s.customers.count())).toBe(0);
  });

  it('takes facts back one after the other, each for ten seconds', async () => {
    await addCustomer(database, readPerson(), testContext());
    page(readPerson());
    await until(() => expect(state()).toBe('matched'));
    model.actions.setIntention('strong');
    model.actions.setIntention('weak');
    await until(() => expect(model.view.value.facts?.entered).toHaveLength(2));
    model.actions.undoFacts();
    await until(() => expect(model.view.value.assessment?.intention).toBe('strong'));
    now = NOON + 10_001;
    model.actions.undoFacts();
    await model.actions.changeFacts({ do: 'fact', fact: { kind: 'feedback' } });
    expect(model.view.value.assessment?.intention).toBe('strong');
  });

  it('never takes back what was told of somebody else', async () => {
    const id = await addCustomer(database, readPerson(), testContext());
    page(readPerson());
    await until(() => expect(state()).toBe('matched'));
    await model.actions.changeFacts({ do: 'fact', fact: { kind: 'csat', value: 1 } });
    page(readPerson({ name: 'Noah Patel', emails: ['noah@x.example'], phones: [] }));
    await until(() => expect(model.view.value.person?.name).toBe('Noah Patel'));
    expect(model.view.value.facts?.last).toBeUndefined();
    model.actions.undoFacts();
    await model.actions.changeFacts({ do: 'fact', fact: { kind: 'feedback' } });
    expect(await database.read((s) => s.facts.all(id))).toHaveLength(1);
  });

  it('says why something is refused, and keeps nothing', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    const future = { kind: 'purchase' as const, at: NOON + 1 };
    expect(await model.actions.changeFacts({ do: 'fact', fact: future })).toBe('future');
    expect(model.view.value.facts?.last).toBeUndefined();
    expect(state()).toBe('new');
  });

  it('a tier set by hand ends by itself while it is looked at', async () => {
    await addCustomer(database, readPerson(), testContext());
    page(readPerson());
    await until(() => expect(state()).toBe('matched'));
    const until_ = NOON + 50;
    await model.actions.changeFacts({
      do: 'override',
      override: { tier: 'A', reason: 'VIP', until: until_ },
    });
    await until(() => expect(model.view.value.assessment).toMatchObject({ tier: 'A', basis: 'override' }));
    told = [];
    now = until_;
    await until(() => expect(model.view.value.assessment).toMatchObject({ tier: 'D', basis: 'score' }));
    expect(model.view.value.facts?.override).toBeUndefined();
    expect(told).toContain('customers-changed');
  });

  it('asks no questions of who is not to be profiled, and says nothing of score or tier', async () => {
    await addCustomer(database, readPerson(), testContext());
    page(readPerson());
    await until(() => expect(model.view.value.facts?.questions).toHaveLength(3));
    model.actions.setIntention('strong');
    model.actions.logOutcome('interested');
    await model.actions.changeFacts({ do: 'no-profiling', on: true });
    await until(() =>
      expect(model.view.value.assessment).toMatchObject({ scored: false, why: 'no-profiling' }),
    );
    const { facts, rescore, points, doNotCall } = model.view.value;
    expect(facts?.questions).toEqual([]);
    expect(facts?.last).toMatchObject({ before: {}, after: {} });
    expect(rescore).toMatchObject({ outcome: 'interested', before: {}, after: {}, unprofiled: true });
    expect(doNotCall).toBeUndefined();
    expect(points.length).toBeGreaterThan(0);
    for (const { why } of points) expect(['tier', 'intention', 'need', 'hesitant']).not.toContain(why.code);
  });

  it('two outcomes in one breath: the second replaces the first', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('no_answer');
    model.actions.logOutcome('interested');
    await until(() => expect(model.view.value.history.map((i) => i.outcome)).toEqual(['interested']));
    expect(await database.read((s) => s.customers.count())).toBe(1);
  });

  it('after 10 s another outcome is another contact', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('no_answer');
    await until(() => expect(model.view.value.history).toHaveLength(1));
    now = NOON + 10_001;
    model.actions.logOutcome('connected');
    await until(() =>
      expect(model.view.value.history.map((i) => i.outcome)).toEqual(['connected', 'no_answer']),
    );
  });

  it('keeps the draft with its owner while pages change, and the form when the page tells more', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('interested');
    await until(() => expect(model.view.value.details).toBeDefined());
    model.actions.setNote('周四上午再对一下');
    page(readPerson({ phones: [] }));
    expect(model.view.value.details?.rule.code).toBe('interested');
    page(readPerson({ name: 'Noah Patel', emails: ['noah@x.example'], phones: [] }));
    await until(() => expect(model.view.value.person?.name).toBe('Noah Patel'));
    expect(model.note.value).toBe('');
    page(readPerson());
    await until(() => expect(model.note.value).toBe('周四上午再对一下'));
  });

  it('a note is on disk 300 ms after the last key without any further event', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.setNote('记一笔');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const draft = await database.read((s) => s.drafts.get('new:e:wuxiuying@hengrui-mould.example'));
    expect(draft?.note).toBe('记一笔');
  });

  it('says what to do when the note finds no field, without losing the note', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.setNote('报价');
    model.actions.insertNote();
    await until(() => expect(model.view.value.error?.code).toBe('insert-no-field'));
    expect(model.note.value).toBe('报价');
  });

  it('asks which one is meant when several stored ones fit, and remembers', async () => {
    const phones = [{ e164: '+8651266550148', written: '0512-6655 0148' }];
    const a = await addCustomer(database, readPerson({ name: '倪国栋', emails: [], phones }), testContext());
    await addCustomer(
      database,
      readPerson({ name: '殷俊杰', emails: ['y@x.example'], phones: [] }),
      testContext(NOON + 1),
    );
    await database.write(async (s) => {
      const [yin] = await s.customers.findByKeys(['e:y@x.example']);
      if (yin) await s.customers.put({ ...yin, phones, keys: [...yin.keys, 'p:+8651266550148'] });
    });
    page(readPerson({ name: undefined, emails: [], phones }));
    await until(() => expect(state()).toBe('ambiguous'));
    expect(model.view.value.candidates).toHaveLength(2);
    model.actions.chooseCustomer(a);
    await until(() => expect(model.view.value).toMatchObject({ state: 'matched', customerId: a }));
  });

  it('a number typed into the panel leaves a saved sale as it was, details and all', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('sale');
    await until(() => expect(model.view.value.details?.rule.code).toBe('sale'));
    const [sale] = model.view.value.history;
    model.actions.saveDetails(sale?.id ?? '', { also: [], purchase: { amount: 500, product: 'Lens' } }, '');
    await until(() => expect(model.view.value.history[0]?.purchase?.amount).toBe(500));
    const { history, assessment } = model.view.value;
    model.actions.logOutcome('invalid_number');
    model.actions.logOutcome('interested');
    model.actions.takeBack(2);
    await until(() => expect(model.view.value.history).toEqual(history));
    expect(model.view.value.assessment).toEqual(assessment);
    expect(model.view.value.person?.phones[0]?.unusable).toBeUndefined();
  });

  it('a number typed before anything was logged leaves nothing behind', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('no_answer');
    model.actions.logOutcome('interested');
    model.actions.takeBack(2);
    // Something was logged, and then it was taken back.
    await until(() => expect(told.filter((t) => t === 'customers-changed').length).toBeGreaterThanOrEqual(2));
    await until(async () => expect(await database.read((s) => s.customers.count())).toBe(0));
    await until(() => expect(state()).toBe('new'));
  });

  it('what has gone out in a file is no longer undone or replaced', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('interested');
    await until(() => expect(model.view.value.history).toHaveLength(1));
    const [row] = model.view.value.history;
    if (!row) throw new Error('nothing logged');
    const { pending: _, ...synced } = row;
    await database.write((s) => s.interactions.put(synced));
    await until(() => expect(model.view.value.rescore?.undoUntil).toBe(NOON));
    model.actions.undo();
    model.actions.logOutcome('connected');
    await until(() =>
      expect(model.view.value.history.map((i) => i.outcome).sort()).toEqual(['connected', 'interested']),
    );
  });

  it('the clock alone dials nobody', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.startCall();
    await until(() => expect(model.view.value.callStartedAt).toBe(NOON));
    expect(told.filter((word) => word.startsWith('tel:'))).toEqual([]);
  });

  it('a click on the number dials and starts the call; logging stops it and keeps the seconds', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.startCall('+8613855509921');
    await until(() => expect(model.view.value.callStartedAt).toBe(NOON));
    expect(told).toContain('tel:+8613855509921');
    now = NOON + 42_000;
    model.actions.logOutcome('connected');
    await until(() => expect(model.view.value.history[0]?.durationS).toBe(42));
    expect(model.view.value.callStartedAt).toBeUndefined();
  });

  it('a line deleted from the history can be brought back, and the score with it', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.logOutcome('interested');
    await until(() => expect(model.view.value.history).toHaveLength(1));
    const [line] = model.view.value.history;
    model.actions.deleteInteraction(line?.id ?? '');
    await until(() => expect(model.view.value.deleted?.interactionId).toBe(line?.id));
    await until(() => expect(model.view.value.assessment).toMatchObject({ score: 40 }));
    model.actions.restoreInteraction?.();
    await until(() => expect(model.view.value.assessment).toMatchObject({ score: 55.1 }));
    expect(model.view.value.history).toEqual([line]);
  });

  it('a paused site shows nobody until it is resumed', async () => {
    page(readPerson());
    await until(() => expect(state()).toBe('new'));
    model.actions.pauseSite();
    await until(() => expect(state()).toBe('paused'));
    expect(model.view.value.person).toBeUndefined();
    expect(model.view.value).toMatchObject({ silence: 'paused', host: 'crm.example' });
    model.actions.readSite();
    await until(() => expect(state()).toBe('new'));
    expect(told).toContain('settings-changed');
  });

  it('where only my sites are read, another one says so and is added with one click', async () => {
    await changeSettings(database, { siteMode: 'my-sites', mySites: ['mail.example'] });
    page(readPerson());
    await until(() => expect(model.view.value).toMatchObject({ state: 'paused', silence: 'not-mine' }));
    expect(model.view.value.person).toBeUndefined();
    model.actions.readSite();
    await until(() => expect(state()).toBe('new'));
    expect((await database.read((s) => s.settings.get())).mySites).toEqual(['crm.example', 'mail.example']);
  });

  it('a page that cannot be read is no paused site', async () => {
    await changeSettings(database, { siteMode: 'my-sites' });
    show({ tabId: 1, url: 'chrome://settings/', readable: false });
    await until(() => expect(state()).toBe('none'));
    expect(model.view.value.host).toBe('');
    show({ tabId: 1, url: 'file:///home/sam/list.html', readable: true });
    await until(() => expect(state()).toBe('none'));
  });
});
