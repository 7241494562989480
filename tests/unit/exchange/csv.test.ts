import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guard, unguard, writeCsv } from '../../../lib/exchange/csv';
import { parseTable } from '../../../lib/exchange/table';

describe('guard', () => {
  it.each(['=1+1', '@SUM(A1)', '\tx', '\rx', '+cmd|calc', '-1+2', '- a list', '+', "'=x", "''+a"])(
    'puts a quote before %j',
    (text) => expect(guard(text)).toBe(`'${text}`),
  );
  it.each([
    '-5',
    '+3',
    '-1,234.50',
    '-12,5',
    '-5%',
    '+86 139 5550 2217',
    '+1 (209) 555-0190',
    "it's",
    "'quoted'",
    ' =1',
    '',
  ])('leaves %j alone', (text) => expect(guard(text)).toBe(text));
});

/** Cells as hostile as they come. */
const cell = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n\"',;' 0189aé中🙂\uFEFF"), maxLength: 12 }),
  fc.constantFrom(
    "=cmd|' /C calc'!A0",
    '00042',
    '007',
    '+8613900000000',
    '-0.50',
    '"',
    '""',
    "'",
    '\r\n',
    '🙂\n🙂',
  ),
);

describe('writeCsv', () => {
  it('round-trips quotes, line ends, emoji, formulas and leading zeros', () => {
    const width = 3;
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
        (rows) => {
          // A key in front: rows of blanks are left out on purpose, and a header is never guessed away.
          const keyed = rows.map((row, i) => [`k${i}`, ...row]);
          const result = parseTable(writeCsv(['key', 'a', 'b', 'c'], keyed));
          expect(result.ok && result.table.rows.map((r) => r.cells)).toEqual(keyed);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('writes no cell that a spreadsheet would run', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const written = guard(text);
        expect(unguard(written)).toBe(text);
        expect(/^[=@\t\r]/.test(written)).toBe(false);
        if (/^[+-]/.test(written)) expect(written).toMatch(/^[+-]\d[\d ().,%-]*(?: ?(?:ext\.?|x) ?\d+)?$/);
      }),
      { numRuns: 2000 },
    );
  });
});
