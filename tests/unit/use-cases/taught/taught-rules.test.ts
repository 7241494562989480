import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Pointed, Teaching } from '../../../../lib/domain/pointing';
import type { Database } from '../../../../lib/domain/stores';
import type { Locator, TaughtRule } from '../../../../lib/domain/taught-rule';
import {
  changeTaught,
  deleteTaught,
  noteToldMissing,
  noteWorked,
  restoreTaught,
} from '../../../../lib/use-cases/taught/change-taught';
import { exportTaught } from '../../../../lib/use-cases/taught/export-taught';
import { importTaught } from '../../../../lib/use-cases/taught/import-taught';
import { keepTaught } from '../../../../lib/use-cases/taught/keep-taught';
import { rulesFor } from '../../../../lib/use-cases/taught/rules-for';
import { createTeaching } from '../../../../lib/use-cases/taught/teach-page';
import { freshDatabase, NOON } from '../../../support/test-desk';

const URL = 'https://crm.example/contacts/1001';
const label: Locator = {
  by: 'label',
  label: 'kunde',
  to: { up: 1, over: 1 },
  nth: 0,
  part: { first: 0, count: 1 },
};
const pick = (over: Partial<Pointed> = {}): Pointed => ({
  field: 'name',
  text: 'Ada Quill',
  ways: [label],
  fields: [],
  shown: [],
  ...over,
});

let database: Database;
let ids: number;
const newId = () => `rule-${++ids}`;
const NOBODY = { names: [], more: [] };
const keep = (picks: Pointed[], url = URL, now = NOON) =>
  keepTaught(database, { url, picks, people: NOBODY, shown: [], now, newId });
const all = (d = database) => d.read(({ taughtRules }) => taughtRules.all());
const only = async (): Promise<TaughtRule> => {
  const rules = await all();
  if (rules.length !== 1 || !rules[0]) throw new Error(`${rules.length} rules`);
  return rules[0];
};

beforeEach(() => {
  database = freshDatabase();
  ids = 0;
});

describe('a rule', () => {
  it('is of the page’s form, and replaced when the form is taught again', async () => {
    await keep([pick()]);
    const again = await keep(
      [pick(), pick({ field: 'phone', text: '1' })],
      'https://crm.example/contacts/2002',
      NOON + 1,
    );
    expect(again?.before?.takes).toHaveLength(1);
    expect(await only()).toMatchObject({
      id: 'rule-1',
      page: 'crm.example/contacts/*',
      createdAt: NOON,
      changedAt: NOON + 1,
    });
    expect((await only()).takes).toHaveLength(2);
  });

  it('never names the customer it was taught by', async () => {
    await keep([
      pick({ ways: [label, { by: 'mark', attribute: 'aria-label', value: 'Call Ada Quill', nth: 0 }] }),
      pick({
        field: 'phone',
        text: '030 5550',
        ways: [
          { ...label, label: 'ada quill' },
          { ...label, label: 'rufnr', under: 'ada quill, berlin' },
          { ...label, label: 'rufnr' },
          { by: 'column', head: 'ada quill', row: 0, nth: 0 },
        ],
      }),
    ]);
    const rule = await only();
    expect(JSON.stringify(rule)).not.toMatch(/quill/i);
    expect(rule.takes.map((take) => take.ways.length)).toEqual([1, 1]);
  });

  it('is not made of nothing but the customer’s own name', async () => {
    expect(await keep([pick({ ways: [{ ...label, label: 'ada quill' }] })])).toBeUndefined();
    expect(await all()).toEqual([]);
  });

  it('is changed, refused, deleted and brought back', async () => {
    await keep([pick()]);
    const { id } = await only();
    expect(
      await changeTaught(database, id, { name: '  Desk ', page: 'https://crm.example/**' }, NOON + 5),
    ).toBe(true);
    expect(await only()).toMatchObject({ name: 'Desk', page: 'crm.example/**', changedAt: NOON + 5 });
    expect(await changeTaught(database, id, { page: 'two words' }, NOON)).toBe(false);
    const gone = await deleteTaught(database, id);
    expect(await all()).toEqual([]);
    if (gone) await restoreTaught(database, gone);
    expect(await only()).toEqual(gone);
  });

  it('notes that it worked at most once an hour, and that the agent was told it does not, once', async () => {
    await keep([pick()]);
    const { id } = await only();
    await noteWorked(database, id, NOON + 60_000);
    expect((await only()).workedAt).toBe(NOON);
    await noteToldMissing(database, id, NOON + 120_000);
    await noteWorked(database, id, NOON + 180_000);
    expect(await only()).toMatchObject({ workedAt: NOON + 180_000 });
    expect((await only()).toldMissingAt).toBeUndefined();
  });

  it('is told to pages of its site only, without when and by what name', async () => {
    await keep([pick()]);
    const rules = await all();
    expect(rulesFor(rules, 'https://crm.example/other')).toEqual([
      { id: 'rule-1', page: 'crm.example/contacts/*', takes: rules[0]?.takes, changedAt: NOON },
    ]);
    expect(rulesFor(rules, 'https://elsewhere.example/contacts/1')).toEqual([]);
  });
});

