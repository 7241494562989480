/** What fields are called, and how names are written, in every language that is read: tables of their own. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kindByParts } from '../../../lib/detect/words/label-parts';
import { labelKind, normal } from '../../../lib/detect/words/labels';
import { looksLikeName } from '../../../lib/detect/words/names';

const rows = (file: string): string[][] =>
  readFileSync(resolve(import.meta.dirname, '../../files', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

/** Kinds that are as good as the one named. */
const ALSO: Record<string, readonly (string | undefined)[]> = {
  name: ['person'],
  title: ['other', 'unknown', 'salutation'],
  third: ['to'],
  other: ['unknown', 'fax', 'id', undefined],
};
/** Of the words of a language this share at least is known. */
const SHARE = 0.9;

describe('labels', () => {
  it.each(rows('field-labels.tsv'))('%s: %s', (_, kind = '', words = '') => {
    const all = words.split('|');
    const missed = all.filter((label) => {
      const said = labelKind(label) ?? kindByParts(normal(label));
      return said !== kind && !ALSO[kind]?.includes(said);
    });
    expect(missed.length, missed.join(', ')).toBeLessThanOrEqual(Math.max(0.5, all.length * (1 - SHARE)));
  });
});

describe('names', () => {
  it.each(rows('names.tsv'))('%s', (kind, words = '') => {
    expect(words.split('|').filter((text) => looksLikeName(text) !== (kind === 'name'))).toEqual([]);
  });
});
