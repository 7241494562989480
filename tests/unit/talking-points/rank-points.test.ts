import { describe, expect, it } from 'vitest';
import { INTENTION_LEVELS } from '../../../lib/domain/facts';
import { LIBRARY } from '../../../lib/talking-points/library/library';
import { rankPoints } from '../../../lib/talking-points/rank-points';
import { FIRST_LINES, type TalkContext, TRADES } from '../../../lib/talking-points/types';
import { context, doNotCall, NOW, OUTCOMES, reachable, STAGES, scored } from './contexts';

const ids = (c: TalkContext, limit = 3) => rankPoints(c, 'zh-CN', limit).map((p) => p.id);
const byId = new Map(LIBRARY.map((point) => [point.id, point]));
const DAY = 86_400_000;

/** States in which something special is due: they complete `reachable` for the question "is each point reached?". */
function* special(): Generator<TalkContext> {
  yield context({ complaintOpen: true });
  yield context({ assessment: scored({ stage: 'repeat', complaintOpen: true }), daysSinceContact: 2 });
  yield context({ lastOutcome: 'not_now', daysSinceContact: 1 });
  for (const stage of STAGES) {
    const purchases = scored({ stage }).purchases;
    yield context({ assessment: scored({ stage }), csat: 1 });
    yield context({ assessment: scored({ stage }), csat: 3 });
    for (const tier of ['A', 'B', 'D'] as const) {
      yield context({ assessment: scored({ stage, tier }), csat: 5, kind: 'business' });
      yield context({ assessment: scored({ stage, tier, purchases: purchases * 3 }) });
    }
    for (const trade of TRADES) yield context({ assessment: scored({ stage }), trade });
    for (const source of ['官网', '朋友介绍', '展会'])
      yield context({ assessment: scored({ stage }), source });
    yield context({ assessment: scored({ stage, medianGap: 40 }) });
    yield context({ assessment: scored({ stage, purchases }), termEndsInDays: 30, usage: 20 });
    yield context({ assessment: scored({ stage }), daysSincePurchase: 8 });
    if (purchases > 0)
      yield context({ assessment: scored({ stage }), daysSincePurchase: 0, lastOutcome: 'sale' });
    yield context({ assessment: scored({ stage }), birthday: '1980-11-23' });
    yield context({ assessment: scored({ stage }), now: Date.UTC(2026, 11, 28), lastOutcome: 'connected' });
  }
  yield context({ tags: [{ type: 'persona', value: 'Integrator' }], kind: 'business' });
  yield context({ assessment: scored({ coverage: 0 }) });
  const asks = { id: 'need-frequency', dimension: 'need', raw: 2.6, value: 70, lowerBound: false } as const;
  yield context({ assessment: scored({ stage: 'potential', indicators: [{ ...asks, counted: true }] }) });
}

describe('talking points, every reachable customer', () => {
  it('have at least three, the first three with a line that begins a call, and no kind alone', () => {
    let states = 0;
    for (const c of reachable()) {
      states += 1;
      const top = rankPoints(c, 'en', 3);
      const where = `${c.assessment.stage} ${c.assessment.intention} ${c.needType} ${c.lastOutcome}`;
      expect(top.length, where).toBe(3);
      const kinds = top.map((p) => byId.get(p.id)?.kind);
      expect(
        kinds.some((kind) => kind && FIRST_LINES.includes(kind)),
        `${where}: ${top.map((p) => p.id)}`,
      ).toBe(true);
      expect(new Set(kinds).size, `${where}: ${top.map((p) => p.id)}`).toBeGreaterThan(1);
    }
    expect(states).toBe(7 * 4 * 5 * 6 * OUTCOMES.length);
  });

  it('reach every point of the library within what the panel is handed', () => {
    const seen = new Set<string>();
    for (const c of [...reachable(), ...special()]) for (const id of ids(c, 8)) seen.add(id);
    expect(LIBRARY.map((p) => p.id).filter((id) => !seen.has(id))).toEqual([]);
  });
});

describe('hard rules', () => {
  it('do-not-call: nothing, whatever else is true', () => {
    const c = context({ assessment: doNotCall, complaintOpen: true, birthday: '11-22', csat: 1 });
    expect(rankPoints(c, 'en', { limit: 50, weight: () => 100 })).toEqual([]);
  });

  it('complaint open: at least three points, all of them for a complaint, in every stage and intention', () => {
    for (const stage of STAGES)
      for (const intention of INTENTION_LEVELS) {
        const assessment = scored({ stage, intention, tier: 'A', complaintOpen: true });
        const c = context({ assessment, birthday: '11-22', termEndsInDays: 5, needType: 'price-led' });
        const points = rankPoints(c, 'zh-CN', { limit: 50 });
        expect(points.length).toBeGreaterThanOrEqual(3);
        expect(points.every((p) => byId.get(p.id)?.modes?.includes('complaint'))).toBe(true);
        expect(points.every((p) => p.why.code === 'complaint')).toBe(true);
      }
  });

  it('low satisfaction is repaired, in every stage, before anything is sold', () => {
    for (const stage of STAGES) {
      const points = rankPoints(context({ assessment: scored({ stage }), csat: 2 }), 'en', { limit: 50 });
      expect(points.length).toBeGreaterThanOrEqual(3);
      expect(points.every((p) => byId.get(p.id)?.modes?.includes('repair'))).toBe(true);
      expect(points[0]?.id).toBe('low-score-open');
    }
  });

  it('not_now is silent until its date, then speaks again; a complaint breaks the silence', () => {
    const until = context({ lastOutcome: 'not_now', silentUntil: NOW + DAY });
    expect(ids(until).every((id) => id.startsWith('quiet-'))).toBe(true);
    expect(ids(until)).toHaveLength(3);
    const over = context({ lastOutcome: 'not_now', silentUntil: NOW - DAY });
    expect(ids(over, 50).some((id) => id.startsWith('quiet-'))).toBe(false);
    expect(ids(context({ ...until, complaintOpen: true }))[0]).toMatch(/^complaint-/);
  });

  it('not_now without a date rests a month', () => {
    const firstAfter = (days: number) => ids(context({ lastOutcome: 'not_now', daysSinceContact: days }))[0];
    expect(firstAfter(30)).toMatch(/^quiet-/);
    expect(firstAfter(31)).not.toMatch(/^quiet-/);
  });
});