describe('files for the team', () => {
  it('make the same rules elsewhere, and twice is once', async () => {
    await keep([pick({ frame: 'inner.example/*' })]);
    await keep([], 'https://wiki.example/start', NOON + 1);
    const text = await exportTaught(database);
    const other = freshDatabase();
    expect(await importTaught(other, text, NOON)).toEqual({
      ok: true,
      added: 2,
      updated: 0,
      unchanged: 0,
      broken: 0,
    });
    expect(await importTaught(other, text, NOON)).toMatchObject({ added: 0, updated: 0, unchanged: 2 });
    const shared = (rules: TaughtRule[]) =>
      rules.map(({ id, page, takes, nobody }) => ({ id, page, takes, nobody }));
    expect(shared(await all(other))).toEqual(shared(await all()));
    expect((await all(other)).every((rule) => rule.workedAt === undefined)).toBe(true);
  });

  it('for pages that are taught here too: the later one counts, under the name it has here', async () => {
    await keep([pick()]);
    const mine = await only();
    const theirs = { ...mine, id: 'theirs', takes: [{ field: 'company', ways: [label] }] };
    const file = (changedAt: number) =>
      JSON.stringify({ format: 'tierside-taught', version: 1, rules: [{ ...theirs, changedAt }] });
    expect(await importTaught(database, file(NOON - 1), NOON)).toMatchObject({ unchanged: 1 });
    expect((await only()).takes).toEqual(mine.takes);
    // A clock that runs a year ahead wins now, but not for ever.
    expect(await importTaught(database, file(NOON * 2), NOON + 9)).toMatchObject({ updated: 1 });
    expect(await only()).toMatchObject({ id: mine.id, changedAt: NOON + 9, takes: [{ field: 'company' }] });
  });

  it('with rules that are none take the others, and say how many', async () => {
    await keep([pick()]);
    const rule = await only();
    const bad = [
      { ...rule, id: 'a', page: 'two words' },
      { ...rule, id: 'b', takes: [] },
      {
        ...rule,
        id: 'c',
        takes: [{ field: 'name', ways: [{ by: 'place', tag: 'div,*:has(*)', words: [], nth: 0 }] }],
      },
      {
        ...rule,
        id: 'd',
        takes: [{ field: 'name', ways: [{ by: 'mark', attribute: 'x]', value: 'y', nth: 0 }] }],
      },
      { ...rule, id: 'e', takes: [{ field: 'card number', ways: [label] }] },
      'no rule at all',
      { ...rule, id: 'g', page: 'crm.example/good' },
    ];
    const text = JSON.stringify({ format: 'tierside-taught', version: 1, rules: bad });
    expect(await importTaught(database, text, NOON)).toMatchObject({ added: 1, broken: 6 });
  });

  it.each([
    ['', 'taught-unreadable'],
    ['{"format":', 'taught-unreadable'],
    ['[]', 'taught-other'],
    ['{"format":"tierside-backup","version":1}', 'taught-other'],
    ['{"format":"tierside-taught","version":2,"rules":[]}', 'taught-newer'],
    [`{"format":"${'x'.repeat(2_000_001)}"}`, 'taught-too-large'],
  ])('that are something else say so', async (text, reason) => {
    expect(await importTaught(database, text, NOON)).toEqual({ ok: false, reason });
  });

  it('never throw, whatever is in them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (rules) => {
        const text = JSON.stringify({ format: 'tierside-taught', version: 1, rules });
        expect(typeof (await importTaught(database, text, NOON)).ok).toBe('boolean');
      }),
      { numRuns: 50 },
    );
  });
});

describe('the pointing of a tab', () => {
  const tabs = () => {
    let state: Teaching | undefined;
    const shown: (string | undefined)[] = [];
    const learnt = vi.fn(async () => {});
    const teaching = createTeaching({
      database,
      pages: {
        state: async () => state,
        put: async (_, next) => {
          state = next;
        },
        frames: async () => [],
        inject: async (tabId) => tabId === 1,
        show: async (_, next) => void shown.push(next?.pointing?.step),
      },
      learnt,
      now: () => NOON,
      newId,
    });
    return { teaching, learnt, shown, state: () => state };
  };

  it('asks, learns, tells open pages, and can be taken back', async () => {
    const { teaching, learnt, shown, state } = tabs();
    expect(await teaching.start(1, URL)).toBe(true);
    await Promise.all([teaching.act(1, { do: 'pick', pick: pick() }), teaching.act(1, { do: 'done' })]);
    expect(shown).toEqual(['name', 'phone', undefined]);
    expect(learnt).toHaveBeenCalledOnce();
    expect(state()).toEqual({ learnt: { ruleId: 'rule-1', page: 'crm.example/contacts/*', at: NOON } });
  });

  it('does not start where the browser lets nobody in, and answers nothing that was not asked', async () => {
    const { teaching, state } = tabs();
    expect(await teaching.start(2, URL)).toBe(false);
    expect(await teaching.act(2, { do: 'done' })).toBe(false);
    expect(state()).toBeUndefined();
  });

  it('goes on where the page tells late that it has begun', async () => {
    const { teaching, state } = tabs();
    await teaching.start(1, URL);
    await teaching.begun(1, NOON - 500);
    expect(state()?.pointing).toMatchObject({ step: 'name' });
  });

  it('is over when the page goes elsewhere; what was learnt stays', async () => {
    const { teaching, state } = tabs();
    await teaching.start(1, URL);
    await teaching.left(1, URL);
    expect(state()?.pointing).toBeDefined();
    await teaching.left(1, `${URL}/edit`);
    expect(state()).toBeUndefined();
    await teaching.start(1, URL);
    await teaching.begun(1, NOON + 1);
    expect(state()).toBeUndefined();
    await teaching.start(1, URL);
    await teaching.act(1, { do: 'nobody' });
    await teaching.begun(1, NOON + 1);
    expect(state()?.learnt).toMatchObject({ nobody: true });
    expect(await only()).toMatchObject({ nobody: true, takes: [] });
  });
});
