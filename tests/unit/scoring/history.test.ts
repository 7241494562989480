import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS } from '../../../lib/domain/facts';
import { assess, type Subject } from '../../../lib/scoring/assess';
import { MOST_SAMPLES, tierHistory } from '../../../lib/scoring/history';
import { rebuildLedger } from '../../../lib/scoring/ledger';
import * as drawn from './arbitraries';
import { bought, called, imported, NOW, STANDARD, scored, subject, surveyed, TODAY } from './given';

const of = (history: Parameters<typeof subject>[0], rest: Partial<Subject> = {}) =>
  tierHistory(subject(history, rest), STANDARD, NOW);

describe('the past of a tier', () => {
  test('names the day, the points and what moved them', () => {
    const history = [called('interested', 100), bought(50, { amount: 9_000 }), called('complaint', 20)];
    const { steps, points } = of(history);
    const sale = steps.find(({ day }) => day === TODAY - 50);
    const eve = (TODAY - 50) * DAY_MS - 1;
    const before = scored([called('interested', 100)], {}, eve);
    const after = scored(history, {}, eve + DAY_MS);
    expect(sale).toMatchObject({
      event: true,
      before: { score: before.score },
      after: { score: after.score },
    });
    expect(sale?.points).toBeCloseTo(after.score - before.score, 9);
    expect(sale?.because?.code).toBe('purchase');
    expect(steps.find(({ day }) => day === TODAY - 20)?.because?.code).toBe('feedback');
    expect(points.at(-1)).toEqual({ at: NOW, score: scored(history).score, tier: scored(history).tier });
  });

  test('begins the day before anything was known', () => {
    const { points, steps } = of([imported({ spend: 60_000, orders: 9, first: 800, last: 12 }, 30)]);
    expect(points[0]).toMatchObject({ at: (TODAY - 30) * DAY_MS - 1, score: 40, tier: 'D' });
    expect(steps[0]).toMatchObject({ day: TODAY - 30, event: true });
    expect(of([])).toMatchObject({ points: [{ at: NOW, score: 40 }], steps: [] });
  });

  test('tells wearing off from what happened', () => {
    const { steps } = of([bought(300, { amount: 30_000 }), surveyed('csat', 5, 300)]);
    const later = steps.filter(({ day }) => day > TODAY - 300);
    expect(later.length).toBeGreaterThan(0);
    for (const step of later) expect(step).toMatchObject({ event: false });
    expect(later.every(({ points }) => points <= 0)).toBe(true);
  });

  test('is empty for people who are not scored', () => {
    expect(of([called('sale', 3)], { noProfiling: true })).toMatchObject({ points: [], steps: [] });
  });

  test('shows a tier set by hand only where it is known to stand: now', () => {
    const { points } = of([called('sale', 30)], { override: { tier: 'A', reason: 'vip' } });
    expect(points.at(-1)?.tier).toBe('A');
    expect(points.at(0)?.tier).toBe('D');
  });

  test('is what scoring said then, in order of time, whatever happened, within its budget', () => {
    fc.assert(
      fc.property(drawn.history, drawn.standard, drawn.now, ({ interactions, facts }, standard, now) => {
        const who: Subject = {
          ledger: rebuildLedger(interactions, facts, standard.outcomes),
          doNotCall: [],
          phones: [],
        };
        const { points, steps } = tierHistory(who, standard, now);
        expect(points.length).toBeLessThanOrEqual(MOST_SAMPLES);
        for (const [i, point] of points.entries()) {
          expect(assess(who, standard, point.at)).toMatchObject({ score: point.score, tier: point.tier });
          if (i > 0) expect(point.at).toBeGreaterThan(points[i - 1]?.at ?? Number.NaN);
        }
        // Steps are moves between neighbours, each at most once.
        const at = new Map(points.map((point, i) => [point.at, i]));
        for (const { before, after, points: moved } of steps) {
          expect(at.get(after.at)).toBe((at.get(before.at) ?? Number.NaN) + 1);
          expect(moved).toBeCloseTo(after.score - before.score, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('of very many events looks at the latest ones', () => {
    const { points } = of(Array.from({ length: 300 }, (_, i) => called('connected', i)));
    expect(points.length).toBeLessThanOrEqual(MOST_SAMPLES);
    expect(points.filter(({ at }) => at > NOW - 30 * DAY_MS).length).toBeGreaterThan(28);
  });
});
