/** What a standard may say: each refusal is provoked by a standard that is wrong in one place. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { OutcomeRule } from '../../../lib/domain/outcome';
import type { IndicatorRule, Standard } from '../../../lib/domain/standard';
import type { IndicatorId } from '../../../lib/domain/tier';
import { catalogue } from '../../../lib/locales';
import { placeText, problemText, standardWords } from '../../../lib/locales/standard';
import { defaultStandard } from '../../../lib/standard/default';
import { checkStandard, type StandardProblem } from '../../../lib/standard/schema';
import { document } from '../scoring/savable-standards';

const STANDARD = defaultStandard('CNY');

const problemsOf = (value: unknown): StandardProblem[] => {
  const checked = checkStandard(value);
  return checked.ok ? [] : checked.problems;
};

const indicator = (id: IndicatorId, change: Partial<IndicatorRule>) => ({
  indicators: STANDARD.indicators.map((rule) => (rule.id === id ? { ...rule, ...change } : rule)),
});
const outcome = (code: string, change: Partial<OutcomeRule>) => ({
  outcomes: STANDARD.outcomes.map((rule) => (rule.code === code ? { ...rule, ...change } : rule)),
});
const added = (change: Partial<OutcomeRule> & Record<string, unknown>) => ({
  outcomes: [
    ...STANDARD.outcomes,
    { code: 'own_sample', label: 'Sent a sample', group: 'goes-on', effect: 1, asks: [], ...change },
  ],
});
const intention = (change: Partial<Standard['momentum']['intention']>) => ({
  momentum: { ...STANDARD.momentum, intention: { ...STANDARD.momentum.intention, ...change } },
});
const stages = (change: object) => ({ stages: { ...STANDARD.stages, ...change } });
const question = (id: string) => ({ id, tag: 'source', answers: [{ id: 'yes' }] });

/** One row a way to be wrong: what is put in place, and the problem it gives. */
const WRONG: readonly [change: object, path: string, code: string][] = [
  [{ version: undefined }, 'version', 'missing'],
  [{ reviewDays: '90' }, 'reviewDays', 'not-a-number'],
  [{ reviewDays: Number.NaN }, 'reviewDays', 'not-a-number'],
  [{ reviewDays: 0 }, 'reviewDays', 'out-of-range'],
  [{ reviewDays: 731 }, 'reviewDays', 'out-of-range'],
  [{ reviewDays: 1.5 }, 'reviewDays', 'not-whole'],
  [{ name: 7 }, 'name', 'not-a-text'],
  [{ name: '  ' }, 'name', 'empty'],
  [{ name: 'x'.repeat(61) }, 'name', 'too-long'],
  [{ currency: 'rmb' }, 'currency', 'currency-code'],
  [{ windows: [] }, 'windows', 'not-an-object'],
  [{ outcomes: {} }, 'outcomes', 'not-a-list'],
  [{ halfLives: { ...STANDARD.halfLives, need: 0 } }, 'halfLives.need', 'out-of-range'],
  [{ prior: { value: 40, weight: 0 } }, 'prior.weight', 'out-of-range'],
  [{ tiers: { A: { colour: 'pink' } } }, 'tiers.A.colour', 'not-a-choice'],
  [{ gate: { tier: 'D', dimension: 'value', floor: 40 } }, 'gate.tier', 'not-a-choice'],

  [{ indicators: STANDARD.indicators.slice(1) }, 'indicators', 'indicator-missing'],
  [
    { indicators: [...STANDARD.indicators, STANDARD.indicators[0]] },
    'indicators.monetary.id',
    'indicator-twice',
  ],
  [indicator('usage', { dimension: 'value' }), 'indicators.usage.dimension', 'dimension-fixed'],
  [indicator('monetary', { weight: 0.51 }), 'indicators', 'weights-sum'],
  [indicator('monetary', { standing: 0.28 }), 'indicators', 'standing-sum'],
  [indicator('feedback', { standing: 0.1 }), 'indicators.feedback.standing', 'standing-of-momentum'],
  [indicator('need-kind', { standing: 0.1 }), 'indicators.need-kind.standing', 'standing-of-momentum'],
  [indicator('usage', { percentile: 'yes' as never }), 'indicators.usage.percentile', 'not-yes-or-no'],
  [indicator('usage', { scale: [[0, 0]] }), 'indicators.usage.scale', 'too-few'],
  [
    indicator('usage', { scale: Array.from({ length: 13 }, (_, i) => [i, i] as const) }),
    'indicators.usage.scale',
    'too-many',
  ],
  [indicator('usage', { scale: [[0, 0], [100] as never] }), 'indicators.usage.scale.1', 'not-a-point'],
  [
    indicator('usage', {
      scale: [
        [0, 0],
        [100, 101],
      ],
    }),
    'indicators.usage.scale.1.1',
    'out-of-range',
  ],
  [
    indicator('usage', {
      scale: [
        [0, 0],
        [101, 100],
      ],
    }),
    'indicators.usage.scale.1.0',
    'out-of-range',
  ],
  [
    indicator('usage', {
      scale: [
        [9, 0],
        [9, 100],
      ],
    }),
    'indicators.usage.scale.1.0',
    'raw-not-rising',
  ],
  [
    indicator('usage', {
      scale: [
        [9, 0],
        [9.0001, 100],
      ],
    }),
    'indicators.usage.scale.1.0',
    'raw-too-close',
  ],
  [
    indicator('usage', {
      scale: [
        [0, 10],
        [100, 9],
      ],
    }),
    'indicators.usage.scale.1.1',
    'value-not-rising',
  ],
  [
    indicator('purchase', {
      scale: [
        [0, 10],
        [100, 11],
      ],
    }),
    'indicators.purchase.scale.1.1',
    'value-not-falling',
  ],
  [
    indicator('feedback', {
      scale: [
        [-4, 20],
        [4, 100],
      ],
    }),
    'indicators.feedback.scale',
    'feedback-zero',
  ],
  [indicator('feedback', { percentile: true }), 'indicators.feedback.percentile', 'feedback-percentile'],

  [{ floors: { A: 55, B: 55, C: 42 } }, 'floors.A', 'floors-order'],
  [{ floors: { A: 70, B: 40, C: 42 } }, 'floors.B', 'floors-order'],
  [intention({ strong: 3 }), 'momentum.intention.strong', 'intention-order'],
  [intention({ medium: -1 }), 'momentum.intention.medium', 'intention-order'],
  [intention({ none: 1 }), 'momentum.intention.none', 'intention-order'],
  [intention({ weak: 1 }), 'momentum.intention.weak', 'intention-weak'],
  [{ probability: { strong: 0.2, weak: 0.3 } }, 'probability.strong', 'intention-order'],
  [{ confidence: { low: 0.7, medium: 0.6 } }, 'confidence.medium', 'confidence-order'],
  [
    { segments: { ...STANDARD.segments, value: { high: 0.6, middle: 0.5 } } },
    'segments.value.middle',
    'segments-share',
  ],
  [
    { segments: { ...STANDARD.segments, need: { high: 30, middle: 30 } } },
    'segments.need.high',
    'segments-order',
  ],
  [stages({ lost: { days: 120, gaps: 3 } }), 'stages.lost.days', 'stages-days'],
  [stages({ lost: { days: 365, gaps: 1 } }), 'stages.lost.gaps', 'stages-gaps'],

  [{ outcomes: STANDARD.outcomes.slice(1) }, 'outcomes', 'outcome-missing'],
  [added({ code: 'sale' }), 'outcomes.sale.code', 'outcome-twice'],
  [added({ code: 'Own sample' }), 'outcomes.20.code', 'outcome-code'],
  [added({ key: 'x' }), 'outcomes.own_sample.key', 'one-digit'],
  [added({ key: '12' }), 'outcomes.own_sample.key', 'one-digit'],
  [added({ key: '1' }), 'outcomes.own_sample.key', 'key-twice'],
  [outcome('do_not_call', { key: 'd' }), 'outcomes.do_not_call.key', 'one-digit'],
  [
    {
      outcomes: STANDARD.outcomes.map((rule) =>
        rule.code === 'sale'
          ? { ...rule, key: undefined }
          : rule.code === 'do_not_call'
            ? { ...rule, key: '0' }
            : rule,
      ),
    },
    'outcomes.do_not_call.key',
    'key-of-stop',
  ],
  [outcome('do_not_call', { hidden: true }), 'outcomes.do_not_call.hidden', 'stop-hidden'],
  [outcome('do_not_call', { hiddenIn: ['en'] }), 'outcomes.do_not_call.hidden', 'stop-hidden'],
  [outcome('do_not_call', { effect: -1 }), 'outcomes.do_not_call.effect', 'stop-effect'],
  [added({ label: undefined }), 'outcomes.own_sample.label', 'label-missing'],
  [added({ recordsPurchase: true }), 'outcomes.own_sample.code', 'outcome-reserved'],
  [added({ stopsCalls: true, effect: 0 }), 'outcomes.own_sample.code', 'outcome-reserved'],
  [added({ opensComplaint: true }), 'outcomes.own_sample.code', 'outcome-reserved'],
  [added({ number: 'retire' }), 'outcomes.own_sample.code', 'outcome-reserved'],
  [added({ asks: ['scope'] }), 'outcomes.own_sample.asks', 'asks-reserved'],
  [added({ effect: 11 }), 'outcomes.own_sample.effect', 'out-of-range'],
  [
    added({ intention: { change: 'at-most', level: 'none' } }),
    'outcomes.own_sample.intention',
    'intention-unclear',
  ],
  [
    added({ intention: { change: 'set', level: 'none' } }),
    'outcomes.own_sample.effect',
    'effect-against-intention',
  ],
  [outcome('interested', { effect: -1 }), 'outcomes.interested.effect', 'effect-against-intention'],
  [added({ recordsNeed: true, effect: -1 }), 'outcomes.own_sample.effect', 'effect-of-gain'],
  [{ entryQuestions: [question('a'), question('a')] }, 'entryQuestions.a.id', 'question-twice'],
  [
    { entryQuestions: [{ ...question('a'), answers: [{ id: 'yes' }, { id: 'yes' }] }] },
    'entryQuestions.a.answers.yes',
    'answer-twice',
  ],
  [{ entryQuestions: ['a', 'b', 'c', 'd'].map(question) }, 'entryQuestions', 'too-many'],
];

