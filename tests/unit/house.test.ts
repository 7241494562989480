/** The walls of the house: who may import whom, how long a file may be, both languages whole. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { en } from '../../lib/locales/en';
import { zhCN } from '../../lib/locales/zh-CN';

const ROOT = resolve(import.meta.dirname, '../..');

/** Rule that must speak, file that breaks it, what the file imports. */
const PLANTED: [rule: string, from: string, imports: string][] = [
  ['domain', 'lib/domain/planted.ts', '../scoring/target'],
  ['scoring', 'lib/scoring/planted.ts', '../db/target'],
  ['scoring', 'lib/scoring/planted-zod.ts', 'zod'],
  ['review', 'lib/review/planted.ts', '../db/target'],
  ['talking-points', 'lib/talking-points/planted.ts', '../scoring/target'],
  ['detect', 'lib/detect/planted.ts', '../db/target'],
  ['teach', 'lib/teach/planted.ts', '../detect/target'],
  ['exchange', 'lib/exchange/planted.ts', '../db/target'],
  ['badge', 'lib/badge/planted.ts', '../detect/target'],
  ['db', 'lib/db/planted.ts', '../use-cases/target'],
  ['platform', 'lib/platform/planted.ts', '../db/target'],
  ['use-cases', 'lib/use-cases/planted.ts', '../db/target'],
  ['models', 'lib/models/planted.ts', '../db/target'],
  ['locales', 'lib/locales/planted.ts', '../models/target'],
  ['components', 'components/planted.ts', '../lib/db/target'],
  ['content-is-light', 'entrypoints/content.ts', '../lib/db/target'],
  ['picker-is-light', 'entrypoints/picker.ts', '../lib/db/target'],
  ['entrypoints-are-leaves', 'lib/models/planted-leaf.ts', '../../entrypoints/content'],
  ['no-circular', 'lib/badge/planted-circle-back.ts', './planted-circle'],
  ['no-unresolved', 'lib/badge/planted-nowhere.ts', './nowhere'],
];

describe('dependency-cruiser', () => {
  let house: string;
  let found: { rule: string; from: string }[];
  const before = process.cwd();

  beforeAll(async () => {
    house = mkdtempSync(join(tmpdir(), 'tierside-house-'));
    const put = (file: string, text: string) => {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      writeFileSync(join(house, file), text);
    };
    for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', '.wxt/tsconfig.json']) {
      mkdirSync(dirname(join(house, file)), { recursive: true });
      cpSync(join(ROOT, file), join(house, file));
    }
    put('node_modules/zod/package.json', '{"name":"zod","version":"4.0.0","main":"index.js"}');
    put('node_modules/zod/index.js', 'module.exports = {};');
    for (const room of readdirSync(join(ROOT, 'lib')))
      put(`lib/${room}/target.ts`, 'export const target = 1;\n');
    for (const [, file, imports] of PLANTED) {
      put(file, `import * as planted from '${imports}';\nexport const kept = planted;\n`);
    }
    put('lib/badge/planted-circle.ts', "export * from './planted-circle-back';\n");
    process.chdir(house);
    const config = await extractConfig(join(house, '.dependency-cruiser.cjs'));
    const result = await cruise(
      ['lib', 'components', 'entrypoints'],
      { ...config.options, ruleSet: config, validate: true } as never,
      undefined,
      { tsConfig: extractTsConfig(join(house, 'tsconfig.json')) },
    );
    const { summary } = result.output as ICruiseResult;
    expect(summary.totalCruised).toBeGreaterThan(PLANTED.length);
    found = summary.violations.map((v) => ({ rule: v.rule.name, from: v.from }));
  });
  afterAll(() => {
    process.chdir(before);
    rmSync(house, { recursive: true, force: true });
  });

  it.each(PLANTED)('catches a planted breach of %s: %s imports %s', (rule, from) => {
    expect(found).toContainEqual({ rule, from });
  });
});

const MOST_LINES = 250;
const MEDIAN_LINES = 60;
/** Data, one row after the other: tables and words. */
const DATA = /^lib\/(locales|talking-points\/library|standard|domain\/phone|exchange\/fields|detect\/words)/;

const sources = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => /\.(tsx?|css)$/.test(file));
const linesOf = (file: string) => readFileSync(join(ROOT, file), 'utf8').split('\n').length - 1;

describe('files', () => {
  const files = ['lib', 'components', 'entrypoints'].flatMap(sources);

  it(`has no source file above ${MOST_LINES} lines, tables of data aside`, () => {
    const long = files.filter((file) => !DATA.test(file) && linesOf(file) > MOST_LINES);
    expect(long.map((file) => `${file} ${linesOf(file)}`)).toEqual([]);
  });

  it(`keeps the median at ${MEDIAN_LINES} lines or below`, () => {
    const counts = files.map(linesOf).sort((a, b) => a - b);
    expect(counts[Math.floor(counts.length / 2)]).toBeLessThanOrEqual(MEDIAN_LINES);
  });

  it('names every file in kebab case, components in Pascal case', () => {
    const odd = files
      .map((file) => relative('.', file))
      .filter((file) => !/(^|\/)([a-z0-9]+(-[a-z0-9]+)*(\.\w+)*|[A-Z][A-Za-z0-9]*)\.(tsx?|css)$/.test(file))
      .filter((file) => !/lib\/locales\/.*zh-CN\.ts$/.test(file));
    expect(odd).toEqual([]);
  });
});

/** Paths of all leaves: text or function. */
const leaves = (value: unknown, path = ''): string[] =>
  value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [`${path}: ${typeof value}`];

describe('words', () => {
  it('has every word in both languages, of the same kind', () => {
    expect(leaves(zhCN).sort()).toEqual(leaves(en).sort());
  });

  it('has no empty word', () => {
    const empty = (value: unknown, path: string): string[] =>
      value !== null && typeof value === 'object'
        ? Object.entries(value).flatMap(([key, inner]) => empty(inner, `${path}.${key}`))
        : value === ''
          ? [path]
          : [];
    expect([...empty(en, 'en'), ...empty(zhCN, 'zh-CN')]).toEqual([]);
  });

  it("has the browser's own texts in both languages", () => {
    const keys = (folder: string) =>
      Object.keys(
        JSON.parse(readFileSync(join(ROOT, 'public/_locales', folder, 'messages.json'), 'utf8')),
      ).sort();
    expect(keys('zh_CN')).toEqual(keys('en'));
  });
});
