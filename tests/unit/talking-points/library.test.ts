import { describe, expect, it } from 'vitest';
import type { TalkLanguage } from '../../../lib/domain/talking-point';
import { FESTIVALS } from '../../../lib/talking-points/festivals';
import { GOALS } from '../../../lib/talking-points/goals';
import { LIBRARY } from '../../../lib/talking-points/library/library';
import { forbiddenIn } from '../../../lib/talking-points/speech/forbidden-words';
import { PLACEHOLDERS } from '../../../lib/talking-points/speech/placeholders';
import { FIRST_LINES } from '../../../lib/talking-points/types';

const LANGUAGES: readonly TalkLanguage[] = ['en', 'zh-CN'];
const texts = LIBRARY.flatMap((point) =>
  LANGUAGES.flatMap((language) => {
    const { opening, followUps, objection } = point.text[language];
    return [opening, ...followUps, objection ?? ''].map((text) => ({ id: point.id, language, text }));
  }),
);

describe('the library', () => {
  it('has at least 60 points with ids of their own', () => {
    expect(LIBRARY.length).toBeGreaterThanOrEqual(60);
    expect(new Set(LIBRARY.map((p) => p.id)).size).toBe(LIBRARY.length);
  });

  it('gives every point an opening, two follow-ups and an answer, in both languages', () => {
    for (const point of LIBRARY)
      for (const language of LANGUAGES) {
        const { opening, followUps, objection } = point.text[language];
        expect(
          [opening, ...followUps, objection].every((t) => t && t.trim() === t),
          point.id,
        ).toBe(true);
        expect(followUps, point.id).toHaveLength(2);
      }
  });

  it('says no word that advertising or finance law forbids', () => {
    const found = texts.flatMap(({ id, language, text }) =>
      forbiddenIn(text, language).map((w) => `${id}: ${w}`),
    );
    expect(found).toEqual([]);
    // Stricter for the house's own words than for the user's: not even the harmless compounds.
    expect(texts.filter(({ text }) => /最|第一|国家级|100%|保本|稳赚/.test(text))).toEqual([]);
  });

  it('names caller and company in every line that begins a call', () => {
    for (const { id, kind, text } of LIBRARY) {
      if (!FIRST_LINES.includes(kind)) continue;
      expect(text['zh-CN'].opening, id).toMatch(/^(\{称呼\})?您好，(我是)?\{公司\}的\{我\}[，。]/u);
      expect(text.en.opening, id).toMatch(/^((Hi \{salutation\}|Hello), )?\{me\} from \{company\}[.,]/);
    }
  });

  it('is spoken: short lines, and no line shouts', () => {
    for (const { id, language, text } of texts) {
      expect([...text].length, `${id}: ${text}`).toBeLessThanOrEqual(language === 'en' ? 190 : 85);
      expect(text, id).not.toMatch(/[!！]/);
    }
  });

  it('writes Chinese in Chinese punctuation and English in English', () => {
    for (const { id, language, text } of texts)
      expect(text.replace(/\{[^}]*\}/g, ''), id).not.toMatch(
        language === 'en' ? /[\p{Script=Han}，。？！：；]/u : /[A-Za-z,.?!:;']/,
      );
  });

  it('uses only placeholders that exist in its language', () => {
    for (const { id, language, text } of texts) {
      const names = PLACEHOLDERS.map((p) => p.names[language]);
      for (const [, name] of text.matchAll(/\{([^{}|]+)/g)) expect(names, `${id}: ${name}`).toContain(name);
    }
  });

  it('uses every goal', () => {
    const used = new Set(LIBRARY.map((p) => p.goal));
    expect(Object.keys(GOALS).filter((goal) => !used.has(goal as keyof typeof GOALS))).toEqual([]);
  });
});

describe('forbidden words', () => {
  it.each([
    ['zh-CN', '我们是行业最好的', ['最好']],
    ['zh-CN', '最近忙吗，上回最后怎么样', []],
    ['zh-CN', '全国首家，第一品牌，稳赚不赔', ['第一品', '全国首', '稳赚']],
    ['zh-CN', '第一次打给您', []],
    ['en', 'A guaranteed return, today only', ['guaranteed return', 'today only']],
    ['en', 'I cannot promise a return', []],
  ] as const)('%s: %s', (language, text, words) => {
    expect(forbiddenIn(text, language)).toEqual(words);
  });
});

describe('the calendar', () => {
  // Published dates win over ICU, which is a day off where the new moon falls near midnight in Beijing
  // (6 February 2027, 23:56; 3 February 2030, 00:07).
  it('has the lunar festivals where the Chinese calendar has them, give or take a midnight', () => {
    const lunar = new Intl.DateTimeFormat('en-u-ca-chinese', {
      month: 'numeric',
      day: 'numeric',
      timeZone: 'UTC',
    });
    const expected: Record<string, string> = { 'spring-festival': '1/1', 'mid-autumn': '8/15' };
    for (const { code, dates } of FESTIVALS) {
      if (!expected[code]) continue;
      expect(dates.length, code).toBe(10);
      for (const date of dates) {
        const days = [-1, 0, 1].map((add) => lunar.format(new Date(Date.parse(date) + add * 86_400_000)));
        expect(days, date).toContain(expected[code]);
      }
    }
  });
});
