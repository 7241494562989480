import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../../lib/domain/facts';
import { readCustomers } from '../../../../lib/exchange/customers/read-customers';
import { FIELD_IDS, guessMapping } from '../../../../lib/exchange/fields';
import { parseTable, type TableResult } from '../../../../lib/exchange/table';

const now = Date.UTC(2026, 10, 21, 12);
const tableOf = (result: TableResult) => {
  if (!result.ok) throw new Error(result.reason);
  return result.table;
};
const read = (text: string, region = 'CN') => {
  const table = tableOf(parseTable(text));
  return readCustomers(table, guessMapping(table.headers), { region, now });
};
const one = (header: string, cells: string, region?: string) =>
  read(`external_id,${header}\nx1,${cells}\n`, region);
const day = (iso: string) => dayOf(Date.parse(iso));

describe('readCustomers', () => {
  it('reads who is not to be profiled, and never takes it back', () => {
    const told = (cell: string) => one('不做画像', cell).customers[0]?.profile.noProfiling;
    expect(told('是')).toBe(true);
    expect(told('written to us on 3 May')).toBe(true);
    expect(told('否')).toBeUndefined();
    expect(told('')).toBeUndefined();
  });

  it('reads a full row of the template', () => {
    const { customers, rejected } = read(
      [
        'external_id,kind,name,company,email,phone,birthday,protected_until,tags,total_spend,orders,first_order_date,last_order_date,profit,contract_start,contract_end,opportunity_amount,opportunity_close,intention,usage,usage_at,csat,csat_at,nps,referrals,need_type,need_complexity,consent_source,consent_at,do_not_call,note',
        'C-007,企业,王伟,远航,"w@example.com;W2@example.com","139 5550 2217;0510-85551234",3月5日,2027-01-31,VIP;persona:采购,12万,9,2024-12-21,2026-11-01,"(1,600.50)",2026-01-01,2026-12-31,"50,000",2027-03-01,强,80%,2026-10-01,满意,2026-09-01,会推荐,2,刚需,4,展会,2025-05-05,勿再致电，谢谢," 第一行',
        '=第二行"',
      ].join('\n'),
    );
    expect(rejected).toEqual([]);
    expect(customers).toEqual([
      {
        line: 2,
        profile: {
          externalId: 'C-007',
          kind: 'business',
          name: '王伟',
          company: '远航',
          emails: ['w@example.com', 'W2@example.com'],
          phones: [
            { e164: '+8613955502217', written: '139 5550 2217' },
            { e164: '+8651085551234', written: '0510-85551234' },
          ],
          birthday: '03-05',
          protectedUntil: Date.UTC(2027, 0, 31),
          tags: [{ value: 'VIP' }, { type: 'persona', value: '采购' }],
          consent: { source: '展会', at: Date.UTC(2025, 4, 5) },
          note: ' 第一行\n=第二行',
        },
        aggregate: {
          totalSpend: 120_000,
          orders: 9,
          firstOrder: day('2024-12-21'),
          lastOrder: day('2026-11-01'),
          totalProfit: -1600.5,
        },
        surveys: [
          { kind: 'csat', value: 5, at: Date.UTC(2026, 8, 1) },
          { kind: 'nps', value: 9 },
          { kind: 'usage', value: 80, at: Date.UTC(2026, 9, 1) },
        ],
        intention: 'strong',
        need: { type: 'business-critical', complexity: 4 },
        referrals: 2,
        opportunity: { amount: 50_000, close: day('2027-03-01') },
        term: { start: day('2026-01-01'), end: day('2026-12-31') },
        doNotCall: { words: '勿再致电，谢谢' },
      },
    ]);
  });

  it.each([
    ['csat', '6', 'off-scale'],
    ['csat', '0', 'off-scale'],
    ['csat', '好', 'bad-number'],
    ['nps', '11', 'off-scale'],
    ['nps', '-1', 'off-scale'],
    ['usage', '101', 'off-scale'],
    ['csat', '80%', 'bad-number'],
    ['csat', '8/10', 'off-scale'],
    ['last_order_date', '2026-12-01', 'future-date'],
    ['csat_at', '2030-01-01', 'future-date'],
    ['birthday', '2031-01-01', 'future-date'],
    ['first_order_date', '31/02/2020', 'bad-date'],
    ['total_spend', 'lots', 'bad-number'],
    ['total_spend', '-5', 'negative-number'],
    ['orders', '1.5', 'bad-number'],
    ['intention', 'maybe', 'unknown-word'],
    ['kind', 'alien', 'unknown-word'],
    ['name', 'x'.repeat(1001), 'too-long'],
    ['need_complexity', '6', 'off-scale'],
  ])('rejects %s %s at the door: %s', (header, cell, code) => {
    const { customers, rejected } = one(header, cell);
    expect(customers).toEqual([]);
    expect(rejected).toMatchObject([{ line: 2, column: header, value: cell, code }]);
  });

  it('accepts ends of contracts and opportunities that lie ahead, and a loss', () => {
    expect(
      one(
        'contract_end,opportunity_amount,opportunity_close,protected_until,profit',
        '2028-01-01,5,2027-01-01,2027-01-01,-9',
      ).rejected,
    ).toEqual([]);
  });

  it('takes the date of today in the easternmost zone as today, not as the future', () => {
    const late = Date.UTC(2026, 10, 21, 18);
    const table = tableOf(
      parseTable('email,last_order_date,csat,csat_at\na@example.com,2026-11-22,5,2026-11-22\n'),
    );
    const { customers } = readCustomers(table, guessMapping(table.headers), { region: 'CN', now: late });
    expect(customers).toMatchObject([
      { aggregate: { lastOrder: dayOf(late) }, surveys: [{ value: 5, at: late }] },
    ]);
  });

  it('rejects dates the wrong way round', () => {
    expect(one('first_order_date,last_order_date', '2026-05-01,2026-04-01').rejected).toMatchObject([
      { column: 'first_order_date', code: 'dates-reversed' },
    ]);
  });

  it('needs an external id, a valid e-mail or a valid phone', () => {
    const { customers, rejected, notes } = read(
      'external_id,name,email,phone\n,Ann,,\n,Bob,bob at example,12\n,Cy,cy@example.com,12\nC4,Di,nope,\n,Ed,,+12095550190\n',
    );
    expect(rejected.map((r) => [r.line, r.code, r.column])).toEqual([
      [2, 'no-key', ''],
      [3, 'no-key', 'email'],
    ]);
    expect(customers.map((c) => c.profile.name)).toEqual(['Cy', 'Di', 'Ed']);
    expect(notes).toEqual([
      { line: 4, column: 'phone', value: '12', code: 'unread-phone' },
      { line: 5, column: 'email', value: 'nope', code: 'unread-email' },
    ]);
  });

  it('reads short rows as far as they go', () => {
    expect(read('email,name,csat\na@example.com\n').customers).toMatchObject([
      { profile: { emails: ['a@example.com'] } },
    ]);
  });

  it('lets the column say what one of its cells leaves open', () => {
    const { customers } = read(
      'email;last order date;total spend\na@example.com;03/04/2026;1.234\nb@example.com;25/12/2025;1.234,50\n',
      'US',
    );
    expect(customers.map((c) => c.aggregate)).toEqual([
      { lastOrder: day('2026-04-03'), totalSpend: 1234 },
      { lastOrder: day('2025-12-25'), totalSpend: 1234.5 },
    ]);
  });

  it('makes a name of its parts, as each language writes it', () => {
    const { customers } = read('email,First Name,Last Name\na@example.com,Ann,Lee\nb@example.com,伟,王\n');
    expect(customers.map((c) => c.profile.name)).toEqual(['Ann Lee', '王伟']);
  });

  it('does what the user made of the mapping', () => {
    const table = tableOf(parseTable('name,phone\nan@example.com,+12095550190\n'));
    const { customers } = readCustomers(table, ['email', undefined], { region: 'US', now });
    expect(customers).toMatchObject([{ profile: { emails: ['an@example.com'] } }]);
    expect(customers[0]?.profile.phones).toBeUndefined();
  });

  it('ends with rows or reasons, whatever the cells hold', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '__proto__',
        '1e999',
        '-',
        '2026-13-45',
        '=1+1',
        'a@b',
        '９９９',
        '9'.repeat(400),
        ';;;;',
        ':',
      ),
    );
    const row = fc.array(hostile, { minLength: FIELD_IDS.length, maxLength: FIELD_IDS.length });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3 }), (rows) => {
        const table = {
          headers: [...FIELD_IDS],
          rows: rows.map((cells, i) => ({ line: i + 2, cells, broken: false })),
          delimiter: ',' as const,
          encoding: 'utf-8' as const,
          notes: [],
        };
        const { customers, rejected } = readCustomers(table, FIELD_IDS, { region: 'CN', now });
        expect(customers.length + rejected.length).toBe(rows.length);
      }),
      { numRuns: 300 },
    );
  });
});
