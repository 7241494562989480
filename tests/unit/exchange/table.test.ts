import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTable, readTable, type Table } from '../../../lib/exchange/table';

const table = (text: string): Table => {
  const result = parseTable(text);
  if (!result.ok) throw new Error(result.reason);
  return result.table;
};
const rows = (text: string) => table(text).rows.map(({ line, cells }) => [line, ...cells]);
const file = (name: string) => readTable(readFileSync(resolve(import.meta.dirname, '../../files', name)));

describe('parseTable', () => {
  it.each([',', ';', '\t'])('tells the delimiter %j from the header, not from the tags in the cells', (d) => {
    const text = `${['name', 'tags', 'city'].join(d)}\n${['Li', '"a;b;c,d,e,f,g"', 'Wuxi'].join(d)}`;
    expect(table(text).delimiter).toBe(d);
    expect(rows(text)).toEqual([[2, 'Li', 'a;b;c,d,e,f,g', 'Wuxi']]);
  });

  it.each(['\n', '\r\n', '\r'])('counts the lines of cells with line ends in them (%j)', (end) => {
    const text = ['a,b', '1,"x', 'y"', '', '2,z', '3,"p', 'q', 'r"', '4,w'].join(end);
    expect(table(text).rows.map((r) => [r.line, r.cells[0]])).toEqual([
      [2, '1'],
      [5, '2'],
      [6, '3'],
      [9, '4'],
    ]);
  });

  it('reads files whose line ends are mixed', () => {
    expect(rows('a,b\r\n1,2\n3,4\r5,6')).toEqual([
      [2, '1', '2'],
      [3, '3', '4'],
      [4, '5', '6'],
    ]);
  });

  it('loses one line to an unclosed quote, not the rest of the file', () => {
    const { rows: found } = table('a,b\n1,"open\n2,y\n3,"z"\n4,w\n');
    expect(found.map((r) => [r.line, r.broken])).toEqual([
      [2, true],
      [3, false],
      [4, false],
      [5, false],
    ]);
    expect(table('a,b\n1,x\n2,"open').rows.map((r) => r.broken)).toEqual([false, true]);
  });

  it('keeps stray quotes inside a cell', () => {
    expect(rows('a,b\n5" screen,"Bob "the best" Li"\n')).toEqual([[2, '5" screen', 'Bob "the best" Li']]);
  });

  it('stays quick on a file of nothing but unclosed quotes', () => {
    const start = performance.now();
    const found = table(`a,b\n${'1,"x\n'.repeat(50_001)}`).rows;
    expect(found.some((r) => r.broken)).toBe(true);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it('reads short rows as far as they go and names extra cells and repeated headers', () => {
    const found = table('a,b,a\n1\n1,2,3,4,,5\n1,2,3,,\n');
    expect(found.rows.map((r) => r.cells.length)).toEqual([1, 6, 5]);
    expect(found.notes).toEqual([
      { code: 'duplicate-header', line: 1, params: { header: 'a' } },
      { code: 'extra-cells', line: 3, params: { count: 2 } },
    ]);
  });

  it('knows the hint by which Excel names the delimiter', () => {
    expect(rows('sep=;\r\nname;sum\r\nLi;1,5\r\n')).toEqual([[3, 'Li', '1,5']]);
  });

  it('takes back the quote that keeps a cell from running', () => {
    expect(rows("a,b\n'=1+1,'+86 139\n")).toEqual([[2, '=1+1', '+86 139']]);
  });

  it('says so when there is nothing in it', () => {
    expect(parseTable('')).toEqual({ ok: false, reason: 'empty' });
    expect(parseTable(' \n\n,,\n')).toEqual({ ok: false, reason: 'empty' });
    expect(parseTable('name,email\n\n')).toEqual({ ok: false, reason: 'no-rows' });
  });

  it('never throws, and lines always rise', () => {
    const piece = fc.constantFrom(
      'a',
      '"',
      '""',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      '\r',
      "'",
      '=',
      '\0',
      '中',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
        const result = parseTable(pieces.join(''));
        if (!result.ok) return;
        let last = 0;
        for (const { line } of result.table.rows) {
          expect(line).toBeGreaterThan(last);
          last = line;
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dirty files', () => {
  it('reads GB18030 and UTF-16 exports', () => {
    for (const name of ['gb18030.csv', 'utf-16le.tsv']) {
      const result = file(name);
      expect(result.ok && result.table.headers.slice(0, 2)).toEqual(['客户名称', '手机号']);
      expect(result.ok && result.table.rows[0]?.cells.slice(0, 2)).toEqual(['王伟', '13800138000']);
    }
  });

  it('survives NUL characters, ragged rows and repeated headers, and names them', () => {
    const result = file('ragged-nul-duplicates.csv');
    expect(result.ok && result.table.notes.map((n) => n.code).sort()).toEqual([
      'duplicate-header',
      'extra-cells',
      'nul-characters',
    ]);
    expect(result.ok && result.table.rows.length).toBe(4);
  });

  it('tells a workbook from a table', () => {
    expect(file('really-a-workbook.csv')).toEqual({ ok: false, reason: 'spreadsheet' });
  });
});
