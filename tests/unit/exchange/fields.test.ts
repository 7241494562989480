import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELD_IDS, FIELDS, guessMapping } from '../../../lib/exchange/fields';

describe('guessMapping', () => {
  it('knows the template', () => {
    const template =
      'external_id,kind,name,salutation,company,title,industry,company_size,email,phone,region,city,birthday,source,owner,protected_until,tags,preferences,total_spend,orders,first_order_date,last_order_date,profit,product,contract_start,contract_end,opportunity_amount,opportunity_close,intention,usage,usage_at,csat,csat_at,nps,nps_at,referrals,need_type,need_complexity,consent_source,consent_at,do_not_call,note,no_profiling'.split(
        ',',
      );
    expect(guessMapping(template)).toEqual(template);
  });

  it('knows the Chinese headers of the contract', () => {
    expect(
      guessMapping(
        '客户名称,公司,电子邮件,手机号,累计消费,订单数,首单日期,最近下单日期,利润,满意度,NPS,负责人,意向'.split(
          ',',
        ),
      ),
    ).toEqual([
      'name',
      'company',
      'email',
      'phone',
      'total_spend',
      'orders',
      'first_order_date',
      'last_order_date',
      'profit',
      'csat',
      'nps',
      'owner',
      'intention',
    ]);
    expect(guessMapping(['姓名', '邮箱', '手机', '消费总额'])).toEqual([
      'name',
      'email',
      'phone',
      'total_spend',
    ]);
  });

  it('does not mind what stands beside the name', () => {
    expect(
      guessMapping(['手机号（必填）', 'Total Spent [USD]', 'E-mail 2', '公司名称*', ' ＮＡＭＥ ']),
    ).toEqual(['phone', 'total_spend', 'email', 'company', 'name']);
  });

  it('gives several columns to e-mails, phones and tags only, and the best header to the rest', () => {
    expect(guessMapping(['Phone', 'Mobile', 'Name', 'Full name', 'E-mail 1', 'E-mail 2'])).toEqual([
      'phone',
      'phone',
      'name',
      undefined,
      'email',
      'email',
    ]);
    expect(guessMapping(['Note (old)', 'Note'])).toEqual([undefined, 'note']);
  });

  it('leaves unknown and empty headers unmapped', () => {
    expect(guessMapping(['', 'frobnication', '???', 'line', 'column', 'reason'])).toEqual(
      Array(6).fill(undefined),
    );
  });

  it('no alias names two fields', () => {
    const names = FIELDS.flatMap(([id, aliases]) => [id, ...aliases.split('|')]);
    for (const [id, aliases] of FIELDS)
      for (const alias of aliases.split('|')) expect([alias, guessMapping([alias])[0]]).toEqual([alias, id]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('ignores case, spaces, hyphens and underscores', () => {
    const dress = fc.tuple(
      fc.constantFrom(...FIELD_IDS),
      fc.constantFrom(' ', '-', '_', '', '. '),
      fc.boolean(),
    );
    fc.assert(
      fc.property(dress, ([id, joint, upper]) => {
        const header = id.split('_').join(joint);
        expect(guessMapping([upper ? header.toUpperCase() : header])).toEqual([id]);
      }),
    );
  });

  it('answers for every header, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (headers) => {
        expect(guessMapping(headers)).toHaveLength(headers.length);
      }),
    );
  });
});
