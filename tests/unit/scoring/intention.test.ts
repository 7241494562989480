import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DAY_MS, dayOf, INTENTION_LEVELS, type IntentionLevel } from '../../../lib/domain/facts';
import type { OutcomeRule } from '../../../lib/domain/outcome';
import { intentionOf } from '../../../lib/scoring/metrics/intention';
import { called, NOW, STANDARD, scored, subject, TODAY, wants } from './given';

const of = (...history: Parameters<typeof subject>[0]) => intentionOf(subject(history).ledger, STANDARD, NOW);

describe('outcomes act on intention in the order of their times', () => {
  test('"at least" raises a lower level, and dates a higher one anew', () => {
    expect(of(called('interested', 3))).toEqual({ level: 'medium', day: TODAY - 3 });
    expect(of(wants('none', 9), called('interested', 3))).toEqual({ level: 'medium', day: TODAY - 3 });
    expect(of(wants('strong', 9), called('interested', 3))).toEqual({ level: 'strong', day: TODAY - 3 });
  });

  test('"at most" lowers a higher level, and leaves a lower or unknown one', () => {
    expect(of(wants('strong', 9), called('not_now', 3))).toEqual({ level: 'weak', day: TODAY - 3 });
    expect(of(wants('none', 9), called('not_now', 3))).toEqual({ level: 'none', day: TODAY - 9 });
    expect(of(called('not_now', 3))).toBeUndefined();
  });

  test('a plain no sets none, whatever came before, until something later', () => {
    expect(of(called('sale', 9), called('not_interested', 3))).toEqual({ level: 'none', day: TODAY - 3 });
    expect(of(called('not_interested', 9), called('sale', 3))).toEqual({ level: 'strong', day: TODAY - 3 });
  });

  test('what is dated after now does not count', () => {
    expect(of(wants('strong', -1), called('sale', -1))).toBeUndefined();
  });

  test('its points are halved every 30 days', () => {
    const points = (daysAgo: number) =>
      scored([wants('strong', daysAgo)]).reasons.find((reason) => reason.code === 'intention')?.points;
    expect([points(0), points(30), points(60)]).toEqual([10, 5, 2.5]);
  });
});

test('the last of a code per day gives the same result as every single one', () => {
  const rank = (level: IntentionLevel) => INTENTION_LEVELS.indexOf(level);
  const rules = fc
    .array(
      fc.record({
        change: fc.constantFrom('at-least' as const, 'at-most' as const, 'set' as const),
        level: fc.constantFrom(...INTENTION_LEVELS),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((all) =>
      all.map(
        (intention, i): OutcomeRule => ({ code: `o${i}`, group: 'ends', effect: 0, asks: [], intention }),
      ),
    );
  const calls = fc.array(fc.record({ time: fc.nat(40), rule: fc.nat(4) }), { maxLength: 30 });
  const byHand = fc.array(fc.record({ time: fc.nat(40), level: fc.constantFrom(...INTENTION_LEVELS) }), {
    maxLength: 4,
  });

  fc.assert(
    fc.property(rules, calls, byHand, (outcomes, made, set) => {
      // Twenty moments a day; by hand a moment after the call of the same time.
      const at = (time: number) => NOW - (50 - time) * (DAY_MS / 20);
      const entries = made.flatMap(({ time, rule }) => {
        const known = outcomes[rule % outcomes.length];
        return known?.intention ? [{ at: at(time), code: known.code, ...known.intention }] : [];
      });
      const hand = set.map(({ time, level }) => ({
        at: at(time) + 1,
        code: '',
        change: 'set' as const,
        level,
      }));
      const steps = [...entries, ...hand].sort(
        (a, b) => a.at - b.at || rank(a.level) - rank(b.level) || (a.code < b.code ? -1 : 1),
      );
      let state: { level: IntentionLevel; day: number } | undefined;
      for (const { at: time, change, level } of steps) {
        const day = dayOf(time);
        if (change === 'set') state = { level, day };
        else if (change === 'at-least')
          state = { level: state && rank(state.level) > rank(level) ? state.level : level, day };
        else if (state && rank(state.level) > rank(level)) state = { level, day };
      }

      const last = new Map<string, { day: number; code: string; count: number; last: number }>();
      for (const { at: time, code } of entries) {
        const key = `${dayOf(time)} ${code}`;
        const row = last.get(key) ?? { day: dayOf(time), code, count: 0, last: time };
        last.set(key, { ...row, count: row.count + 1, last: Math.max(row.last, time) });
      }
      const intentions = hand.map(({ at: time, level }) => ({ at: time, level }));
      expect(intentionOf({ outcomes: [...last.values()], intentions }, { outcomes }, NOW)).toEqual(state);
    }),
    { numRuns: 2_000 },
  );
});
