/** The worked examples in the documentation are executed: a number that changes there or here fails. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NOW, STANDARD, scored } from './given';
import { examplesOf, workedOut } from './worked-examples';

const FILE = readFileSync(resolve(import.meta.dirname, '../../../lib/scoring/EXAMPLES.md'), 'utf8');
const EXAMPLES = examplesOf(FILE);

/** `standing 底分 = (0.3×40 + …) / (…) = 60.1` → what the middle comes to, and what is said of it. */
function sumOf(line: string): { comesTo: number; said: number } {
  const [, middle = '', last = ''] = line.split(' = ');
  const js = middle.replaceAll('×', '*').replaceAll('−', '-').replaceAll('^', '**');
  if (!/^[\d\s.+\-*/()]+$/.test(js)) throw new Error(`no sum: ${line}`);
  return { comesTo: Number(new Function(`return ${js}`)()), said: Number(last.replace('−', '-')) };
}
const sumsIn = (text: string): string[] =>
  [...text.matchAll(/```\n(.*?)\n```/gs)].flatMap(([, block = '']) => block.split('\n'));

test('there are five, and between them all twelve indicators, and each reason for a tier but an override', () => {
  expect(EXAMPLES).toHaveLength(5);
  const results = EXAMPLES.map(({ history }) => scored(history));
  const seen = new Set(results.flatMap(({ indicators }) => indicators.map(({ id }) => id)));
  expect(seen.size).toBe(STANDARD.indicators.length);
  expect(new Set(results.map(({ basis }) => basis))).toEqual(new Set(['score', 'gate', 'complaint']));
  expect(new Set(results.map(({ tier }) => tier))).toEqual(new Set(['A', 'B', 'D']));
});

describe.each(EXAMPLES)('$title', ({ history, worked }) => {
  test('is scored as the file says, every number of it', () => {
    expect(worked).toBe(workedOut(history));
  });

  test('adds up on paper', () => {
    const sums = sumsIn(worked);
    expect(sums.length).toBeGreaterThan(3);
    for (const line of sums) {
      const { comesTo, said } = sumOf(line);
      // Its parts are shown to two decimals.
      expect(Math.abs(comesTo - said), line).toBeLessThanOrEqual(0.015);
    }
  });
});

test('numbers stand where they are checked, nowhere else', () => {
  const day = new Date(NOW).toISOString().slice(0, 10);
  const prose = FILE.replaceAll(/```\n.*?\n```/gs, '')
    .split('\n')
    .filter((line) => !line.startsWith('|'))
    .map((line) => line.replace(/^## \d\. /, '').replace(day, ''));
  expect(prose.filter((line) => /\d/.test(line))).toEqual([]);
  expect(FILE).toContain(day);
});
