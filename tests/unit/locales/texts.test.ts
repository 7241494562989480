import { describe, expect, it } from 'vitest';
import { catalogue, formats } from '../../../lib/locales';
import { withOwnWords } from '../../../lib/locales/own-words';
import { badgeLabel } from '../../../lib/locales/text/badge';
import { reasonText } from '../../../lib/locales/text/reason';
import { whyText } from '../../../lib/locales/text/why';
import { scored } from '../../gallery/views';

const DAY = 86_400_000;
const en = catalogue('en');
const zh = catalogue('zh-CN');
const NOTHING: Record<string, string | number> = {};
const both = (code: string, params: Record<string, string | number>) => [
  reasonText({ code, params }, en, 'en', 'CNY'),
  reasonText({ code, params }, zh, 'zh-CN', 'CNY'),
];

describe('reasons in words', () => {
  it.each<[string, Record<string, string | number>, string, string]>([
    ['monetary', { amount: 58_000 }, '¥58k spent this year', '近一年消费 ¥5.8万'],
    ['frequency', { count: 3 }, '3 purchases this year', '一年内购买 3 次'],
    ['frequency', { count: 1 }, '1 purchase this year', '一年内购买 1 次'],
    ['frequency', { count: 0 }, 'no purchase this year', '一年内没买过'],
    ['profit', { amount: 16_000 }, '¥16k profit this year', '近一年利润 ¥1.6万'],
    ['purchase', { days: 20 }, 'last bought 20 days ago', '20天前买过'],
    ['purchase', { days: 0 }, 'buying now', '正在购买'],
    ['usage', { level: 80 }, 'usage 80 of 100', '使用情况 80 分'],
    ['satisfaction', { csat: 5 }, 'satisfaction 5 of 5', '满意度 5 分（满分 5）'],
    ['attachment', { months: 22.3, purchases: 9 }, '9 purchases in 22 months', '合作 22 个月，买过 9 次'],
    [
      'advocacy',
      { nps: 9, referrals: 2 },
      'would recommend us: 9 of 10, 2 referrals',
      '愿意推荐 9 分（满分 10）、介绍过 2 位客户',
    ],
    ['advocacy', { referrals: 1 }, '1 referral', '介绍过 1 位客户'],
    ['need', { count: 1, type: 'quality-led' }, 'need: quality-led', '有需求，品质导向'],
    [
      'feedback',
      { outcome: 'no_answer', count: 2, days: 10 },
      'no answer twice, last 10 days ago',
      '未接通 2 次，最近一次10天前',
    ],
    ['feedback', { outcome: 'interested', count: 1, days: 0 }, 'interested today', '今天有意向'],
    ['intention', { level: 'strong', days: 0 }, 'intention strong', '意向强'],
    ['intention', { level: 'none', days: 12 }, 'intention none, 12 days ago', '意向无（12天前）'],
  ])('%s %j', (code, params, english, chinese) => {
    expect(both(code, params)).toEqual([english, chinese]);
  });

  it('hold with parameters missing, absurd or of a code nobody knows', () => {
    for (const code of [...new Set(scored().reasons.map((r) => r.code)), 'usage', 'advocacy', 'brand-new'])
      for (const params of [
        NOTHING,
        { amount: Number.NaN, count: Number.POSITIVE_INFINITY, days: -3, type: '<b>' },
      ])
        for (const text of both(code, params)) expect(text).not.toMatch(/undefined|NaN|Infinity/);
  });
});

it('says why a talking point is shown', () => {
  const why = (code: string, params: Record<string, string | number> = {}) => [
    whyText({ code, params }, en),
    whyText({ code, params }, zh),
  ];
  expect(why('stage', { stage: 'at-risk' })).toEqual(['stage: At risk', '流失预警']);
  expect(why('tier', { tier: 'A' })).toEqual(['tier A Premium', 'A 高级客户']);
  expect(why('occasion', { occasion: 'birthday', days: 0 })).toEqual(['birthday today', '今天生日']);
  expect(why('occasion', { occasion: 'renewal', days: 9 })).toEqual(['renewal in 9 days', '9 天后续约']);
  expect(why('last-outcome', { outcome: 'callback' })).toEqual(['last call: Call back', '上次约再联系']);
  expect(why('learnt-later')).toEqual(['', '']);
});

