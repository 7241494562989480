import fc from 'fast-check';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import { formatPhone, parsePhone } from '../../../lib/domain/phone';
import { COUNTRIES } from '../../../lib/domain/phone/countries';

describe('numbers as people write them', () => {
  it.each([
    ['138 1234 5678', 'CN', '+8613812345678'],
    ['138-1234-5678', 'CN', '+8613812345678'],
    ['１３８１２３４５６７８', 'CN', '+8613812345678'],
    ['(+86) 13312345678', 'US', '+8613312345678'],
    ['0086-13312345678', 'DE', '+8613312345678'],
    ['8613312345678', 'CN', '+8613312345678'],
    ['021-5555 0166', 'CN', '+862155550166'],
    ['(0512) 6555-0123', 'CN', '+8651265550123'],
    ['（010）5555 0166', 'CN', '+861055550166'],
    ['+86 21 5555 0166', 'CN', '+862155550166'],
    ['2555 0123', 'HK', '+85225550123'],
    ['0912-345-678', 'TW', '+886912345678'],
    ['03-5555-0164', 'JP', '+81355550164'],
    ['090-1234-5678', 'JP', '+819012345678'],
    ['010-1234-5678', 'KR', '+821012345678'],
    ['(415) 555-0132', 'US', '+14155550132'],
    ['415.555.0132', 'US', '+14155550132'],
    ['1-415-555-0132', 'US', '+14155550132'],
    ['(209) 555-0190', 'CN', '+12095550190'],
    ['139 5550 2217', 'US', '+8613955502217'],
    ['+1 (416) 555 0132', 'CA', '+14165550132'],
    ['07700 900482', 'GB', '+447700900482'],
    ['+44 (0)20 7946 0321', 'US', '+442079460321'],
    ['089 / 1234567', 'DE', '+49891234567'],
    ['+49 (0)89 12 34 56-0', 'DE', '+49891234560'],
    ['0171 3920042', 'DE', '+491713920042'],
    ['06 39 98 12 34', 'FR', '+33639981234'],
    ['01.23.45.67.89', 'FR', '+33123456789'],
    ['+39 02 1234 5678', 'IT', '+390212345678'],
    ['8 (912) 345-67-89', 'RU', '+79123456789'],
    ['(11) 95550-0123', 'BR', '+5511955500123'],
    ['0412 345 678', 'AU', '+61412345678'],
    ['098765 43210', 'IN', '+919876543210'],
    ['tel:+46-8-123-456-78', 'CN', '+46812345678'],
    ['+998 90 123 45 67', 'CN', '+998901234567'],
  ])('%s in %s', (raw, region, e164) => {
    expect(parsePhone(raw, region)?.e164).toBe(e164);
  });

  it.each([
    ['021-55550166-802', 'CN', '+862155550166', '802'],
    ['0512-65550123转802', 'CN', '+8651265550123', '802'],
    ['010 5555 0166 分机 12', 'CN', '+861055550166', '12'],
    ['(415) 555-0132 x318', 'US', '+14155550132', '318'],
    ['415-555-0132 ext. 42', 'US', '+14155550132', '42'],
    ['tel:+4930123456;ext=7', 'DE', '+4930123456', '7'],
    ['+44 20 7946 0321 #5', 'GB', '+442079460321', '5'],
  ])('%s has an extension', (raw, region, e164, extension) => {
    expect(parsePhone(raw, region)).toMatchObject({ e164, extension });
  });

  it.each([
    ['400-820-0000', 'CN'],
    ['95588', 'CN'],
    ['800-820-0000', 'CN'],
    ['0800 123 4567', 'GB'],
    ['+18005550199', 'CN'],
    ['+448081570192', 'US'],
    ['0800 1234567', 'DE'],
    ['0120-123-456', 'JP'],
    ['900 123 456', 'ES'],
    ['1300 555 012', 'AU'],
  ])('%s in %s is a hotline, not a person', (raw, region) => {
    expect(parsePhone(raw, region)?.hotline).toBe(true);
  });

  it.each([
    ['2026-11-20', 'CN'],
    ['20.11.2026', 'DE'],
    ['11/20/2026', 'US'],
    ['2026-11-20 14:30', 'CN'],
    ['20261120', 'HK'],
    ['2019-2026', 'SG'],
    ['320102199003078515', 'CN'],
    ['6222 0212 3456 7890 123', 'CN'],
    ['4111 1111 1111 1111', 'US'],
    ['192.168.100.200', 'US'],
    ['1,234,567.89', 'US'],
    ['¥13812345678', 'CN'],
    ['12.345.678', 'DK'],
    ['10,000', 'CN'],
    ['DE89 3704 0044 0532 0130 00', 'DE'],
    ['SN138001380001', 'CN'],
    ['12345', 'US'],
    ['', 'CN'],
    ['+', 'CN'],
    ['++++++++', 'CN'],
    ['1'.repeat(10_000), 'CN'],
  ])('%s in %s is not a phone number', (raw, region) => {
    expect(parsePhone(raw, region)).toBeUndefined();
  });

  it('shows numbers in the groups people read them in', () => {
    expect(formatPhone('+8613955502217')).toBe('+86 139 5550 2217');
    expect(formatPhone('+862155550166')).toBe('+86 21 5555 0166');
    expect(formatPhone('+14155550132')).toBe('+1 415 555 0132');
    expect(formatPhone('95588')).toBe('95588');
    expect(formatPhone('<b>')).toBe('<b>');
  });
});

describe('against libphonenumber', () => {
  const byRow = COUNTRIES.filter((c) => !['MX', 'AR'].includes(c.iso));
  it.each(byRow.map((c) => c.iso))('valid numbers of %s read the same, national and international', (iso) => {
    let seen = 0;
    const wrong: string[] = [];
    const country = byRow.find((c) => c.iso === iso);
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9]\d{7,10}$/), (nsn) => {
        const p = parsePhoneNumberFromString(
          `+${country?.code}${iso === 'IT' && nsn < '3' ? `0${nsn}` : nsn}`,
        );
        if (!p?.isValid() || p.country !== (iso as CountryCode)) return;
        const type = p.getType();
        if (type !== 'MOBILE' && type !== 'FIXED_LINE' && type !== 'FIXED_LINE_OR_MOBILE') return;
        // Area code + 95xxx (China) and 400 (Spain) are service numbers of machines and banks.
        if (/^\+86\d{3}9[56]|^\+34400|^\+4190/.test(p.number)) return;
        seen++;
        const ours = [p.formatInternational(), p.formatNational(), p.number].map(
          (t) => parsePhone(t, iso)?.e164,
        );
        if (ours.some((o) => o !== p.number))
          wrong.push(`${p.formatNational()} ${p.number} ${ours.join(' ')}`);
      }),
      { numRuns: 1500, seed: 7 },
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  });

  it('formatting and reading again is the identity', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+(86|1|44|49|33|81)[2-9]\d{7,9}$/), (e164) => {
        const once = parsePhone(e164, 'CN');
        if (once) expect(parsePhone(formatPhone(once.e164), 'CN')?.e164).toBe(once.e164);
      }),
      { seed: 7 },
    );
  });

  it('never throws, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ maxLength: 3 }),
        (raw, region) => {
          const hit = parsePhone(raw, region);
          if (hit) expect(hit.e164).toMatch(/^\+?\d{3,15}$/);
        },
      ),
      { numRuns: 3000, seed: 7 },
    );
  });
});
