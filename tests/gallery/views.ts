/** Every state of the panel, as plain data: for looking at, and for unit tests. */
import { emptyProfile } from '../../lib/domain/customer';
import type { Lift, TierHistory, TierPoint, TierStep } from '../../lib/domain/insight';
import type { Interaction } from '../../lib/domain/interaction';
import type { OutcomeRule } from '../../lib/domain/outcome';
import type { UiLanguage } from '../../lib/domain/settings';
import type { Scored } from '../../lib/domain/tier';
import type { FactsView } from '../../lib/models/facts-view';
import type { PanelView, PersonView } from '../../lib/models/panel-view';
import { ENTRY_QUESTIONS } from '../../lib/standard/entry-questions';
import { DEFAULT_OUTCOMES } from '../../lib/standard/outcomes';

const DAY = 86_400_000;

export const person = (zh: boolean): PersonView => ({
  ...emptyProfile(),
  name: zh ? '顾清妍' : 'Jordan Whitfield',
  company: zh ? '澄湖纸业有限公司' : 'Clearlake Paper Ltd',
  title: zh ? '采购经理' : 'Head of purchasing',
  city: zh ? '苏州' : 'Leeds',
  emails: [zh ? 'qingyan.gu@chenghu.example' : 'j.whitfield@clearlake.example'],
  phones: [
    zh
      ? { e164: '+8613855509921', written: '138 5550 9921' }
      : { e164: '+447700900142', written: '07700 900142' },
  ],
  recordIds: [{ host: 'crm.example', type: 'contact', id: '40711' }],
});

export const scored = (changes: Partial<Scored> = {}): Scored => ({
  scored: true,
  stage: 'loyal',
  intention: 'strong',
  complaintOpen: false,
  purchases: 9,
  daysSincePurchase: 20,
  worth: { current: 32_000, potential: 21_000, lifetime: 79_000, total: 58_000 },
  score: 72.4,
  exact: 72.44,
  scoreTier: 'A',
  tier: 'A',
  basis: 'score',
  coverage: 0.86,
  confidence: 'high',
  dimensions: { value: 79.2, need: 51, behaviour: 66.4 },
  indicators: [
    { id: 'monetary', dimension: 'value', raw: 32_000, value: 74, lowerBound: false, counted: true },
    { id: 'frequency', dimension: 'value', raw: 5, value: 72, lowerBound: false, counted: true },
    { id: 'profit', dimension: 'value', raw: 6000, value: 72, lowerBound: true, counted: false },
    { id: 'need-kind', dimension: 'need', raw: 85, value: 85, lowerBound: false, counted: true },
    { id: 'purchase', dimension: 'behaviour', raw: 20, value: 90, lowerBound: false, counted: true },
    { id: 'feedback', dimension: 'behaviour', raw: 0.8, value: 60, lowerBound: false, counted: true },
  ],
  reasons: [
    { code: 'monetary', points: 9.2, params: { amount: 32_000 } },
    { code: 'intention', points: 8.71, params: { level: 'strong', days: 6 } },
    { code: 'need', points: 7.65, params: { count: 2, type: 'quality-led' } },
    { code: 'frequency', points: 4.1, params: { count: 5 } },
    { code: 'attachment', points: 2.2, params: { months: 22, purchases: 9 } },
    { code: 'feedback', points: -1.1, params: { outcome: 'no_answer', count: 2, days: 10 } },
  ],
  segments: { value: 'high', need: 'middle', rfm: 'loyal' },
  standardVersion: 1,
  ...changes,
});

const point = (at: number, score: number): TierPoint => ({
  at,
  score,
  tier: score >= 70 ? 'A' : score >= 55 ? 'B' : score >= 42 ? 'C' : 'D',
});

/** A year in the life of a tier: an import, sales, and the time between. */
export function past(now: number): TierHistory {
  const moves: [daysAgo: number, points: number, because?: TierStep['because']][] = [
    [300, 14, { code: 'monetary', points: 9, params: { amount: 18_000 } }],
    [240, -4.2, { code: 'purchase', points: -3, params: { days: 70 } }],
    [201, 9.3, { code: 'purchase', points: 6, params: { days: 0 } }],
    [150, -3.1, { code: 'intention', points: -2, params: { level: 'medium', days: 50 } }],
    [90, -6.4, { code: 'feedback', points: -3.5, params: { outcome: 'complaint', count: 1, days: 0 } }],
    [40, 15.2, { code: 'purchase', points: 8, params: { days: 0 } }],
    [3, 7.6, { code: 'need', points: 7.6, params: { count: 2, type: 'quality-led' } }],
  ];
  const points: TierPoint[] = [point(now - 301 * DAY, 40)];
  const steps = moves.map(([daysAgo, by, because]): TierStep => {
    const before = points.at(-1) ?? point(now, 40);
    const eve = point(now - (daysAgo + 1) * DAY, before.score);
    const after = point(now - daysAgo * DAY, Math.round(10 * (before.score + by)) / 10);
    points.push(eve, after);
    return { day: Math.floor(after.at / DAY), before: eve, after, points: by, because, event: by > 0 };
  });
  points.push(point(now, 72.4));
  return { points, steps, floors: { A: 70, B: 55, C: 42 } };
}

export const lifts: Lift[] = [
  {
    code: 'satisfaction',
    kind: 'ask',
    gain: 3.4,
    scoreAfter: 75.8,
    tierAfter: 'A',
    raises: false,
    params: { csat: 5 },
  },
  {
    code: 'purchase',
    kind: 'event',
    gain: 1.9,
    scoreAfter: 74.3,
    tierAfter: 'A',
    raises: false,
    params: { amount: 6_444, count: 10 },
  },
];

