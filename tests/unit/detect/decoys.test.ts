import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones } from '../../../lib/detect/words/numbers';
import { parsePhone } from '../../../lib/domain/phone';
import { BY_ISO, COUNTRIES } from '../../../lib/domain/phone/countries';
import { BY_FORM, BY_WORD } from '../domain/phone/decoys';
import { nsnOf } from '../domain/phone/written-ways';

const isos = COUNTRIES.map((c) => c.iso);
const around = fc.constantFrom(
  (s: string) => s,
  (s: string) => `时间：${s}，谢谢`,
  (s: string) => `${s} / paid`,
  (s: string) => `see ${s}.`,
  (s: string) => `（${s}）`,
);

describe('what looks like a phone number and is none', () => {
  it.each(Object.entries(BY_FORM))('%s: never read, whatever the country', (_, decoy) => {
    fc.assert(
      fc.property(decoy, around, fc.constantFrom(...isos), (text, put, iso) => {
        expect(findPhones(put(text), [iso]).filter((p) => !p.hotline)).toEqual([]);
      }),
      { numRuns: 1_500, seed: 7 },
    );
  });

  it.each(Object.entries(BY_FORM))('%s: not when a field holds nothing else', (_, decoy) => {
    fc.assert(
      fc.property(decoy, fc.constantFrom(...isos), (text, iso) => {
        const hit = parsePhone(text, iso);
        expect(hit?.hotline ? undefined : hit).toBeUndefined();
      }),
      { numRuns: 1_500, seed: 7 },
    );
  });

  it.each(Object.entries(BY_WORD))('%s: the digits of a phone right after that word are none', (_, word) => {
    fc.assert(
      fc.property(word, fc.constantFrom(...isos), fc.nat(), (before, iso, seed) => {
        const c = BY_ISO.get(iso);
        const [nsn = ''] = c ? fc.sample(nsnOf(c, 'person'), { numRuns: 1, seed }) : [];
        const digits = c?.bare?.test(nsn) ? nsn : (c?.trunk ?? '') + nsn;
        expect(findPhones(before + digits, [iso])).toEqual([]);
        expect(findPhones(`${before}${digits}，谢谢`, [iso])).toEqual([]);
      }),
      { numRuns: 800, seed: 7 },
    );
  });

  it.each([
    '手机号',
    '手机号码：',
    '电话号码 ',
    '联系号码:',
    'Tel. No. ',
    'Phone number: ',
    'Contact No.: ',
    'Telefon-Nr. ',
    '微信同号 ',
    '来电号码',
    '携帯番号：',
    '電話番号 ',
  ])('%s says that it is one after all', (before) =>
    expect(findPhones(`${before}13855505678`, ['CN'])).toHaveLength(1),
  );
});
