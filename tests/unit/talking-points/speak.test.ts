import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEED_TYPES } from '../../../lib/domain/facts';
import type { TalkLanguage } from '../../../lib/domain/talking-point';
import { TIERS } from '../../../lib/domain/tier';
import { LIBRARY } from '../../../lib/talking-points/library/library';
import { rankPoints } from '../../../lib/talking-points/rank-points';
import { signalsOf } from '../../../lib/talking-points/signals';
import { speaker } from '../../../lib/talking-points/speech/speak';
import type { TalkContext } from '../../../lib/talking-points/types';
import { context, OUTCOMES, STAGES, scored } from './contexts';

const all = { limit: 200 };
const spoken = (c: TalkContext, language: TalkLanguage): string[] => {
  const speak = speaker(signalsOf(c, language), language);
  return LIBRARY.flatMap(({ text }) => {
    const { opening, followUps, objection } = text[language];
    return [opening, ...followUps, objection ?? ''].map(speak);
  });
};
const line = (id: string, c: TalkContext, language: TalkLanguage): string =>
  rankPoints(c, language, all).find((p) => p.id === id)?.opening ?? `${id} is not shown`;

const PUNCTUATION = '，。！？、；：,.!?;:';
const FLAWS = [
  /^$|[{}|]|undefined|null|NaN|Invalid/,
  /\s\s|[\n\r\t]|^\s|\s$|^[，。,.]/,
  new RegExp(`[${PUNCTUATION}] ?[${PUNCTUATION}]`, 'u'),
];
const HOSTILE = [
  ...[
    '',
    ' ',
    '{公司}',
    '{me}',
    '}{',
    'undefined',
    'null',
    'N/A',
    '未知',
    '-',
    'Acme Inc.',
    'Foo，',
    '。。。',
  ],
  ...[
    'a  b',
    'a\nb',
    '\u202Eevil',
    '$&',
    '$1',
    '<b>x</b>',
    '😀',
    '王建国',
    'x'.repeat(5000),
    'A.. B',
    '…？',
    '{a|b}',
  ],
];
const words = fc.option(
  fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 40 })),
  {
    nil: undefined,
  },
);
const number = fc.option(
  fc.oneof(fc.integer({ min: -100, max: 5000 }), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 0.5)),
  { nil: undefined },
);
const anyone: fc.Arbitrary<TalkContext> = fc
  .record({
    stage: fc.constantFrom(...STAGES),
    tier: fc.constantFrom(...TIERS),
    intention: fc.constantFrom(undefined, 'strong', 'medium', 'weak', 'none' as const),
    medianGap: number,
    salutation: words,
    name: words,
    company: words,
    lastProduct: words,
    source: words,
    birthday: fc.constantFrom(undefined, '', '02-30', '1990-11-22', '13-45', 'yesterday'),
    agent: fc.record({ name: words, company: words, product: words }),
    lastOutcome: fc.constantFrom(...OUTCOMES, 'not_now'),
    needType: fc.constantFrom(undefined, ...NEED_TYPES),
    days: fc.record({
      daysSinceContact: number,
      daysSinceAdded: number,
      termEndsInDays: number,
      csat: number,
    }),
    since: number,
    now: fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.constantFrom(Number.NaN, 9e15)),
    utcOffset: fc.constantFrom(undefined, -720, 480, 840, Number.NaN),
    complaintOpen: fc.boolean(),
  })
  .map(({ stage, tier, intention, medianGap, days, since, ...rest }) =>
    context({
      ...rest,
      ...days,
      daysSincePurchase: since,
      assessment: scored({ stage, tier, intention, medianGap }),
    }),
  );

describe('filling', () => {
  it('leaves no hole, no undefined and no clash of punctuation, whatever the values', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom<TalkLanguage>('en', 'zh-CN'), (c, language) => {
        // One expectation a run: a million of them would take longer than the texts.
        expect(spoken(c, language).filter((text) => FLAWS.some((flaw) => flaw.test(text)))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('shows three points to anyone at all', () => {
    fc.assert(
      fc.property(anyone, fc.constantFrom<TalkLanguage>('en', 'zh-CN'), (c, language) => {
        expect(rankPoints(c, language, 3)).toHaveLength(3);
      }),
      { numRuns: 1000 },
    );
  });

  it('never says a full Chinese name', () => {
    const names = ['王建国', '欧阳娜娜', '陈 思远', '李雷'];
    for (const name of names)
      for (const salutation of [undefined, name, `${name}先生`, `${name}总`, '先生', name.replace(' ', '')])
        for (const language of ['en', 'zh-CN'] as const)
          for (const text of spoken(context({ name, salutation }), language)) {
            expect(text).not.toContain(name);
            expect(text).not.toContain(name.replace(' ', ''));
          }
  });

  it.each([
    ['zh-CN', { name: '周敏', company: '远航' }, '王总您好，我是远航的周敏。'],
    ['zh-CN', { name: '周敏' }, '王总您好，我是周敏。'],
    ['zh-CN', { company: '远航' }, '王总您好，这边是远航。'],
    ['zh-CN', {}, '王总您好。'],
    ['en', { name: 'Lee', company: 'Acme' }, 'Hi Ms Gu, Lee from Acme.'],
    ['en', { name: 'Lee' }, "Hi Ms Gu, it's Lee."],
    ['en', { company: 'Acme Inc.' }, "Hi Ms Gu, I'm calling from Acme Inc."],
    ['en', {}, 'Hi Ms Gu.'],
  ] as const)('%s: introduces the caller with what the settings know: %o', (language, agent, start) => {
    const salutation = language === 'en' ? 'Ms Gu' : '王总';
    const c = context({ agent, salutation, source: 'website' });
    expect(line('open-inbound', c, language).slice(0, start.length)).toBe(start);
  });

  it('asks about what was bought, never about the agent’s own product', () => {
    const bought = context({ assessment: scored({ stage: 'first-time', daysSincePurchase: 8 }) });
    expect(line('after-sale-check', bought, 'zh-CN')).toContain('您上周买的东西用上了吗');
    expect(line('after-sale-check', { ...bought, daysSincePurchase: 15 }, 'zh-CN')).toContain('前些天买的');
  });
});