export const fresh = scored({
  stage: 'prospect',
  intention: undefined,
  purchases: 0,
  worth: {},
  score: 40,
  exact: 40,
  tier: 'D',
  scoreTier: 'D',
  coverage: 0,
  confidence: 'low',
  dimensions: {},
  indicators: [],
  reasons: [],
});

export const interaction = (changes: Partial<Interaction>): Interaction => ({
  also: [],
  id: `i${changes.at ?? 0}`,
  customerId: 'c1',
  at: 0,
  loggedAt: 0,
  utcOffset: 480,
  channel: 'call',
  direction: 'out',
  outcome: 'connected',
  talkingPoints: [],
  before: { tier: 'B', score: 66 },
  after: { tier: 'B', score: 66.3 },
  ...changes,
});

const history = (now: number, zh: boolean): Interaction[] => [
  interaction({
    at: now - 3 * DAY,
    outcome: 'interested',
    pending: 1,
    also: ['material_sent', 'quoted'],
    note: zh
      ? '想把 A4 换成 80 克，周四前要样品。'
      : 'Wants to move the A4 line to 80 g, samples by Thursday.',
    before: { tier: 'B', score: 66 },
    after: { tier: 'A', score: 72.4 },
  }),
  interaction({ at: now - 13 * DAY, outcome: 'no_answer' }),
  interaction({
    at: now - 40 * DAY,
    outcome: 'sale',
    purchase: { amount: 12_400, product: zh ? '铜版纸 200 令' : 'Coated paper, 200 reams' },
  }),
];

const points = (zh: boolean): PanelView['points'] => [
  {
    id: 'a-loyal-renewal',
    goal: zh ? '谈续约' : 'Renew',
    opening: zh
      ? '您月底到期，我提前把用量过了一遍：有两项基本没用上，续的时候可以去掉，省下这笔。我发您看看？'
      : 'You renew at the end of the month. Two items went unused; we can drop them and save you that. Shall I send it?',
    followUps: zh
      ? ['哪一项还想留着备用？', '要不要顺手把明年的价也锁了？']
      : ['Which one would you keep just in case?', 'Shall we fix next year’s price too?'],
    objection: zh
      ? '行，您再想想。我周五上午给您回个电话，好吗？'
      : 'Fine, sleep on it. May I ring you Friday morning?',
    why: { code: 'occasion', params: { occasion: 'renewal', days: 9 } },
  },
  {
    id: 'a-referral',
    goal: zh ? '请他介绍' : 'Ask for a referral',
    opening: zh
      ? '您用得顺手，身边有没有也在找纸的朋友？介绍过来，我一样当自己人招呼。'
      : 'Since it works for you: does anyone you know buy paper too? I would look after them the same way.',
    followUps: [],
    why: { code: 'tier', params: { tier: 'A' } },
  },
  {
    id: 'strong-closing',
    goal: zh ? '促成下单' : 'Close',
    opening: zh
      ? '方案和价格都聊清楚了，还有哪条您不放心？没有的话，合同我现在发您。'
      : 'Anything still bothering you? If not, I’ll send the contract now.',
    followUps: [],
    why: { code: 'intention', params: { level: 'strong' } },
  },
  {
    id: 'review-year',
    goal: zh ? '回顾这一年' : 'Look back on the year',
    opening: zh ? '这一年合作下来，哪件事您想让我们改改？' : 'Looking back: what should we change?',
    followUps: [],
    why: { code: 'stage', params: { stage: 'loyal' } },
  },
];

export const outcomesFor = (language: UiLanguage): OutcomeRule[] =>
  DEFAULT_OUTCOMES.filter((rule) => !rule.hiddenIn?.includes(language));

export const facts = (zh: boolean, changes: Partial<FactsView> = {}): FactsView => ({
  entered: [],
  birthday: '03-14',
  salutation: zh ? '顾总' : 'Ms Whitfield',
  preferences: zh ? '上午别打，爱喝龙井' : 'Not before ten, prefers e-mail',
  tags: [
    { type: 'pain point', value: 'quality' },
    { type: 'persona', value: zh ? '拍板的人' : 'decides' },
    { value: 'VIP' },
  ],
  entryQuestions: ENTRY_QUESTIONS,
  questions: [],
  noProfiling: false,
  needNames: {},
  ...changes,
});

export function view(language: UiLanguage, now: number, changes: Partial<PanelView> = {}): PanelView {
  const zh = language === 'zh-CN';
  return {
    state: 'matched',
    host: 'crm.example',
    customerId: 'c1',
    person: person(zh),
    why: [
      { code: 'label', label: zh ? '联系人' : 'Contact', text: zh ? '顾清妍' : 'Jordan Whitfield' },
      { code: 'mailto', text: person(zh).emails[0] ?? '' },
    ],
    assessment: scored(),
    insight: { lifts, history: past(now) },
    currency: zh ? 'CNY' : 'GBP',
    candidates: [],
    suggestions: [],
    points: points(zh),
    usedPoints: ['a-referral'],
    outcomes: outcomesFor(language),
    likelyOutcome: 'callback',
    history: history(now, zh),
    pendingCount: 3,
    teach: { possible: true, missing: false },
    facts: facts(zh),
    singleKeys: true,
    now,
    ...changes,
  };
}
