import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAmount } from '../../../components/shared/amount';
import {
  dayToField,
  fieldToDay,
  fromField,
  inDays,
  toDateField,
  toMomentField,
} from '../../../components/shared/date-input';

describe('amounts as people type them', () => {
  it.each([
    ['1200', 1200],
    ['1200.50', 1200.5],
    ['¥12,000', 12_000],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['12,5', 12.5],
    ['1.2万', 12_000],
    ['3k', 3000],
    ['2 500 元', 2500],
    ['１２００', 1200],
    ['-80', -80],
    ['−80', -80],
    ['1,234,567', 1_234_567],
    ['0', 0],
    ['1.5亿', 150_000_000],
  ])('%s', (text, amount) => {
    expect(parseAmount(text)).toBeCloseTo(amount, 6);
  });

  it.each(['', 'a lot', '12 apples', '--3', '1e999', '=1+1', '9'.repeat(400)])('%s is none', (text) => {
    expect(parseAmount(text)).toBeUndefined();
  });

  it('reads back what it is given as a number, and is always finite', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999_999 }),
        (cents) => parseAmount(String(cents / 100)) === cents / 100,
      ),
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        const amount = parseAmount(text);
        return amount === undefined || Number.isFinite(amount);
      }),
    );
  });
});

describe('date fields', () => {
  it('give back the minute they were given', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 33_000_000 }), (minutes) => {
        const at = minutes * 60_000;
        // The hour that summer time repeats cannot be told from itself.
        const repeated = [-3_600_000, 3_600_000].some(
          (away) => toMomentField(at + away) === toMomentField(at),
        );
        return repeated || fromField(toMomentField(at)) === at;
      }),
    );
  });

  it('give back the day of a term', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60_000 }), (day) => fieldToDay(dayToField(day)) === day));
  });

  it('have nothing for what is no date', () => {
    expect(fromField('soon')).toBeUndefined();
    expect(fieldToDay('2026-13-45')).toBeUndefined();
    expect(toDateField(Number.NaN)).toBe('');
    expect(toMomentField(undefined)).toBe('');
    expect(dayToField(1e12)).toBe('');
  });

  it('keep presets to the hour of the agent’s own clock', () => {
    const at = new Date(inDays(Date.UTC(2026, 10, 21, 4), 1, 10));
    expect([at.getHours(), at.getMinutes()]).toEqual([10, 0]);
  });
});
