import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalSign, parseMoney } from '../../../../lib/exchange/values/number';

describe('parseMoney', () => {
  it.each([
    ['¥1,234.50', 1234.5],
    ['￥１，２３４．５０', 1234.5],
    ['12万', 120_000],
    ['1.1万元', 11_000],
    ['3亿', 3e8],
    ['1.5w', 15_000],
    ['2k', 2000],
    ['(300.00)', -300],
    ['-18.18', -18.18],
    ['−5', -5],
    ['$-5', -5],
    ['-$1,000', -1000],
    ['1 234,50 €', 1234.5],
    ["CHF 1'234.50", 1234.5],
    ['1.234,50 €', 1234.5],
    ['1,234,567', 1_234_567],
    ['12,34,567', 1_234_567],
    ['12,5', 12.5],
    ['0,234', 0.234],
    ['1.2E+05', 120_000],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['0', 0],
    ['-0', 0],
    ['100 USD', 100],
    ['5-', -5],
  ])('reads %s', (text, value) => expect(parseMoney(text, '.')).toBe(value));

  it('takes the decimal sign of the column', () => {
    expect(parseMoney('1.234', ',')).toBe(1234);
    expect(parseMoney('1,234', ',')).toBe(1.234);
  });

  it.each([
    '',
    'lots',
    '12 apples',
    '1.2.3',
    '1,23,4',
    '--5',
    '1e99',
    '9'.repeat(20),
    '9'.repeat(500),
    'NaN',
    'Infinity',
    '5元起',
  ])('does not read %j', (text) => expect(parseMoney(text, '.')).toBeUndefined());

  it('reads every amount back as each country writes it', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom('en-US', 'de-DE', 'en-IN', 'fr-FR', 'zh-CN', 'de-CH'),
        (c, locale) => {
          const comma = locale === 'de-DE' || locale === 'fr-FR';
          const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(c / 100);
          expect(parseMoney(written, comma ? ',' : '.')).toBe(c === 0 ? 0 : c / 100);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is always finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+()$€ 万亿ke') }), (text) => {
        expect(Number.isFinite(parseMoney(text, '.') ?? 0)).toBe(true);
      }),
    );
  });
});

describe('decimalSign', () => {
  it('is told by the column, else by the region', () => {
    expect(decimalSign(['1.234', '1.234,50'], 'US')).toBe(',');
    expect(decimalSign(['1.234', '12.50'], 'DE')).toBe('.');
    expect(decimalSign(['1.234'], 'DE')).toBe(',');
    expect(decimalSign(['1.234'], 'CN')).toBe('.');
  });
});
