import { describe, expect, it } from 'vitest';
import type { TalkLanguage } from '../../../lib/domain/talking-point';
import { rankPoints } from '../../../lib/talking-points/rank-points';
import type { TalkContext } from '../../../lib/talking-points/types';
import { context, NOW, scored } from './contexts';

const DAY = 86_400_000;
const all = { limit: 200 };
const line = (id: string, c: TalkContext, language: TalkLanguage): string =>
  rankPoints(c, language, all).find((p) => p.id === id)?.opening ?? `${id} is not shown`;

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
