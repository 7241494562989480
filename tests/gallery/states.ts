/** Named views for the gallery: the ordinary ones and those that strain a layout. */

import type { Lift } from '../../lib/domain/insight';
import type { InteractionDetails } from '../../lib/domain/interaction';
import type { UiLanguage } from '../../lib/domain/settings';
import type { PanelView } from '../../lib/models/panel-view';
import { ENTRY_QUESTIONS } from '../../lib/standard/entry-questions';
import { facts, fresh, lifts, outcomesFor, past, person, scored, view } from './views';

const unscored = {
  scored: false,
  why: 'do-not-call',
  stage: 'do-not-call',
  complaintOpen: false,
  purchases: 0,
  worth: {},
} as const;

export function states(language: UiLanguage, now: number): Record<string, PanelView> {
  const zh = language === 'zh-CN';
  const make = (changes: Partial<PanelView>): PanelView => view(language, now, changes);
  const rule = (code: string) => {
    const found = outcomesFor(language).find((o) => o.code === code);
    if (!found) throw new Error(`no outcome ${code}`);
    return found;
  };
  const form = (code: string, details: InteractionDetails = { also: [] }): PanelView['details'] => ({
    interactionId: 'x',
    rule: rule(code),
    details,
    note: '',
    phones: person(zh).phones,
    editing: false,
  });
  const rescored: Partial<PanelView> = {
    assessment: scored({
      score: 55.1,
      tier: 'B',
      confidence: 'low',
      stage: 'potential',
      intention: 'medium',
    }),
    rescore: {
      interactionId: 'x',
      outcome: 'interested',
      before: { tier: 'D', score: 40 },
      after: { tier: 'B', score: 55.1 },
      because: { code: 'need', points: 7.6, params: { count: 1, type: 'quality-led' } },
      undoUntil: now + 600_000,
    },
  };
  const newcomer: Partial<PanelView> = {
    state: 'new',
    customerId: undefined,
    assessment: fresh,
    history: [],
    usedPoints: [],
  };
  const candidates: PanelView['candidates'] = [
    {
      customerId: 'c1',
      name: person(zh).name,
      company: person(zh).company,
      contact: '138 5550 9921',
      assessment: scored(),
    },
    {
      customerId: 'c2',
      name: person(zh).name,
      company: zh ? '另一家公司' : 'Another firm',
      assessment: fresh,
    },
    { customerId: 'c3', contact: 'office@clearlake.example', assessment: unscored },
    {
      customerId: 'c4',
      name: person(zh).name,
      contact: '138 5550 1234',
      assessment: { ...unscored, why: 'no-profiling', stage: 'prospect' },
    },
  ];
  const toldAt = { loggedAt: now, customerId: 'c1', source: 'hand' as const };
  const told = facts(zh, {
    entered: [
      { ...toldAt, id: 'f1', at: now, kind: 'csat', value: 3 },
      { ...toldAt, id: 'f2', at: now - 86_400_000, kind: 'need', type: 'quality-led', complexity: 4 },
      {
        ...toldAt,
        ...{ id: 'f3', at: now - 9 * 86_400_000, kind: 'purchase', amount: 12_400 },
        ...{ product: zh ? '铜版纸' : 'Coated paper', termStart: 20_700, termEnd: 21_064 },
      },
    ],
    last: {
      ...{ id: 1, change: { do: 'fact', fact: { kind: 'csat', value: 3 } } },
      ...{ before: { tier: 'A', score: 72.4 }, after: { tier: 'B', score: 69.1 }, undoUntil: now + 600_000 },
    },
  });
  const override = {
    tier: 'B' as const,
    reason: zh ? '老板的同学，先按重点照看' : 'Old friend of the owner, keep close',
    until: now + 30 * 86_400_000,
  };
  return {
    matched: make({}),
    told: make({ facts: told }),
    overridden: make({
      assessment: scored({ tier: 'B', basis: 'override', override }),
      facts: facts(zh, { override }),
    }),
    unprofiled: make({
      assessment: { ...unscored, why: 'no-profiling', stage: 'loyal' },
      facts: facts(zh, { noProfiling: true }),
    }),
    firstContact: make({
      ...newcomer,
      facts: facts(zh, {
        ...{ tags: [], salutation: '', birthday: '', preferences: '' },
        questions: ENTRY_QUESTIONS.map((q, i) => (i === 0 ? { ...q, chosen: 'quality' } : q)),
      }),
    }),
    pointing: make({
      teach: {
        possible: true,
        missing: false,
        pointing: {
          step: 'phone',
          unsure: true,
          picks: [{ field: 'name', text: person(zh).name ?? '' }],
        },
      },
    }),
    learnt: make({
      teach: {
        possible: true,
        missing: false,
        learnt: { page: 'crm.example/console/*?view=detail', nobody: false },
      },
    }),
    'taught-missing': make({ teach: { possible: true, missing: true } }),
    logged: make({ ...rescored, details: form('interested') }),
    sale: make({ ...rescored, details: form('sale'), callStartedAt: now - 125_000 }),
    callback: make({ ...rescored, details: form('callback') }),
    stopping: make({
      assessment: unscored,
      doNotCall: { at: now, scope: 'person' },
      details: form('do_not_call', { also: [], doNotCall: { scope: 'person' } }),
      rescore: {
        interactionId: 'x',
        outcome: 'do_not_call',
        before: { tier: 'A', score: 72.4 },
        after: {},
        undoUntil: now + 600_000,
      },
    }),
    stopped: make({
      assessment: unscored,
      doNotCall: {
        at: now - 86_400_000 * 30,
        scope: 'person',
        words: zh ? '别再打了' : 'Please stop ringing me',
      },
    }),
    new: make(newcomer),
    suggested: make({ ...newcomer, suggestions: candidates.slice(0, 2) }),
    ambiguous: make({ state: 'ambiguous', customerId: undefined, candidates }),
    focused: make({ focused: true, pendingCount: 12 }),
    none: make({ state: 'none', customerId: undefined, person: undefined, pendingCount: 0 }),
    unreadable: make({ state: 'none', customerId: undefined, person: undefined, host: '' }),
    paused: make({ state: 'paused', silence: 'paused', customerId: undefined, person: undefined }),
    foreign: make({
      state: 'paused',
      silence: 'not-mine',
      host: zh ? 'xn--fsqu00a.xn--fiqs8s' : 'news.example',
      customerId: undefined,
      person: undefined,
    }),
    consent: make({ state: 'consent', customerId: undefined, person: undefined }),
    loading: make({ state: 'loading', customerId: undefined, person: undefined }),
    'own-standard': make({
      own: {
        tiers: {
          A: { name: zh ? '白金' : 'Platinum', colour: 'violet' },
          B: { name: zh ? '黄金' : 'Gold', colour: 'rose' },
        },
        needNames: { 'quality-led': zh ? '认牌子' : 'brand first' },
        outcomes: outcomesFor(language).map((o) =>
          o.code === 'no_answer' ? { ...o, label: zh ? '没人接' : 'Rang out' } : o,
        ),
      },
      assessment: scored({
        tier: 'B',
        score: 66.2,
        segments: { value: 'low', need: 'high', rfm: 'potential-loyalist' },
        indicators: scored().indicators.map((reading) =>
          reading.dimension === 'value' ? { ...reading, percentile: true, value: 83.4 } : reading,
        ),
      }),
      insight: {
        history: past(now),
        lifts: [
          { ...lifts[1], tierAfter: 'A', raises: true, scoreAfter: 70.4, gain: 4.2 } as Lift,
          { ...lifts[0], code: 'recommendation', params: { nps: 9 }, raises: true } as Lift,
        ],
      },
    }),
    error: make({ state: 'error', error: { code: 'storage-failed' }, person: undefined }),
    banner: make({ error: { code: 'insert-no-field' } }),
    complaint: make({
      assessment: scored({ basis: 'complaint', complaintOpen: true, score: 51.2 }),
      complaintOpen: { interactionId: 'y', at: now - 86_400_000 },
    }),
    override: make({
      assessment: scored({
        basis: 'override',
        tier: 'B',
        override: {
          tier: 'B',
          reason: zh ? '老板的朋友' : 'Friend of the owner',
          until: now + 86_400_000 * 60,
        },
      }),
    }),
    crowded: make({
      host: 'a-very-long-subdomain.of-an-even-longer-company-name.crm-system.example',
      person: {
        ...person(zh),
        name: zh
          ? '阿卜杜勒艾则孜麦麦提敏艾合买提江吐尔逊古丽阿依努尔迪丽热巴买买提艾力木拉提努尔买买提阿布都热合曼依明江克里木肉孜'
          : 'عبد الرحمن بن محمد آل سعود Maximiliana von Hohenlohe-Waldenburg-Schillingsfürst',
        company: zh
          ? '内蒙古呼伦贝尔市阿荣旗那吉镇北方草原生态农牧业综合开发股份有限责任公司第二分公司'
          : 'Rechtsschutzversicherungsgesellschaft Donaudampfschifffahrt Holdings International Limited',
        title: zh
          ? '集团采购与供应链管理中心高级总监'
          : 'Senior Vice President, Group Procurement and Supply Chain',
        emails: Array.from(
          { length: 4 },
          (_, i) => `a.rather.long.mailbox.name.${i}@department.company.example`,
        ),
        phones: Array.from({ length: 10 }, (_, i) => ({
          e164: `+4477009001${40 + i}`,
          written: `+44 7700 9001${40 + i}`,
          ...(i === 1 && { unusable: { since: now, why: 'invalid' as const } }),
          ...(i === 0 && { extension: '318' }),
        })),
      },
      pendingCount: 1234,
    }),
  };
}
