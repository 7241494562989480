import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../lib/domain/ledger';
import type { Standard } from '../../../lib/domain/standard';
import type { Scored } from '../../../lib/domain/tier';
import { assess } from '../../../lib/scoring/assess';
import { appendFact, appendInteraction, rebuildLedger } from '../../../lib/scoring/ledger';
import { bare, detailed, history, now, purchaseFact, standard } from './arbitraries';
import { codesOf, savable } from './savable-standards';

/** Binary noise of sums taken in another order. */
const NOISE = 1e-9;
const RUNS = { numRuns: 1_000 };

function score(ledger: Ledger, rules: Standard, at: number): Scored {
  const result = assess({ ledger, doNotCall: [], phones: [] }, rules, at);
  if (!result.scored) throw new Error('nothing here stops scoring');
  return result;
}

/** Any monotone rules at all, and those that pass the check: scales, weights, effects and outcomes of their own, ranks. */
const STANDARDS = [
  { which: 'any monotone rules', standard },
  { which: 'any standard that can be saved', standard: savable },
];

describe.each(STANDARDS)('whatever happened, under $which', ({ standard }) => {
  const logged = (sign: 1 | -1, contact: typeof bare) =>
    standard.chain((rules) => fc.tuple(fc.constant(rules), contact(codesOf(rules, sign))));

  test('an outcome with a positive effect never lowers the score', () => {
    fc.assert(
      fc.property(history, logged(1, detailed), now, ({ interactions, facts }, [rules, entry], at) => {
        const before = rebuildLedger(interactions, facts, rules.outcomes);
        const after = appendInteraction(before, entry, rules.outcomes);
        expect(score(after, rules, at).exact).toBeGreaterThanOrEqual(score(before, rules, at).exact - NOISE);
      }),
      RUNS,
    );
  });

  test('an outcome with a negative effect never raises the score', () => {
    fc.assert(
      fc.property(history, logged(-1, bare), now, ({ interactions, facts }, [rules, entry], at) => {
        const before = rebuildLedger(interactions, facts, rules.outcomes);
        const after = appendInteraction(before, entry, rules.outcomes);
        expect(score(after, rules, at).exact).toBeLessThanOrEqual(score(before, rules, at).exact + NOISE);
      }),
      RUNS,
    );
  });

  test('a purchase never lowers the score', () => {
    fc.assert(
      fc.property(history, purchaseFact, standard, now, ({ interactions, facts }, bought, rules, at) => {
        const before = rebuildLedger(interactions, facts, rules.outcomes);
        const after = appendFact(before, bought);
        expect(score(after, rules, at).exact).toBeGreaterThanOrEqual(score(before, rules, at).exact - NOISE);
      }),
      RUNS,
    );
  });

  test('the score is finite and within 0–100, and so is everything shown beside it', () => {
    fc.assert(
      fc.property(history, standard, now, ({ interactions, facts }, rules, at) => {
        const ledger = rebuildLedger(interactions, facts, rules.outcomes);
        const result = score(ledger, rules, at);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(100);
        expect(Number.isFinite(result.exact)).toBe(true);
        for (const reading of result.indicators) {
          expect(Number.isFinite(reading.raw)).toBe(true);
          expect(reading.value).toBeGreaterThanOrEqual(0);
          expect(reading.value).toBeLessThanOrEqual(100);
        }
        for (const amount of Object.values(result.worth))
          if (amount !== undefined) expect(Number.isFinite(amount)).toBe(true);
        for (const reason of result.reasons)
          for (const param of Object.values(reason.params))
            if (typeof param === 'number') expect(Number.isFinite(param)).toBe(true);
      }),
      RUNS,
    );
  });

  test('reasons add up to the score less the prior, and none of them is empty', () => {
    fc.assert(
      fc.property(history, standard, now, ({ interactions, facts }, rules, at) => {
        const result = score(rebuildLedger(interactions, facts, rules.outcomes), rules, at);
        const sum = result.reasons.reduce((total, { points }) => total + points, 0);
        expect(Math.abs(sum - (result.exact - rules.prior.value))).toBeLessThan(NOISE);
        expect(result.reasons.every(({ points }) => points !== 0)).toBe(true);
        const sizes = result.reasons.map(({ points }) => Math.abs(points));
        expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      }),
      RUNS,
    );
  });

  test('the order of entry changes nothing, and the same facts give the same result', () => {
    fc.assert(
      fc.property(
        history.chain(({ interactions, facts }) =>
          fc.record({
            interactions: fc.constant(interactions),
            facts: fc.constant(facts),
            mixedInteractions: fc.shuffledSubarray(interactions, { minLength: interactions.length }),
            mixedFacts: fc.shuffledSubarray(facts, { minLength: facts.length }),
          }),
        ),
        standard,
        now,
        ({ interactions, facts, mixedInteractions, mixedFacts }, rules, at) => {
          const one = rebuildLedger(interactions, facts, rules.outcomes);
          const other = rebuildLedger(mixedInteractions, mixedFacts, rules.outcomes);
          expect(score(other, rules, at)).toStrictEqual(score(one, rules, at));
        },
      ),
      RUNS,
    );
  });
});
