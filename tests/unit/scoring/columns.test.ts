import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TIERS } from '../../../lib/domain/tier';
import { assess } from '../../../lib/scoring/assess';
import { columnsKey, fillRow, makeColumns, NONE } from '../../../lib/scoring/columns/columns';
import { makeTiers, scoreColumns } from '../../../lib/scoring/columns/score-columns';
import { rebuildLedger } from '../../../lib/scoring/ledger';
import { defaultStandard } from '../../../lib/standard/default';
import * as given from './arbitraries';

const subject = fc
  .record({
    interactions: fc.array(given.interaction, { maxLength: 8 }),
    facts: fc.array(given.fact, { maxLength: 12 }),
    override: fc.option(fc.record({ tier: fc.constantFrom(...TIERS), reason: fc.constant('x') }), {
      nil: undefined,
    }),
    noProfiling: fc.constantFrom(undefined, true as const, undefined, undefined),
  })
  .map(({ interactions, facts, override, noProfiling }) => ({
    ledger: rebuildLedger(interactions, facts, defaultStandard('CNY').outcomes),
    doNotCall: [],
    phones: [],
    ...(override && { override }),
    ...(noProfiling && { noProfiling }),
  }));

describe('a customer base as columns', () => {
  it('gives every customer the score and the tier that assess gives, under any standard', () => {
    fc.assert(
      fc.property(
        fc.array(subject, { minLength: 1, maxLength: 4 }),
        given.standard,
        given.now,
        (subjects, standard, now) => {
          const columns = makeColumns(subjects.length, standard);
          for (const [i, one] of subjects.entries()) fillRow(columns, i, one, standard, now);
          const out = makeTiers(subjects.length);
          scoreColumns(columns, standard, out, 0, subjects.length);
          for (const [i, one] of subjects.entries()) {
            const assessment = assess(one, standard, now);
            if (!assessment.scored) {
              expect(out.tier[i]).toBe(NONE);
              continue;
            }
            expect(TIERS[out.tier[i] ?? 0]).toBe(assessment.tier);
            expect(out.score[i]).toBeCloseTo(assessment.score, 4);
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('need no filling again while scales, weights, floors, gate, prior and momentum are edited', () => {
    const standard = defaultStandard('USD');
    const edited = {
      ...standard,
      indicators: standard.indicators.map((rule) => ({
        ...rule,
        weight: 0.1,
        scale: [
          [0, 0],
          [1, 100],
        ] as const,
      })),
      floors: { A: 80, B: 60, C: 40 },
      gate: undefined,
      prior: { value: 30, weight: 1 },
      momentum: { ...standard.momentum, need: 20 },
    };
    expect(columnsKey(edited)).toBe(columnsKey(standard));
    expect(columnsKey({ ...standard, windows: { ...standard.windows, spend: 730 } })).not.toBe(
      columnsKey(standard),
    );
    const [first, ...rest] = standard.outcomes;
    const louder = first ? [{ ...first, effect: 1 }, ...rest] : rest;
    expect(columnsKey({ ...standard, outcomes: louder })).not.toBe(columnsKey(standard));
  });
});