describe('a standard is refused, with the place and the reason', () => {
  test.each(WRONG)('%j: %s %s', (change, path, code) => {
    const problems = problemsOf({ ...STANDARD, ...change });
    expect(problems.map((problem) => [problem.path, problem.code])).toContainEqual([path, code]);
  });

  test('and says both in each language', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const words = standardWords(language);
      const t = catalogue(language);
      for (const [change] of WRONG)
        for (const problem of problemsOf({ ...STANDARD, ...change })) {
          const text = problemText(problem, words, t);
          expect(text, problem.code).toMatch(
            language === 'en' ? /^[A-Z“].*[.!]$/ : /^[\p{Script=Han}“A-Z].*。$/u,
          );
          expect(text, problem.code).not.toMatch(/undefined|\?|\bNaN\b/);
          const place = placeText(problem, words, t);
          expect(place, problem.path).not.toMatch(/undefined|\.|[a-z][A-Z]/);
        }
    }
  });

  test('every sentence is for a problem that exists; those of files are tested with files', () => {
    const provoked = new Set(WRONG.map(([, , code]) => code));
    for (const language of ['en', 'zh-CN'] as const) {
      const codes = Object.keys(standardWords(language).problems).filter((code) => !code.startsWith('file-'));
      expect(codes.sort()).toEqual([...provoked].sort());
    }
  });

  test('points of a scale are counted from one', () => {
    const at = { path: 'indicators.monetary.scale.2.1' };
    expect(placeText(at, standardWords('en'), catalogue('en'))).toBe('Indicators, Spent, scale, point 3');
    expect(placeText(at, standardWords('zh-CN'), catalogue('zh-CN'))).toBe(
      '指标 · 消费金额 · 曲线 · 第 3 个点',
    );
  });

  test('everything wrong is said at once, up to fifty', () => {
    const problems = problemsOf({ ...STANDARD, floors: { A: 10, B: 20, C: 30 }, reviewDays: 0 });
    expect(problems.map(({ path }) => path)).toEqual(['reviewDays']);
    expect(problemsOf({ ...STANDARD, floors: { A: 10, B: 20, C: 30 } })).toHaveLength(2);
    const many = Array.from({ length: 500 }, (_, i) => ({ id: `q${i}`, tag: 3, answers: 3 }));
    expect(problemsOf({ ...STANDARD, entryQuestions: many })).toHaveLength(50);
  });

  test('whatever it is that is said to be a standard', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        expect(problemsOf(value).length).toBeGreaterThan(0);
      }),
      { numRuns: 1_000 },
    );
  });

  test('whatever one part of it is', () => {
    const places = Object.keys(STANDARD) as (keyof Standard)[];
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.anything(), (place, value) => {
        const checked = checkStandard({ ...STANDARD, [place]: value });
        if (checked.ok) expect(checkStandard(checked.standard)).toStrictEqual(checked);
        else
          for (const { path, code } of checked.problems)
            expect([typeof path, code]).toEqual(['string', code]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a standard that passes', () => {
  test('is the one that was given', () => {
    expect(checkStandard(STANDARD)).toEqual({ ok: true, standard: STANDARD });
    fc.assert(
      fc.property(document, (standard) => {
        expect(checkStandard(standard)).toStrictEqual({ ok: true, standard });
      }),
      { numRuns: 1_000 },
    );
  });

  test('has lost what nobody knows, and the population', () => {
    const checked = checkStandard({ ...STANDARD, mood: 'good', population: { customers: 3 } });
    expect(checked).toEqual({ ok: true, standard: STANDARD });
    expect(checked.ok && Object.keys(checked.standard)).not.toContain('population');
  });

  test('may have no gate, hide and rename outcomes, move keys, and have outcomes of its own', () => {
    const standard = {
      ...STANDARD,
      gate: null,
      outcomes: [
        ...STANDARD.outcomes.map((rule) =>
          rule.code === 'busy'
            ? { ...rule, hidden: true, effect: 0 }
            : rule.code === 'sale'
              ? { ...rule, label: ' Renewal ', key: undefined }
              : rule,
        ),
        { code: 'own_sample', label: 'Sample', group: 'goes-on', effect: 1, key: '0', asks: ['amount'] },
      ],
    };
    const checked = checkStandard(standard);
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
    expect(checked.standard.gate).toBeUndefined();
    expect(checked.standard.outcomes.find(({ code }) => code === 'busy')).toMatchObject({
      hidden: true,
      effect: 0,
    });
    const sale = checked.standard.outcomes.find(({ code }) => code === 'sale');
    expect(sale).toMatchObject({ label: 'Renewal', recordsPurchase: true });
    expect(sale).not.toHaveProperty('key');
    expect(checked.standard.outcomes.at(-1)).toMatchObject({ code: 'own_sample', key: '0' });
  });

  test('has names of one line that run in one direction', () => {
    const checked = checkStandard({
      ...STANDARD,
      name: ' Spring\n2027 \u202eegral',
      needNames: { 'price-led': '价格\t' },
    });
    expect(checked).toMatchObject({
      ok: true,
      standard: { name: 'Spring 2027  egral', needNames: { 'price-led': '价格' } },
    });
    expect(checked.ok && checkStandard(checked.standard)).toStrictEqual(checked);
  });

  test('cannot take from a built-in outcome what it does', () => {
    const tampered = {
      ...STANDARD,
      outcomes: STANDARD.outcomes.map((rule) => ({
        code: rule.code,
        group: 'ends',
        effect: rule.effect,
        key: rule.key,
        hiddenIn: rule.hiddenIn,
        reasons: rule.reasons,
        asks: [],
      })),
    };
    expect(checkStandard(tampered)).toEqual({ ok: true, standard: STANDARD });
  });
});
