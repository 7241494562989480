import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOrder, isoDay, parseBirthday, parseDate } from '../../../../lib/exchange/values/date';

const read = (text: string, order: 'dmy' | 'mdy' | 'unclear' = 'dmy') => {
  const date = parseDate(text, order);
  return date && isoDay(date.day);
};

describe('parseDate', () => {
  it.each([
    '2026-11-09',
    '2026/11/9',
    '2026.11.09',
    '2026年11月9日',
    '2026年11月9',
    '20261109',
    '09.11.2026',
    '9/11/2026',
    '9-11-26',
    '9 Nov 2026',
    '9. November 2026',
    'Nov 9, 2026',
    'November 9th 2026',
    '２０２６／１１／０９',
    '2026-11-09 14:05',
    '2026-11-09T23:59:59Z',
    '2026-11-09T08:00:00.000+08:00',
    '9/11/2026 2:05 PM',
  ])('reads %s', (text) => expect(read(text)).toBe('2026-11-09'));

  it.each([
    '',
    'soon',
    '2026-02-30',
    '31.04.2026',
    '2026-13-01',
    '1899-12-31',
    '45000',
    '0000-00-00',
    '13/13/2026',
    '2026-11-09 25:00',
    '1/2',
    'NaN',
    '2026-11/09',
  ])('does not read %j', (text) => expect(read(text)).toBeUndefined());

  it('keeps the instant where a time is given', () => {
    expect(parseDate('2026-11-09T08:00:00+08:00', 'dmy')?.at).toBe(Date.UTC(2026, 10, 9));
    expect(parseDate('2026-11-09 14:05', 'dmy')?.at).toBe(Date.UTC(2026, 10, 9, 14, 5));
    expect(parseDate('11/9/2026 12:30 am', 'mdy')?.at).toBe(Date.UTC(2026, 10, 9, 0, 30));
  });

  it('reads every day of the calendar in every style', () => {
    const day = fc.integer({ min: -25_000, max: 70_000 });
    fc.assert(
      fc.property(day, (d) => {
        const [y = '', m = '', n = ''] = isoDay(d).split('-');
        for (const text of [
          `${y}-${m}-${n}`,
          `${y}/${Number(m)}/${Number(n)}`,
          `${y}年${Number(m)}月${Number(n)}日`,
          `${n}.${m}.${y}`,
          `${n}/${m}/${y}`,
        ])
          expect(parseDate(text, 'dmy')?.day).toBe(d);
        expect(parseDate(`${m}/${n}/${y}`, 'mdy')?.day).toBe(d);
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws and never leaves the calendar', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123456789-/.: 年月日tzanov+') }), (text) => {
        const date = parseDate(text, 'mdy');
        if (date) expect(Number.isInteger(date.day) && Math.abs(date.day) < 90_000).toBe(true);
      }),
    );
  });
});

describe('dateOrder', () => {
  it('is told by one value of the column, else by the region', () => {
    expect(dateOrder(['03/04/2026', '25/12/2025'], 'US')).toBe('dmy');
    expect(dateOrder(['03/04/2026', '12/25/2025'], 'DE')).toBe('mdy');
    expect(dateOrder(['03/04/2026', ''], 'US')).toBe('mdy');
    expect(dateOrder(['03/04/2026'], 'GB')).toBe('dmy');
    expect(dateOrder(['25/12/2025', '12/25/2025'], 'US')).toBe('unclear');
  });

  it('leaves only the unclear ones of a mixed column unread', () => {
    expect(read('25/12/2025', 'unclear')).toBe('2025-12-25');
    expect(read('12/25/2025', 'unclear')).toBe('2025-12-25');
    expect(read('05/05/2026', 'unclear')).toBe('2026-05-05');
    expect(read('03/04/2026', 'unclear')).toBeUndefined();
  });
});

describe('parseBirthday', () => {
  it.each([
    ['1990-03-05', '1990-03-05'],
    ['3月5日', '03-05'],
    ['03-05', '03-05'],
    ['--02-29', '02-29'],
    ['13-01', undefined],
  ])('%s is %s', (text, expected) => expect(parseBirthday(text, 'dmy')).toBe(expected));
});
