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
import { context, NOW, OUTCOMES, STAGES, scored } from './contexts';

const DAY = 86_400_000;
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

describe('the house’s own lines (TONE)', () => {
  // Wednesday morning; the term ends on 30 December.
  const wednesday = Date.UTC(2026, 10, 25, 2);
  const tone = (change: Partial<TalkContext>) =>
    context({
      agent: { name: 'Lee', company: 'Acme', product: 'Cloud' },
      salutation: 'Ms Gu',
      lastProduct: 'Cloud',
      now: wednesday,
      ...change,
    });
  const risk = scored({ stage: 'at-risk', medianGap: 30, daysSincePurchase: 88 });
  it.each([
    [
      'open-inbound',
      { source: 'web form', daysSinceAdded: 1 },
      'Hi Ms Gu, Lee from Acme. You asked about Cloud on our site yesterday. Two minutes now, or later?',
    ],
    [
      'objection-busy',
      {},
      "Sure. Four today or ten tomorrow? Two minutes, and if it's no use I won't call again.",
    ],
    [
      'objection-no-need',
      {},
      "Understood. Just so I note it right: already using someone, or not planned? Then I'll leave you in peace.",
    ],
    [
      'objection-send-material',
      { now: wednesday - 2 * DAY },
      "On its way. Prices or a case? I'll mark those two pages and check in Thursday morning, okay?",
    ],
    [
      'after-sale-check',
      { assessment: scored({ stage: 'first-time', daysSincePurchase: 7 }) },
      'Lee from Acme. Is Cloud up and running? Nothing to sell today; anything awkward?',
    ],
    [
      'risk-changed',
      { assessment: risk },
      "You ordered monthly; now it's nearly three. Something we did, or a change on your side? Say it straight; I'll start today.",
    ],
    [
      'renewal-trim',
      { assessment: scored({ stage: 'loyal' }), termEndsInDays: 35, usage: 40 },
      'You renew end of December. Two items went unused; we can drop them and save you that. Shall I send it?',
    ],
    [
      'complaint-own',
      { complaintOpen: true },
      "We got this wrong, and I'm sorry. Let me repeat it so you can correct me. By five tomorrow I'll call you myself, solved or not.",
    ],
  ] as const)('en %s', (id, change, text) => {
    expect(line(id, tone(change), 'en')).toBe(text);
  });

  const zh = {
    agent: { name: '周敏', company: '远航', product: '云电话' },
    salutation: '王总',
    lastProduct: '云电话',
  };
  it.each([
    [
      'open-inbound',
      { source: '官网', daysSinceAdded: 1 },
      '王总您好，我是远航的周敏。您昨天在官网留了电话问云电话，我跟您对一下需求，两分钟，现在方便吗？',
    ],
    ['objection-busy', {}, '好，您先忙。下午四点，还是明早十点方便些？两分钟，听完用不上，我就不再打了。'],
    [
      'after-sale-check',
      { assessment: scored({ stage: 'first-time', daysSincePurchase: 7 }) },
      '王总您好，我是远航的周敏。您上周买的云电话用上了吗？今天不推销，就问问有没有不顺手的。',
    ],
    [
      'risk-changed',
      { assessment: risk },
      '您以前差不多每个月补一次货，这回快三个月了。是我们哪儿没做好，还是您那边有变化？您直说，能改的我今天就去办。',
    ],
    [
      'lost-straight',
      { assessment: scored({ stage: 'lost' }) },
      '王总您好，远航的周敏。我直说：当时不用我们，是价格、服务，还是业务变了？一句话就行，不回来也没关系。',
    ],
    [
      'renewal-trim',
      { assessment: scored({ stage: 'loyal' }), termEndsInDays: 35, usage: 40 },
      '您十二月底到期，我提前把用量过了一遍：有两项基本没用上，续的时候可以去掉，省下这笔。我发您看看？',
    ],
    [
      'complaint-own',
      { complaintOpen: true },
      '这事是我们没做好，先跟您道歉。我说一遍经过，您看对不对……明天下午五点前，有没有结果我都亲自回您电话。',
    ],
  ] as const)('zh-CN %s', (id, change, text) => {
    expect(line(id, tone({ ...zh, ...change }), 'zh-CN')).toBe(text);
  });

  it('promises a workday and offers times still to come', () => {
    const friday = Date.UTC(2026, 10, 27, 9);
    expect(line('complaint-own', tone({ complaintOpen: true, now: friday }), 'en')).toContain(
      'By five on Monday',
    );
    expect(line('objection-busy', tone({ now: friday }), 'zh-CN')).toContain('下周一上午十点，还是下午四点');
    expect(line('objection-busy', tone({ now: NOW }), 'zh-CN')).not.toContain('明早十点，还是明早');
  });
});
