import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../../../lib/locales';
import { problemText, standardWords } from '../../../lib/locales/standard';
import { defaultStandard } from '../../../lib/standard/default';
import { parseStandardFile, standardFile } from '../../../lib/standard/file';
import { document, savable } from '../scoring/savable-standards';

const STANDARD = defaultStandard('CNY');
const codes = (text: string) => {
  const read = parseStandardFile(text);
  return read.ok ? [] : read.problems.map(({ code }) => code);
};

test('what is saved as a file comes back as it was', () => {
  fc.assert(
    fc.property(document, (standard) => {
      expect(parseStandardFile(standardFile(standard))).toStrictEqual({ ok: true, standard });
    }),
    { numRuns: 1_000 },
  );
});

test('what is known of the customers never goes into the file', () => {
  fc.assert(
    fc.property(savable, (standard) => {
      const file = JSON.parse(standardFile(standard));
      expect(Object.keys(file)).toEqual(['format', 'schema', 'standard']);
      expect(file).toMatchObject({ format: 'tierside-standard', schema: 1 });
      expect(Object.keys(file.standard)).not.toContain('population');
    }),
    { numRuns: 200 },
  );
});

test('a file may begin with a byte order mark, and have fields nobody knows', () => {
  const file = JSON.parse(standardFile(STANDARD));
  expect(parseStandardFile(`\uFEFF${JSON.stringify({ ...file, by: 'the team lead' })}`)).toMatchObject({
    ok: true,
  });
});

describe('a file that is none gives a sentence and never throws', () => {
  const wrap = (standard: string) => `{"format":"tierside-standard","schema":1,"standard":${standard}}`;
  const text = JSON.stringify(STANDARD);
  const HOSTILE: Readonly<Record<string, [text: string, code: string]>> = {
    'ten megabytes': [wrap(`"${'x'.repeat(10_000_000)}"`), 'file-too-large'],
    nothing: ['', 'file-unreadable'],
    'half a file': [standardFile(STANDARD).slice(0, 5_000), 'file-unreadable'],
    'a list within a list, and so on': [wrap('['.repeat(200_000) + ']'.repeat(200_000)), 'not-an-object'],
    'brackets that never close': ['['.repeat(400_000), 'file-unreadable'],
    'another format': ['{"format":"tierside-taught","version":1,"rules":[]}', 'file-other'],
    'a bare standard': [text, 'file-other'],
    'a bare null': ['null', 'file-other'],
    'no schema number': ['{"format":"tierside-standard"}', 'file-other'],
    'a schema in words': ['{"format":"tierside-standard","schema":"1"}', 'file-other'],
    'a newer schema': ['{"format":"tierside-standard","schema":2,"standard":{}}', 'file-newer'],
    'no standard': ['{"format":"tierside-standard","schema":1}', 'missing'],
    'a number in words': [wrap(text.replace('"reviewDays":90', '"reviewDays":"NaN"')), 'not-a-number'],
    'a number without end': [wrap(text.replace('"reviewDays":90', '"reviewDays":1e999')), 'not-a-number'],
    'wrong types throughout': [wrap(text.replaceAll(/:[\d.]+/g, ':true')), 'not-a-number'],
    'an empty prototype': [wrap('{"__proto__":{"version":1},"constructor":{"prototype":{}}}'), 'missing'],
  };

  test.each(Object.entries(HOSTILE))('%s', (_, [file, code]) => {
    expect(codes(file)).toContain(code);
  });

  test('fields that would reach into prototypes are dropped', () => {
    const poisoned = text.replace('{', '{"__proto__":{"owned":true},"toString":"x",');
    const read = parseStandardFile(wrap(poisoned));
    expect(read).toEqual({ ok: true, standard: STANDARD });
    expect(({} as Record<string, unknown>).owned).toBeUndefined();
    expect(read.ok && Object.hasOwn(read.standard, 'toString')).toBe(false);
    const inWords = wrap(text.replace('"needNames":{', '"needNames":{"__proto__":"x","constructor":"y"'));
    expect(parseStandardFile(inWords)).toEqual({ ok: true, standard: STANDARD });
  });

  test('any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.json().map(wrap)), (any) => {
        expect(codes(any).length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a file damaged in one place is refused or is another whole standard', () => {
    const file = standardFile(STANDARD);
    fc.assert(
      fc.property(fc.nat(file.length - 1), fc.constantFrom('', '0', '-', '"', '}', 'e9', ','), (at, put) => {
        const read = parseStandardFile(file.slice(0, at) + put + file.slice(at + 1));
        if (read.ok) expect(parseStandardFile(standardFile(read.standard))).toStrictEqual(read);
        else expect(read.problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('each reason is a sentence in both languages', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const words = standardWords(language);
      const known = Object.keys(words.problems).filter((code) => code.startsWith('file-'));
      expect(new Set(Object.values(HOSTILE).map(([, code]) => code))).toEqual(
        new Set([...known, 'not-an-object', 'missing', 'not-a-number']),
      );
      for (const [file] of Object.values(HOSTILE)) {
        const read = parseStandardFile(file);
        for (const problem of read.ok ? [] : read.problems)
          expect(problemText(problem, words, catalogue(language))).not.toBe(problem.code);
      }
    }
  });
});
