import { describe, expect, it } from 'vitest';
import { clean } from '../../../lib/talking-points/speech/clean';
import { spokenSalutation } from '../../../lib/talking-points/speech/salutation';
import {
  elapsedWords,
  followUpDay,
  partOfMonth,
  rhythmWords,
  twoTimes,
} from '../../../lib/talking-points/speech/spoken-time';

describe('how a customer is addressed', () => {
  it.each([
    ['王总', '王建国', 'zh-CN', '王总'],
    ['李姐', undefined, 'zh-CN', '李姐'],
    ['老王', '王建国', 'zh-CN', '老王'],
    ['先生', '王建国', 'zh-CN', '王先生'],
    ['女士', '欧阳娜娜', 'zh-CN', '欧阳女士'],
    ['王建国先生', undefined, 'zh-CN', '王先生'],
    ['王建国总经理', '王建国', 'zh-CN', '王总经理'],
    ['王建国', '王建国', 'zh-CN', undefined],
    ['建国', '王建国', 'zh-CN', undefined],
    [undefined, '王建国', 'zh-CN', undefined],
    [undefined, '王女士', 'zh-CN', '王女士'],
    ['先生', undefined, 'zh-CN', undefined],
    ['Ms Gu', 'Wei Gu', 'zh-CN', 'Gu女士'],
    ['Ms Gu', 'Wei Gu', 'en', 'Ms Gu'],
    ['ms.', 'Gu, Wei', 'en', 'Ms Gu'],
    ['Dr', 'Helena Marchetti', 'en', 'Dr Marchetti'],
    ['Helena', 'Helena Marchetti', 'en', 'Helena'],
    [undefined, 'Helena Marchetti', 'en', undefined],
    ['王总', '王建国', 'en', undefined],
    ['{称呼}', '王建国', 'zh-CN', undefined],
    ['undefined', 'undefined', 'en', undefined],
  ] as const)('%s of %s in %s: %s', (salutation, name, language, spoken) => {
    expect(spokenSalutation(salutation, name, language)).toBe(spoken);
  });
});

describe('values made speakable', () => {
  it.each([
    ['  Acme \n Inc. ', 'Acme Inc'],
    ['远航仓储设备有限公司', '远航仓储设备有限公司'],
    ['C++', 'C++'],
    ['A.. B', 'A. B'],
    ['{product}', 'product'],
    ['。。。', undefined],
    ['N/A', undefined],
    ['', undefined],
  ])('%j → %j', (value, spoken) => {
    expect(clean(value)).toBe(spoken);
  });

  it('cuts what nobody would say, at a word where there is one', () => {
    expect(clean('Extra long name of a product nobody would ever say aloud')).toBe(
      'Extra long name of a product',
    );
    expect([...(clean('长'.repeat(10_000)) ?? '')].length).toBe(30);
  });
});

describe('times as spoken', () => {
  it.each([
    [88, '快三个月', 'nearly three months'],
    [95, '三个多月', 'over three months'],
    [358, '快一年', 'nearly a year'],
    [400, '一年多', 'over a year'],
    [700, '快两年', 'nearly two years'],
    [9000, '好多年', 'many years'],
    [5, undefined, undefined],
    [Number.NaN, undefined, undefined],
  ])('%d days', (days, zh, en) => {
    expect(elapsedWords(days, 'zh-CN')).toBe(zh);
    expect(elapsedWords(days, 'en')).toBe(en);
  });

  it('tells a rhythm and a part of the month', () => {
    expect([7, 30, 90, 365].map((d) => rhythmWords(d, 'zh-CN'))).toEqual([
      '每个星期',
      '每个月',
      '每个季度',
      '每年',
    ]);
    expect(rhythmWords(0, 'en')).toBeUndefined();
    const today = new Date(Date.UTC(2026, 10, 25));
    expect([6, 20, 35].map((d) => partOfMonth(today, d, 'zh-CN'))).toEqual([
      '十二月初',
      '十二月中',
      '十二月底',
    ]);
  });

  it('offers neither a past hour nor a weekend', () => {
    const at = (day: number, hour: number) => new Date(Date.UTC(2026, 10, day, hour));
    expect(twoTimes(at(25, 9), 'en')).toBe('four today or ten tomorrow');
    expect(twoTimes(at(25, 16), 'en')).toBe('ten tomorrow or four in the afternoon');
    expect(twoTimes(at(28, 9), 'en')).toBe('ten on Monday or four in the afternoon');
    for (let day = 22; day < 29; day += 1)
      expect(followUpDay(at(day, 9), 'en')).not.toMatch(/Saturday|Sunday/);
  });
});
