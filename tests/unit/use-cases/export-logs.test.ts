import { describe, expect, it } from 'vitest';
import { type Customer, emptyProfile } from '../../../lib/domain/customer';
import type { Interaction } from '../../../lib/domain/interaction';
import { emptyLedger } from '../../../lib/domain/ledger';
import { COLUMN_IDS } from '../../../lib/exchange/export/columns';
import { readTable } from '../../../lib/exchange/table';
import { assess } from '../../../lib/scoring/assess';
import { defaultStandard } from '../../../lib/standard/default';
import { type ExportOptions, markExported, prepareExport } from '../../../lib/use-cases/export-logs';
import { memoryDatabase } from '../../support/memory-database';
import { scored } from '../talking-points/contexts';

const now = Date.UTC(2026, 10, 21, 6, 5);
const options = (more: Partial<ExportOptions> = {}): ExportOptions => ({
  format: 'csv',
  scope: 'pending',
  now,
  currency: 'CNY',
  label: (code) => ({ sale: '成交', no_answer: '未接通' })[code] ?? code,
  assess: (customer) => assess(customer, defaultStandard('CNY'), now),
  ...more,
});
const customer: Customer = {
  ...emptyProfile(),
  id: 'c1',
  name: '=王伟',
  company: 'Larkspur Robotics, Inc.',
  emails: ['w@example.com'],
  phones: [{ e164: '+8613955502217' }],
  externalId: '00042',
  consent: { source: '展会' },
  keys: [],
  nameKey: '',
  doNotCall: [],
  ledger: emptyLedger(),
  createdAt: 0,
  updatedAt: 0,
};
const call = (id: string, at: number, more: Partial<Interaction> = {}): Interaction => ({
  id,
  customerId: 'c1',
  at,
  loggedAt: at,
  utcOffset: 480,
  channel: 'call',
  direction: 'out',
  outcome: 'no_answer',
  also: [],
  talkingPoints: [],
  before: { tier: 'D', score: 40 },
  after: { tier: 'D', score: 39.6 },
  pending: 1,
  ...more,
});
const withCalls = async (...calls: Interaction[]) => {
  const db = memoryDatabase();
  await db.write(async ({ customers, interactions }) => {
    await customers.put(customer);
    for (const one of calls) await interactions.put(one);
  });
  return db;
};
const prepare = async (db: Awaited<ReturnType<typeof withCalls>>, more?: Partial<ExportOptions>) => {
  const result = await prepareExport(db, options(more));
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const asTable = (content: string | Uint8Array) => {
  const result = readTable(typeof content === 'string' ? new TextEncoder().encode(content) : content);
  if (!result.ok) throw new Error(result.reason);
  return result.table;
};

describe('prepareExport', () => {
  it('writes the columns of the contract, safe to open and readable again', async () => {
    const note = '=cmd|calc\r\n"他说", 🙂';
    const db = await withCalls(
      call('i1', now, {
        outcome: 'sale',
        note,
        also: ['quoted', 'referral'],
        durationS: 95,
        purchase: { amount: 1200.5, profit: -3, product: '+Plan' },
        callbackAt: now + 3_600_000,
        talkingPoints: ['p1', 'p2'],
        page: { host: 'crm.example', type: 'contact', id: '0077', url: 'https://crm.example/c/0077' },
        csat: 4,
        agent: 'Ann',
      }),
    );
    const { content, fileName, mime, exported, incomplete } = await prepare(db, {
      utcOffset: 480,
      assess: () => scored({ intention: 'strong' }),
    });
    expect([fileName, mime]).toEqual(['tierside-logs-20261121-1405.csv', 'text/csv;charset=utf-8']);
    expect(exported).toEqual([{ id: 'i1' }]);
    expect(incomplete).toEqual([]);
    expect(String(content).startsWith('\uFEFFinteraction_id,at,agent,')).toBe(true);
    expect(String(content)).toContain("'=王伟");
    const table = asTable(content);
    expect(table.headers).toEqual([...COLUMN_IDS]);
    const row = Object.fromEntries(table.headers.map((h, i) => [h, table.rows[0]?.cells[i]]));
    expect(row).toEqual({
      interaction_id: 'i1',
      at: '2026-11-21T14:05:00+08:00',
      agent: 'Ann',
      customer_id: 'c1',
      customer_name: '=王伟',
      company: 'Larkspur Robotics, Inc.',
      email: 'w@example.com',
      phone: '+8613955502217',
      record_host: 'crm.example',
      record_type: 'contact',
      record_id: '0077',
      record_url: 'https://crm.example/c/0077',
      channel: 'call',
      direction: 'out',
      outcome: 'sale',
      outcome_label: '成交',
      also: 'quoted;referral',
      reason: '',
      note,
      duration_s: '95',
      amount: '1200.5',
      profit: '-3',
      currency: 'CNY',
      product: '+Plan',
      callback_at: '2026-11-21T15:05:00+08:00',
      csat: '4',
      nps: '',
      intention: 'strong',
      talking_points: 'p1;p2',
      consent_source: '展会',
      tier_before: 'D',
      tier_after: 'D',
      score_before: '40',
      score_after: '39.6',
      tier_override: '',
    });
  });

  it('has the columns in the order that is promised', () => {
    expect(COLUMN_IDS.join()).toBe(
      'interaction_id,at,agent,customer_id,customer_name,company,email,phone,record_host,record_type,record_id,record_url,channel,direction,outcome,outcome_label,also,reason,note,duration_s,amount,profit,currency,product,callback_at,csat,nps,intention,talking_points,consent_source,tier_before,tier_after,score_before,score_after,tier_override',
    );
  });

  it('says which tier was set by hand, until when and why, while it is in force', async () => {
    const db = await withCalls(call('i1', now));
    const override = {
      tier: 'B' as const,
      reason: '=late payer, "solid"',
      until: Date.UTC(2026, 11, 31, 15, 59),
    };
    await db.write(({ customers }) => customers.put({ ...customer, override }));
    const told = async (at: number) => {
      const { content } = await prepare(db, {
        format: 'json',
        assess: (c) => assess(c, defaultStandard('CNY'), at),
      });
      return JSON.parse(String(content))[0].tier_override;
    };
    expect(await told(now)).toBe('B until 2026-12-31: =late payer, "solid"');
    expect(await told(override.until)).toBeNull();
    const { until: _, ...open } = override;
    await db.write(({ customers }) => customers.put({ ...customer, override: open }));
    expect(await told(override.until)).toBe('B: =late payer, "solid"');
  });

  it.each([
    ['must not be called', { doNotCall: [{ at: now, scope: 'person' }] }],
    ['is not to be profiled', { noProfiling: true }],
  ])('tells no tier of somebody who %s, not even that of older rows', async (_, more) => {
    const db = await withCalls(call('i1', now));
    const set = { ...customer, ...more, override: { tier: 'A' as const, reason: 'VIP' } };
    await db.write(({ customers }) => customers.put(set));
    const [row] = JSON.parse(String((await prepare(db, { format: 'json' })).content));
    const { intention, tier_before, tier_after, score_before, score_after, tier_override } = row;
    expect([intention, tier_before, tier_after, score_before, score_after, tier_override]).toEqual(
      Array(6).fill(null),
    );
    expect(row).toMatchObject({ outcome: 'no_answer', customer_name: '=王伟' });
  });

  it('takes the pending ones by default in order of time, all, or a range', async () => {
    const db = await withCalls(
      call('b', now + 5),
      call('a', now),
      call('done', now - 5, { pending: undefined }),
    );
    const idsOf = async (more: Partial<ExportOptions>) =>
      (await prepare(db, more)).exported.map((row) => row.id);
    expect(await idsOf({})).toEqual(['a', 'b']);
    expect(await idsOf({ scope: 'all' })).toEqual(['done', 'a', 'b']);
    expect(await idsOf({ scope: 'range', from: now, to: now + 5 })).toEqual(['a']);
    expect(await idsOf({ scope: 'range', from: now })).toEqual(['a', 'b']);
  });

  it('writes JSON with every column, texts unchanged', async () => {
    const db = await withCalls(call('i1', now, { note: '=1+1' }));
    const rows = JSON.parse(String((await prepare(db, { format: 'json' })).content));
    expect(rows).toHaveLength(1);
    expect(Object.keys(rows[0])).toEqual([...COLUMN_IDS]);
    expect(rows[0]).toMatchObject({ interaction_id: 'i1', note: '=1+1', amount: null, score_before: 40 });
  });

  it('has at least a header when there is nothing to write, and refuses a format it does not know', async () => {
    const db = await withCalls();
    expect(String((await prepare(db)).content)).toBe(`\uFEFF${COLUMN_IDS.join()}\r\n`);
    expect(JSON.parse(String((await prepare(db, { format: 'json' })).content))).toEqual([]);
    expect(await prepareExport(db, options({ format: 'abacus' }))).toEqual({
      ok: false,
      reason: 'unknown-format',
    });
  });

  it('still writes the log of a customer who is gone', async () => {
    const db = await withCalls(call('i1', now, { customerId: 'gone', phone: '+12095550190' }));
    const row = JSON.parse(String((await prepare(db, { format: 'json' })).content))[0];
    expect(row).toMatchObject({ customer_id: 'gone', customer_name: null, phone: '+12095550190' });
  });

  it('changes nothing by itself', async () => {
    const db = await withCalls(call('i1', now));
    await prepare(db);
    expect(db.tables().interactions.get('i1')?.pending).toBe(1);
  });
});

describe('markExported', () => {
  it('marks what went out, but not what was edited or deleted while the file was saved', async () => {
    const db = await withCalls(call('kept', now), call('edited', now, { editedAt: 1 }), call('deleted', now));
    const { exported } = await prepare(db);
    await db.write(async ({ interactions }) => {
      await interactions.put(call('edited', now, { editedAt: 2 }));
      await interactions.delete('deleted');
    });
    expect(await markExported(db, exported)).toBe(1);
    const stored = db.tables().interactions;
    expect(stored.get('kept')).not.toHaveProperty('pending');
    expect(stored.get('edited')?.pending).toBe(1);
    expect(stored.has('deleted')).toBe(false);
    expect((await prepare(db)).exported).toEqual([{ id: 'edited', editedAt: 2 }]);
  });
});
