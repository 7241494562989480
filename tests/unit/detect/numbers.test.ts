import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPhones } from '../../../lib/detect/words/numbers';
import { parsePhone } from '../../../lib/domain/phone';
import { BY_ISO, COUNTRIES } from '../../../lib/domain/phone/countries';
import { nsnOf, writtenWays } from '../domain/phone/written-ways';

const isos = COUNTRIES.map((c) => c.iso);

/** A number as its country's people write it, and what it is. */
const numberOf = (iso: string): fc.Arbitrary<{ text: string; e164: string }> =>
  fc.tuple(fc.nat(), fc.nat()).map(([seed, pick]) => {
    const c = BY_ISO.get(iso);
    if (!c) throw new Error(iso);
    const [nsn = ''] = fc.sample(nsnOf(c, 'person'), { numRuns: 9, seed }).filter((n) => n.length >= 7);
    const ways = writtenWays(c, nsn).filter(
      (w) => !w.name.includes('tel:') && parsePhone(w.text, iso) && w.text.replace(/\D/g, '').length >= 7,
    );
    return { text: ways[pick % ways.length]?.text ?? `+${c.code}${nsn}`, e164: `+${c.code}${nsn}` };
  });
const pair = fc
  .constantFrom(...isos)
  .chain((iso) => fc.tuple(fc.constant(iso), numberOf(iso), numberOf(iso)));

const AROUND_ONE: ((a: string) => string)[] = [
  (a) => a,
  (a) => `手机：${a}，谢谢`,
  (a) => `请拨打${a}联系张伟`,
  (a) => `（${a}）`,
  (a) => `[${a}]`,
  (a) => `Call me on ${a}, please.`,
  (a) => `Tel. ${a}.`,
  (a) => `t: ${a} | m@x.example`,
  (a) => `Jürgen Müller <${'x@y.example'}> · ${a}`,
  (a) => `"${a}"`,
  (a) => `2026-11-20 14:36，${a}`,
  (a) => `電話番号は${a}です。`,
  (a) => `тел.: ${a}`,
];
const BETWEEN_TWO: ((a: string, b: string) => string)[] = [
  (a, b) => `电话${a}、${b}均可`,
  (a, b) => `${a}或${b}`,
  (a, b) => `${a} or ${b}`,
  (a, b) => `${a} oder ${b}`,
  (a, b) => `${a}; ${b}`,
  (a, b) => `${a}, ${b}`,
  (a, b) => `${a}，${b}`,
  (a, b) => `手机:${a} 座机:${b}`,
  (a, b) => `${a} | ${b}`,
  (a, b) => `${a}\n${b}`,
  (a, b) => `(${a}) & (${b})`,
];

/** Nothing but a sign or a blank: only where the numbers themselves hold together. */
const GLUED: ((a: string, b: string) => string)[] = [
  (a, b) => `${a}/${b}`,
  (a, b) => `${a} / ${b}`,
  (a, b) => `电话:${a} ${b}`,
  (a, b) => `${a}  ${b}`,
  (a, b) => `${a}\u3000${b}`,
];
const inOnePiece = ({ text }: { text: string }): boolean => /^[+\d-]+$/.test(text);

describe('numbers in surrounding text', () => {
  it('one is found whole, and nothing else', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...AROUND_ONE), ([iso, a], around) => {
        const text = around(a.text);
        const found = findPhones(text, [iso]);
        expect(found.map((p) => p.e164)).toEqual([a.e164]);
        for (const p of found) expect(text.slice(p.start, p.end)).toBe(p.written);
        expect(parsePhone(found[0]?.written ?? '', iso)?.e164).toBe(a.e164);
      }),
      { numRuns: 4_000, seed: 7 },
    );
  });

  it('two are found both, in order', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...BETWEEN_TWO), ([iso, a, b], between) => {
        const text = between(a.text, b.text);
        const found = findPhones(text, [iso]);
        expect(found.map((p) => p.e164)).toEqual([a.e164, b.e164]);
        for (const p of found) expect(text.slice(p.start, p.end)).toBe(p.written);
      }),
      { numRuns: 4_000, seed: 7 },
    );
  });

  it('two are found both where only a sign or a blank stands between', () => {
    fc.assert(
      fc.property(
        pair.filter(([, a, b]) => inOnePiece(a) && inOnePiece(b)),
        fc.constantFrom(...GLUED),
        ([iso, a, b], between) => {
          const found = findPhones(between(a.text, b.text), [iso]);
          expect(found.map((p) => p.e164)).toEqual([a.e164, b.e164]);
        },
      ),
      { numRuns: 1_500, seed: 7 },
    );
  });

  it.each([
    ['0512-65550123/24/25', 'CN', ['+8651265550123']],
    ['13955502217 / 13855501234 / 15912345678', 'CN', ['+8613955502217', '+8613855501234', '+8615912345678']],
    ['呼入 2026-11-20 14:36 13955502217', 'CN', ['+8613955502217']],
    ['13955502217 14:36:20', 'CN', ['+8613955502217']],
    ['1. 13955502217 2. 13855501234', 'CN', ['+8613955502217', '+8613855501234']],
    ['(021)5555-0166 (021)5555-0177', 'CN', ['+862155550166', '+862155550177']],
    ['021-5555 0166（转802）', 'CN', ['+862155550166']],
    ['Tel0512-65550123', 'CN', ['+8651265550123']],
    ['手机13955502217QQ：395550221', 'CN', ['+8613955502217']],
    ['6222 0212 3456 7890', 'HK', []],
    ['Flat 4B 020 7946 0321', 'GB', ['+442079460321']],
    ['https://x.example/13955502217', 'CN', []],
    ['13955502217@163.com', 'CN', []],
    ['img_13955502217.jpg 13955502217.jpg', 'CN', []],
    ['+86 139\n5550 2217', 'DE', ['+8613955502217']],
    ['+49 89 1234567 +49 171 3920042', 'DE', ['+49891234567', '+491713920042']],
    ['1.13955502217', 'CN', []],
  ] as const)('%s in %s', (text, iso, numbers) =>
    expect(findPhones(text, [iso]).map((p) => p.e164)).toEqual(numbers),
  );
});