it('labels a badge with tier, stage and last contact', () => {
  const now = Date.UTC(2026, 10, 21, 4);
  const last = { outcome: 'connected', at: now - 3 * DAY };
  expect(badgeLabel(scored(), last, en, 'en', now)).toBe(
    'Tier A, Premium, 72 points · Loyal · Connected 3 days ago',
  );
  expect(badgeLabel(scored(), last, zh, 'zh-CN', now)).toBe('A 级，高级，72 分 · 忠诚客户 · 3天前已接通');
  expect(badgeLabel(scored(), undefined, zh, 'zh-CN', now)).toContain('还没联系过');
  const override = { tier: 'B' as const, reason: 'signs next week', until: now + 30 * DAY };
  expect(badgeLabel(scored({ tier: 'B', override }), undefined, en, 'en', now)).toBe(
    'Tier B, Key, 72 points · Loyal · Set by hand: signs next week (until 21 Dec 2026) · No contact yet',
  );
  const { stage, worth } = scored();
  const unprofiled = {
    scored: false,
    why: 'no-profiling',
    stage,
    worth,
    purchases: 9,
    complaintOpen: false,
  } as const;
  expect(badgeLabel(unprofiled, last, en, 'en', now)).toBe('Not profiled · Connected 3 days ago');
});

describe('formats', () => {
  const now = Date.UTC(2026, 10, 21, 10);
  const [f, z] = [formats('en', 'Asia/Shanghai'), formats('zh-CN', 'Asia/Shanghai')];

  it('count calendar days where the agent is, not spans of 24 hours', () => {
    // 23:30 and 00:30 in Shanghai.
    expect(f.ago(Date.UTC(2026, 10, 20, 15, 30), Date.UTC(2026, 10, 20, 16, 30))).toBe('yesterday');
    expect(z.ago(now - 3 * DAY, now)).toBe('3天前');
    expect(z.moment(now - 3_000_000, now)).toBe('今天 17:10');
    expect(f.moment(now - DAY, now)).toBe('Yesterday 18:00');
  });

  it('floor the score and sign the points', () => {
    expect(f.score(72.96)).toBe('72');
    expect(f.points(-1.14)).toBe('−1.1');
    expect(f.points(9.2)).toBe('+9.2');
  });

  it('stand any number, date or currency', () => {
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -1e300, 8.65e15]) {
      for (const text of [
        f.money(bad, 'CNY'),
        z.date(bad),
        z.ago(bad, now),
        f.clock(bad),
        f.moment(bad, now),
      ])
        expect(text).not.toMatch(/NaN|∞|undefined/);
    }
    expect(f.compactMoney(5, '元')).toBe('5');
    expect(f.money(1200.5, '')).toBe('1,200.5');
    expect(f.clock(3700)).toBe('1:01:40');
  });
});

describe('the company’s own words', () => {
  const own = {
    tiers: { A: { name: 'Platinum' }, B: { colour: 'rose' as const } },
    needNames: { 'price-led': 'bargain hunters' },
    outcomes: [
      { code: 'no_answer', group: 'not-reached' as const, effect: 0, asks: [], label: 'Rang out' },
      { code: 'busy', group: 'not-reached' as const, effect: 0, asks: [] },
      { code: 'demo_seen', group: 'goes-on' as const, effect: 1, asks: [], label: 'Saw the demo' },
    ],
  };
  const t = withOwnWords(en, own);

  it('take the place of ours in tooltips, reasons and hints', () => {
    expect(badgeLabel(scored(), { outcome: 'no_answer', at: 0 }, t, 'en', DAY)).toBe(
      'Tier A, Platinum, 72 points · Loyal · Rang out yesterday',
    );
    const params = { outcome: 'demo_seen', count: 1, days: 0 };
    expect(reasonText({ code: 'feedback', params }, t, 'en', 'CNY')).toBe('saw the demo today');
    const need = { count: 1, type: 'price-led' };
    expect(reasonText({ code: 'need', params: need }, t, 'en', 'CNY')).toBe('need: bargain hunters');
    expect(whyText({ code: 'tier', params: { tier: 'A' } }, t)).toBe('tier A Platinum');
  });

  it('leave the rest as it is', () => {
    expect([t.tiers.B, t.outcomes.busy, t.needs['quality-led']]).toEqual(['Key', 'Busy', 'quality-led']);
    expect(withOwnWords(en, undefined)).toBe(en);
  });
});
