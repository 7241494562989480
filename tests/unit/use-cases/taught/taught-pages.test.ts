import { beforeEach, describe, expect, it } from 'vitest';
import type { FrameReading } from '../../../../lib/domain/reading';
import type { Database } from '../../../../lib/domain/stores';
import type { PageRule, TaughtRule } from '../../../../lib/domain/taught-rule';
import { createTaughtPages } from '../../../../lib/use-cases/taught/taught-pages';
import { memoryDatabase } from '../../../support/memory-database';
import { NOON, readPerson } from '../../../support/test-desk';

const URL = 'https://crm.example/contacts/7';
const CONFIG = { region: 'CN', agent: { emails: ['me@firm.example'], phones: [] } };
const RULE: TaughtRule = {
  id: 'r',
  name: '',
  page: 'crm.example/contacts/*',
  takes: [],
  createdAt: 1,
  changedAt: 1,
  toldMissingAt: 5,
};
const GUESS = readPerson({ name: '吴秀英', emails: ['wu@hengrui.example'], phones: [] });
const frame = (over: Partial<FrameReading>): FrameReading => ({
  url: URL,
  title: '',
  language: 'zh',
  others: [],
  several: false,
  top: true,
  primary: GUESS,
  ...over,
});

let database: Database;
let told: [url: string, ids: string[]][];
const pages = () =>
  createTaughtPages({
    database,
    pages: {
      state: async () => undefined,
      put: async () => {},
      frames: async () => [],
      inject: async () => true,
      show: async () => {},
      tellRules: async (rulesFor: (url: string) => PageRule[]) => {
        for (const url of [URL, 'https://elsewhere.example/'])
          told.push([url, rulesFor(url).map(({ id }) => id)]);
      },
    },
    now: () => NOON,
    newId: () => 'new',
  });
const stored = () => database.read(({ taughtRules }) => taughtRules.get('r'));

beforeEach(async () => {
  database = memoryDatabase();
  told = [];
  await database.write(({ taughtRules }) => taughtRules.put(RULE));
});

describe('the reading of a tab', () => {
  it('is the guess where nothing was taught', async () => {
    expect(await pages().fuse([frame({})], CONFIG)).toMatchObject({ primary: { name: '吴秀英' } });
  });

  it('is what was taught, before any guess, and the rule is noted to work', async () => {
    const taught = { ruleId: 'r', name: '欧阳倩', phone: ['138 5550 9921'] };
    const fused = await pages().fuse([frame({ taught })], CONFIG);
    expect(fused).toMatchObject({
      primary: { name: '欧阳倩', phones: [{ e164: '+8613855509921' }], emails: [] },
      several: false,
      taught: { ruleId: 'r' },
    });
    await expect.poll(stored).toMatchObject({ workedAt: NOON });
    expect((await stored())?.toldMissingAt).toBeUndefined();
  });

  it('is the guess again where the page has changed, and says which rule found nothing', async () => {
    const fused = await pages().fuse([frame({ taught: { ruleId: 'r', missing: true } })], CONFIG);
    expect(fused).toMatchObject({ primary: { name: '吴秀英' }, taught: { ruleId: 'r', missing: true } });
    expect((await stored())?.workedAt).toBeUndefined();
  });

  it('does not count by a rule that is gone', async () => {
    const taught = { ruleId: 'gone', name: '欧阳倩' };
    const fused = await pages().fuse([frame({ taught })], CONFIG);
    expect(fused.primary?.name).toBe('吴秀英');
    expect(fused.taught).toBeUndefined();
  });
});

describe('rules', () => {
  it('go to the pages of their site only, at once when they change', async () => {
    expect((await pages().rulesOf(URL)).map(({ id }) => id)).toEqual(['r']);
    expect(await pages().rulesOf('https://elsewhere.example/')).toEqual([]);
    await pages().rulesChanged();
    expect(told).toEqual([
      [URL, ['r']],
      ['https://elsewhere.example/', []],
    ]);
  });
});
