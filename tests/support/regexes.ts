/** The regular expressions of the product's own source, and texts that make careless ones slow. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { ROOT } from './paths';

export interface FoundRegex {
  /** `lib/detect/words/mail.ts:12`. */
  where: string;
  regex: RegExp;
}

const filesOf = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((f) => f.endsWith('.ts'))
        .map((f) => join(path, f))
    : [path];

/** Every regular expression written out in these files and folders. */
export function regexesOf(...paths: string[]): FoundRegex[] {
  const found: FoundRegex[] = [];
  for (const file of paths.flatMap((p) => filesOf(resolve(ROOT, p)))) {
    const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body = '', flags = ''] = /^\/(.*)\/(\w*)$/s.exec(node.text) ?? [];
        const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
        found.push({ where: `${relative(ROOT, file)}:${line}`, regex: new RegExp(body, flags) });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return found;
}

/** One of each kind that classes like `\s`, `\w`, `\p{L}` and `.` stand for. */
const SAMPLES = [' ', '\t', '\n', 'a', 'Q', '1', '中', '-', '.', ',', '(', '\u200b'];
const MOST_SIGNS = 14;

/** What may be repeated to keep this expression busy: its own signs and words, alone and in pairs. */
export function pumpsFor(regex: RegExp): string[] {
  const source = regex.source.replace(/\\[pP]\{[^}]*\}|\\u[\da-f]{4}|\\[a-z]|\{\d*,?\d*\}/gi, '');
  const own = [...new Set(source.replace(/[\\^$?*+|[\](){}\w]/g, ''))].slice(0, MOST_SIGNS);
  const letters = [...new Set(source.match(/[a-z\d]/gi) ?? [])].slice(0, MOST_SIGNS);
  const words = [...new Set(source.match(/[\p{L}]{2,}|[\p{L}\d]+ (?=[\p{L}\d])/giu) ?? [])].slice(0, 12);
  const signs = [...new Set([...own, ...SAMPLES, ...'(@<:'])];
  const pairs = [...signs, ...words].flatMap((a) => signs.flatMap((b) => (a === b ? [] : [a + b])));
  return [...new Set([...signs, ...letters, ...words, ...pairs, 'a@a.', '1 (1', '中 :', '138****'])];
}