describe('ranking', () => {
  it('puts the stage before the tier: lost, once large, is asked why', () => {
    const lost = scored({ stage: 'lost', tier: 'D', purchases: 38 });
    expect(ids(context({ assessment: lost }))[0]).toBe('lost-once-large');
    expect(ids(context({ assessment: scored({ stage: 'lost', tier: 'A' }) }))[0]).toBe('lost-straight');
  });

  it('never sells to those who are lost, or thanks for custom those who never bought', () => {
    for (const c of reachable()) {
      if (c.assessment.stage !== 'lost' || c.lastOutcome !== undefined) continue;
      for (const id of ids(c, 50))
        expect(['close', 'raise-share', 'second-purchase']).not.toContain(byId.get(id)?.goal);
    }
    const prospect = ids(context({ assessment: scored({ tier: 'A' }) }), 50);
    expect(prospect.filter((id) => /^(first|repeat|regular|loyal|ask-re)/.test(id))).toEqual([]);
  });

  it.each([
    [
      'a strong intention closes',
      { assessment: scored({ stage: 'potential', intention: 'strong' }) },
      'strong-close',
    ],
    [
      'a birthday is greeted',
      { assessment: scored({ stage: 'loyal' }), birthday: '1980-11-22' },
      'birthday-wish',
    ],
    [
      'a purchase last week is checked',
      { assessment: scored({ stage: 'first-time', daysSincePurchase: 8 }) },
      'after-sale-check',
    ],
    [
      'a term near its end is renewed',
      { assessment: scored({ stage: 'loyal', tier: 'A' }), termEndsInDays: 40 },
      'renewal-early',
    ],
    ['an enquiry is answered', { source: 'website' }, 'open-inbound'],
    [
      'a price need is reckoned',
      { assessment: scored({ stage: 'potential' }), needType: 'price-led' },
      'price-total-cost',
    ],
  ] as const)('%s', (_, change, id) => {
    expect(ids(context(change))).toContain(id);
  });

  it('does not ask how it works on the day it was bought', () => {
    const today = scored({ stage: 'first-time', daysSincePurchase: 0, intention: 'strong' });
    const said = ids(context({ assessment: today, lastOutcome: 'sale' }), 50);
    expect(said.slice(0, 3)).toEqual(expect.arrayContaining(['just-bought-confirm', 'just-bought-next']));
    expect(said).not.toContain('first-thank');
    expect(said).not.toContain('strong-close');
    expect(said).not.toContain('after-sale-check');
  });

  it('says why with a code the panel knows', () => {
    const why = (c: TalkContext) => rankPoints(c, 'en')[0]?.why;
    expect(why(context({ assessment: scored({ stage: 'at-risk' }) }))).toEqual({
      code: 'stage',
      params: { stage: 'at-risk' },
    });
    expect(why(context({ assessment: scored({ coverage: 0 }) }))?.code).toMatch(/^(new|stage)$/);
    expect(why(context({ assessment: scored({ stage: 'loyal' }), termEndsInDays: 12 }))).toEqual({
      code: 'occasion',
      params: { occasion: 'renewal', days: 12 },
    });
    const known = /^(stage|tier|intention|need|occasion|complaint|last-outcome|hesitant|satisfaction|new)$/;
    for (const c of special()) for (const p of rankPoints(c, 'en', 50)) expect(p.why.code).toMatch(known);
  });

  it('is deterministic, and honours the limit', () => {
    const c = context({ assessment: scored({ stage: 'repeat', tier: 'B' }), needType: 'quality-led' });
    expect(rankPoints(c, 'en')).toEqual(rankPoints(structuredClone(c), 'en'));
    expect(rankPoints(c, 'en', 0)).toEqual([]);
    expect(rankPoints(c, 'en', 5)).toEqual(rankPoints(c, 'en', 9).slice(0, 5));
  });

  it('lets learnt weights reorder what fits, and ignores weights that are no numbers', () => {
    const c = context({ assessment: scored({ stage: 'first-time' }) });
    const plain = ids(c, 8);
    const last = plain.at(-1) ?? '';
    const lifted = rankPoints(c, 'zh-CN', { weight: (id) => (id === last ? 50 : 1) }).map((p) => p.id);
    expect(lifted[0]).toBe(last);
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY, -1])
      expect(rankPoints(c, 'zh-CN', { weight: () => bad }).map((p) => p.id)).toEqual(plain);
  });
});
