import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMasked, findPhones } from '../../../../lib/detect/words/numbers';
import { parsePhone } from '../../../../lib/domain/phone';
import { fitsMask, parseMasked } from '../../../../lib/domain/phone/masked';

describe('masked numbers', () => {
  it.each([
    ['138****5678', 'CN', '+86138****5678', 'CN'],
    ['138****5678', 'US', '+86138****5678', 'CN'],
    ['138 **** 5678', 'CN', '+86138****5678', 'CN'],
    ['138-****-5678', 'CN', '+86138****5678', 'CN'],
    ['１３８＊＊＊＊５６７８', 'CN', '+86138****5678', 'CN'],
    ['+86 138 **** 5678', 'DE', '+86138****5678', 'CN'],
    ['(+86)138****5678', 'US', '+86138****5678', 'CN'],
    ['0086 138****5678', 'DE', '+86138****5678', 'CN'],
    ['138xxxx5678', 'CN', '+86138****5678', 'CN'],
    ['138XXXX5678', 'CN', '+86138****5678', 'CN'],
    ['138●●●●5678', 'CN', '+86138****5678', 'CN'],
    ['1385555****', 'CN', '+861385555****', 'CN'],
    ['138***5678', 'CN', '+86138****5678', 'CN'],
    ['138*****5678', 'CN', '+86138****5678', 'CN'],
    ['138…5678', 'CN', '+86138****5678', 'CN'],
    ['138******78', 'CN', '+86138******78', 'CN'],
    ['0512-6555****', 'CN', '+865126555****', 'CN'],
    ['021-****0166', 'CN', '+8621****0166', 'CN'],
    ['(415) ***-0132', 'US', '+1415***0132', 'US'],
    ['***-***-0132', 'US', '+1******0132', 'US'],
    ['+1 415 ••• 0132', 'CN', '+1415***0132', 'US'],
    ['+49 171 ••••042', 'US', '+49171****042', 'DE'],
    ['0171 ****042', 'DE', '+49171****042', 'DE'],
    ['+44 7700 ***482', 'GB', '+447700***482', 'GB'],
    ['06 ** ** 12 34', 'FR', '+336****1234', 'FR'],
    ['090-****-5678', 'JP', '+8190****5678', 'JP'],
    ['9***1234', 'HK', '+8529***1234', 'HK'],
  ])('%s in %s is %s', (raw, region, pattern, country) => {
    expect(parseMasked(raw, region)).toEqual({ pattern, country });
    expect(parsePhone(raw, region)).toBeUndefined();
    expect(findPhones(raw, [region])).toEqual([]);
  });

  it('hidden digits of which nobody knows how many', () => {
    const mask = parseMasked('0171…042', 'DE');
    expect(mask?.pattern).toBe('+49171%042');
    expect(fitsMask('+49171%042', '+491713920042')).toBe(true);
    expect(fitsMask('+49171%042', '+4917139200042')).toBe(true);
    expect(fitsMask('+49171%042', '+491713920043')).toBe(false);
  });

  it.each([
    ['6222 **** **** 1234', 'CN'],
    ['**** **** **** 1234', 'US'],
    ['320102********8515', 'CN'],
    ['3201**********8515', 'CN'],
    ['192.168.*.*', 'DK'],
    ['212.158.*.*', 'DK'],
    ['*1234', 'HK'],
    ['****', 'CN'],
    ['13*********', 'CN'],
    ['400****000', 'CN'],
    ['1*3*5*7*9*1', 'CN'],
    ['13955502217', 'CN'],
    ['5 * 1234567', 'CN'],
    ['x'.repeat(40), 'CN'],
    ['', 'CN'],
  ])('%s in %s is none', (raw, region) => expect(parseMasked(raw, region)).toBeUndefined());

  it.each([
    ['来电 138****5678（江苏苏州）', ['+86138****5678']],
    ['手机：138****5678、139xxxx2217', ['+86138****5678', '+86139****2217']],
    ['主叫138****5678→被叫', ['+86138****5678']],
    ['订单号 2026****1234', []],
    ['订单号：138****5678', []],
    ['银行卡 6222 **** **** 1234', []],
    ['h138****5678', []],
    ['a***@qq.com 138****', []],
    ['**13812345678**', []],
    ['— 12 ** 34 —', []],
  ])('in %s', (text, patterns) => expect(findMasked(text, ['CN']).map((m) => m.pattern)).toEqual(patterns));

  it('every Chinese mobile fits its own mask, and no other number with another visible digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), fc.integer({ min: 0, max: 10 }), (nsn, i) => {
        const masked = `${nsn.slice(0, 3)}****${nsn.slice(7)}`;
        const pattern = parseMasked(masked, 'US')?.pattern ?? '';
        expect(fitsMask(pattern, `+86${nsn}`)).toBe(true);
        const other = nsn.slice(0, i) + ((Number(nsn[i]) + 1) % 10) + nsn.slice(i + 1);
        expect(fitsMask(pattern, `+86${other}`)).toBe(i > 2 && i < 7);
        expect(findMasked(`联系${masked}，`, ['CN']).map((m) => m.written)).toEqual([masked]);
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('never throws, and never takes long', () => {
    const start = performance.now();
    findMasked('1*'.repeat(50_000), ['CN', 'US']);
    findMasked('**'.repeat(50_000), ['CN', 'US']);
    findMasked('1 x '.repeat(50_000), ['CN', 'US']);
    expect(performance.now() - start).toBeLessThan(1_500);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123*xX•…()+- .'.split('')), maxLength: 60 }),
        (s) => {
          for (const m of findMasked(s, ['CN', 'US'])) expect(m.pattern).toMatch(/^\+[\d*%]{5,24}$/);
        },
      ),
      { numRuns: 3_000, seed: 7 },
    );
  });
});
