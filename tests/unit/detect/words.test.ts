import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelKind, trailingLabel } from '../../../lib/detect/words/labels';
import { findEmails, isDesk, isMachine, isPublicDomain } from '../../../lib/detect/words/mail';
import {
  addressFitsName,
  cleanName,
  companyFitsDomain,
  looksLikeCompany,
  looksLikeName,
} from '../../../lib/detect/words/names';
import { findPhones } from '../../../lib/detect/words/numbers';

describe('labels', () => {
  it.each([
    ['Email:', 'email'],
    ['* Phone (2)', 'phone'],
    ['手　　机：', 'phone'],
    ['Ｅ-mail：', 'email'],
    ['客户名称', 'name'],
    ['会员ＩＤ：', 'id'],
    ['Contact Owner', 'staff'],
    ['负责人', 'staff'],
    ['Telefonnummer', 'phone'],
    ['Adresse e-mail :', 'email'],
    ['Correo electrónico', 'email'],
    ['携帯電話', 'phone'],
    ['담당자', 'staff'],
    ['电话（必填）', 'phone'],
    ['Fax', 'fax'],
    ['运单号', 'other'],
    ['发件人：', 'from'],
    ['抄　送：', 'cc'],
  ])('%s is %s', (text, kind) => expect(labelKind(text)).toBe(kind));

  it.each(['', 'A', 'Rebecca Thornhill', '张伟', 'We email you a phone number soon', 'x'.repeat(9999)])(
    '%s is none',
    (text) => expect(labelKind(text)).toBeUndefined(),
  );

  it.each([
    ['Unit 4 · t: ', 'phone'],
    ['Tel. ', 'phone'],
    ['手机/微信同号：', 'phone'],
    ['Fax ', 'fax'],
    ['订单号：', 'other'],
  ])('%s before a value says %s', (text, kind) => expect(trailingLabel(text)).toBe(kind));
});

describe('names', () => {
  it.each([
    'Rebecca Thornhill',
    'Mei-Ling Chu',
    'Lucía Navarro Ortega',
    'Inès Marchetti',
    "Niamh O'Brien",
    'Jan van der Berg',
    '陈思远',
    '欧阳倩',
    '田中 美咲',
    '김민수',
    'Müller, Jürgen',
    'Ms. Rebecca Thornhill',
  ])('%s reads like one', (s) => expect(looksLikeName(s)).toBe(true));

  it.each([
    'Contact Details',
    'Order Notes',
    'Last Modified',
    '高级方案',
    '全部订单',
    'Larkspur Robotics, Inc.',
    '远航仓储设备有限公司',
    '2026-11-20',
    'a@b.example',
    'Rebecca',
    '<b>Bob Hope</b>',
    'Support Team',
    '',
  ])('%s does not', (s) => expect(looksLikeName(s)).toBe(false));

  it.each([
    ['伟 张', '张伟'],
    ['张 伟', '张伟'],
    ['陈思远 先生', '陈思远'],
    ['Dr. Ada Quill', 'Ada Quill'],
    ['Müller, Jürgen', 'Jürgen Müller'],
    ['何雨薇 (VIP)', '何雨薇'],
    ['田中 美咲 様', '田中 美咲'],
  ])('%s is %s', (raw, clean) => expect(cleanName(raw)).toBe(clean));

  it.each([
    'Fenwick & Hale Ltd',
    'Kreuzer Metallbau GmbH',
    '苏州恒瑞精密模具有限公司',
    '星河教育科技（济南）有限公司',
    '株式会社ミナトソフト',
    'Ateliers Rousseau SARL',
  ])('%s is a company', (s) => expect(looksLikeCompany(s)).toBe(true));
  it.each(['Sterile Services Lead', '麻烦重开为公司抬头', '信用 / 银行'])('%s is none', (s) =>
    expect(looksLikeCompany(s)).toBe(false),
  );

  it('an address made from a name fits it', () => {
    expect(addressFitsName('ines.marchetti@x.example', 'Inès Marchetti')).toBe(true);
    expect(addressFitsName('imarchetti@x.example', 'Inès Marchetti')).toBe(true);
    expect(addressFitsName('i@x.example', 'Inès Marchetti')).toBe(false);
    expect(companyFitsDomain('Brightwater Clinics', 'a@brightwater.example')).toBe(true);
    expect(companyFitsDomain('Clinic', 'a@brightwater.example')).toBe(false);
  });
});

describe('addresses and numbers in text', () => {
  it('finds addresses, glued to punctuation and CJK or not', () => {
    expect(
      findEmails('写信给 a.b+c@firm.example，或 "x@y.example"; <z@w.example>').map((e) => e.email),
    ).toEqual(['a.b+c@firm.example', 'x@y.example', 'z@w.example']);
    expect(findEmails('@nobody no@where a@@b.example')).toEqual([]);
  });
  it('stays linear on hostile text', () => {
    const start = performance.now();
    findEmails(`${'a.'.repeat(100_000)}@`);
    findEmails('@'.repeat(100_000));
    findPhones('1 '.repeat(50_000), ['US', 'CN']);
    expect(performance.now() - start).toBeLessThan(1_500);
  });
  it('knows machines, desks and public domains', () => {
    expect([
      isMachine('no-reply@x.example'),
      isMachine('mailer-daemon@x.example'),
      isMachine('noreen@x.example'),
    ]).toEqual([true, true, false]);
    expect([isDesk('support@x.example'), isDesk('susan@x.example')]).toEqual([true, false]);
    expect([isPublicDomain('qq.com'), isPublicDomain('firm.example')]).toEqual([true, false]);
  });
  it.each([
    ['手机：13955502217，谢谢', ['+8613955502217']],
    ['t: 021-5555 0166转802', ['+862155550166']],
    ['运单号 SF1480000273651', []],
    ['SN13800025678', []],
    ['2025-11-18 14:36', []],
    ['￥13,812,345', []],
    ['192.168.100.200', []],
    ['6103 8890 2217', []],
    ['1102 0261 0900 0123 456', []],
  ])('%s', (text, numbers) => expect(findPhones(text, ['CN']).map((p) => p.e164)).toEqual(numbers));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (s) => {
        findPhones(s, ['US', 'CN']);
        findEmails(s);
        labelKind(s);
        trailingLabel(s);
        looksLikeName(s);
        cleanName(s);
      }),
      { numRuns: 2_000, seed: 11 },
    );
  });
});
