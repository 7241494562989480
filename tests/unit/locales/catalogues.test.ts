import { describe, expect, it } from 'vitest';
import { TAG_TYPES } from '../../../lib/domain/facts-change';
import { catalogue, outcomeLabel, wordFor } from '../../../lib/locales';
import { factsCatalogue } from '../../../lib/locales/facts';
import { insightWords } from '../../../lib/locales/insight';
import { reviewCatalogue } from '../../../lib/locales/review';
import { rejectText, settingsCatalogue } from '../../../lib/locales/settings';
import { errorText } from '../../../lib/locales/text/error';
import { ENTRY_QUESTIONS } from '../../../lib/standard/entry-questions';
import { DEFAULT_OUTCOMES } from '../../../lib/standard/outcomes';

const LANGUAGES = ['en', 'zh-CN'] as const;

/** `path: text` of every word; functions are called with whatever fits. */
function words(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const written: unknown = value('2', '3', '4', '5');
    return typeof written === 'string' ? [[path, written]] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => words(inner, `${path}.${key}`));
}
const wordsOf = (language: (typeof LANGUAGES)[number]) =>
  // Texts that read parameters out of an object are tested with theirs, below.
  [
    ...words(catalogue(language), 'panel'),
    ...words({ ...settingsCatalogue(language), rejects: {} }, 'settings'),
    ...words(reviewCatalogue(language), 'review'),
    ...words({ ...insightWords(language), lift: {} }, 'insight'),
    ...words(factsCatalogue(language), 'facts'),
  ];

describe.each(LANGUAGES)('%s', (language) => {
  const t = catalogue(language);

  it('leaves nothing unsaid', () => {
    for (const [path, text] of wordsOf(language)) {
      // Chinese needs no plural of the log beside the count.
      expect(text.trim(), path).not.toBe('');
      expect(text, path).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it('speaks the agent’s words', () => {
    for (const [path, text] of wordsOf(language)) {
      expect(text, path).not.toMatch(/\b(entity|entities|records?|submit|invalid|null)\b/i);
      expect(text, path).not.toMatch(/实体|提交|非法|请您|进行/);
    }
  });

  it('asks for consent in three sentences: what is read, where it stays, how to stop', () => {
    const [read = '', stays = '', stop = ''] = t.consent.sentences;
    expect(t.consent.sentences).toHaveLength(3);
    for (const sentence of t.consent.sentences) expect(sentence.match(/[.。!?！？](\s|$)/gu)).toHaveLength(1);
    expect(read).toMatch(/read|读取/);
    expect(stays).toMatch(/stays|留在/);
    expect(stop).toMatch(/stop|停/);
  });

  it('has words for every entry question, its answers and the kinds of tags', () => {
    const { questions, tagTypes } = factsCatalogue(language);
    for (const { id, answers } of ENTRY_QUESTIONS)
      expect(Object.keys(questions[id]?.answers ?? {})).toEqual(answers.map((answer) => answer.id));
    for (const type of TAG_TYPES) expect(Object.keys(tagTypes)).toContain(type);
  });

  it('names every outcome, and takes the user’s own name over its own', () => {
    for (const rule of DEFAULT_OUTCOMES) {
      expect(Object.keys(t.outcomes)).toContain(rule.code);
      for (const reason of rule.reasons ?? []) expect(Object.keys(t.outcomeReasons)).toContain(reason);
    }
    expect(outcomeLabel(t, { code: 'connected', label: 'Talked' })).toBe('Talked');
    expect(outcomeLabel(t, { code: 'our_own' })).toBe('our_own');
  });

  it('never reads a word out of an object’s prototype', () => {
    expect(wordFor(t.outcomes, 'constructor')).toBe('constructor');
    expect(errorText({ code: 'toString' }, t)).toBe(t.errors.unexpected);
    expect(rejectText({ code: 'valueOf' }, settingsCatalogue(language))).toBe('valueOf');
  });

  it.each([
    'storage-failed',
    'review-failed',
    'page-unreadable',
    'page-access',
    'clipboard',
    'insert-no-field',
    'log-failed',
    'import-empty',
    'import-unreadable',
    'export-empty',
    'export-failed',
    'unexpected',
  ])('says what to do about %s', (code) => {
    expect(Object.keys(t.errors)).toContain(code);
    expect(errorText({ code }, t)).toMatch(/[.。]$/);
  });

  it.each([
    'label',
    'form',
    'heading',
    'title',
    'mailto',
    'tel',
    'json-ld',
    'microdata',
    'h-card',
    'attribute',
    'text',
    'url',
    'mail-sender',
    'mail-recipient',
    'dialog',
  ])('says why this person: %s', (code) => {
    expect(Object.keys(t.evidence)).toContain(code);
  });

  it('gives a reason for every fault of a row, with and without its parameters', () => {
    const s = settingsCatalogue(language);
    for (const code of Object.keys(s.rejects)) {
      const full = { min: 1, max: 5, line: 3, count: 2, header: 'A' };
      for (const params of [undefined, full]) {
        const text = rejectText({ code, ...(params && { params }) }, s);
        expect(text).not.toBe(code);
        expect(text).not.toMatch(/undefined|NaN/);
      }
    }
    expect(rejectText({ code: 'off-scale', params: { min: 1, max: 5 } }, s)).toMatch(/1.*5/);
  });
});

it('both languages have the same words and the same number of consent sentences', () => {
  const paths = (language: (typeof LANGUAGES)[number]) =>
    wordsOf(language)
      .map(([path]) => path)
      .sort();
  expect(paths('zh-CN')).toEqual(paths('en'));
});

it('Chinese is Chinese throughout', () => {
  const latin = /^(Tierside|JSON|English)$/;
  for (const [path, text] of wordsOf('zh-CN')) {
    if (latin.test(text) || /^[\d\W]*$/u.test(text)) continue;
    expect(text, path).toMatch(/\p{Script=Han}/u);
  }
});
