import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Teaching } from '../../../lib/domain/pointing';
import type { PageBeside } from '../../../lib/domain/reading';
import type { Database } from '../../../lib/domain/stores';
import type { TaughtRule } from '../../../lib/domain/taught-rule';
import type { Desk } from '../../../lib/models/ports';
import { createTeachModel, type TeachModel } from '../../../lib/models/teach-model';
import { memoryDatabase } from '../../support/memory-database';
import { NOON } from '../../support/test-desk';

const URL = 'https://crm.example/contacts/1';
const RULE: TaughtRule = {
  id: 'r',
  name: '',
  page: 'crm.example/contacts/*',
  takes: [],
  createdAt: 1,
  changedAt: 1,
};

let database: Database;
let model: TeachModel;
let tell: (state: Teaching | undefined) => void;
let told: string[];
let answers: boolean;
const page = signal<PageBeside>({ url: URL, readable: true, tabId: 1 });
const beside = (url: string, missing: boolean): PageBeside => ({
  tabId: 1,
  url,
  readable: true,
  reading: {
    tabId: 1,
    url,
    host: 'crm.example',
    title: '',
    state: 'settled',
    others: [],
    several: false,
    at: NOON,
    taught: { ruleId: 'r', ...(missing && { missing }) },
  },
});

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  answers = true;
  database = memoryDatabase();
  page.value = beside(URL, false);
  const desk = {
    teach: async (_: number, action: { do: string }) => {
      told.push(action.do);
      return answers;
    },
    watchTeaching: (_: number, next: typeof tell) => {
      tell = next;
      return () => {};
    },
    forgetLearnt: async () => {
      told.push('forgotten');
      tell(undefined);
    },
    rulesChanged: () => told.push('rules-changed'),
    now: () => NOON,
  } satisfies Partial<Desk> as unknown as Desk;
  model = createTeachModel(database, desk, page, (code) => code && told.push(code));
});
afterEach(() => {
  model.stop();
  vi.useRealTimers();
});

const rules = () => database.read(({ taughtRules }) => taughtRules.all());
const learnt = (before?: TaughtRule) => ({
  learnt: { ruleId: 'r', page: RULE.page, at: NOON, ...(before && { before }) },
});

describe('showing the panel who it is', () => {
  it('shows what is asked in the page, and passes the answers on', async () => {
    model.actions.start();
    await vi.advanceTimersByTimeAsync(0);
    tell({
      pointing: {
        url: URL,
        at: 0,
        step: 'phone',
        picks: [{ field: 'name', text: 'Ada', ways: [], fields: [], shown: [] }],
      },
    });
    expect(model.view.value.pointing).toEqual({ step: 'phone', picks: [{ field: 'name', text: 'Ada' }] });
    model.actions.answer({ do: 'skip' });
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['start', 'skip']);
  });

  it('says so where the browser lets nobody point', async () => {
    answers = false;
    model.actions.start();
    await vi.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['start', 'teach-unreadable']);
  });

  it('takes back what was learnt: gone, or as it was before', async () => {
    await database.write(({ taughtRules }) => taughtRules.put(RULE));
    tell(learnt());
    expect(model.view.value.learnt).toEqual({ page: RULE.page, nobody: false });
    model.actions.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(await rules()).toEqual([]);
    expect(told).toEqual(['forgotten', 'rules-changed']);
    tell(learnt(RULE));
    model.actions.undo();
    await vi.advanceTimersByTimeAsync(0);
    expect(await rules()).toEqual([RULE]);
  });

  it('lets the line about it go after ten seconds', async () => {
    tell(learnt());
    await vi.advanceTimersByTimeAsync(9_900);
    expect(model.view.value.learnt).toBeDefined();
    await vi.advanceTimersByTimeAsync(200);
    expect(model.view.value.learnt).toBeUndefined();
  });
});

describe('a page that changed since it was taught', () => {
  beforeEach(() => database.write(({ taughtRules }) => taughtRules.put(RULE)));

  it('is told once, when it had time to be drawn', async () => {
    page.value = beside(URL, true);
    await vi.advanceTimersByTimeAsync(2_900);
    expect(model.view.value.missing).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(model.view.value.missing).toBe(true);
    expect((await rules())[0]?.toldMissingAt).toBe(NOON);
    page.value = beside('https://crm.example/contacts/2', true);
    expect(model.view.value.missing).toBe(false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(model.view.value.missing).toBe(false);
  });

  it('is not told of a page that is only slow', async () => {
    page.value = beside(URL, true);
    await vi.advanceTimersByTimeAsync(2_000);
    page.value = beside(URL, false);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(model.view.value.missing).toBe(false);
    expect((await rules())[0]?.toldMissingAt).toBeUndefined();
  });
});
