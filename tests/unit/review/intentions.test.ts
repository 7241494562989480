import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS, dayOf, INTENTION_LEVELS } from '../../../lib/domain/facts';
import { intentionsIn } from '../../../lib/review/intentions';
import { intentionOf } from '../../../lib/scoring/metrics/intention';
import { called, NOW, STANDARD, subject, wants } from '../scoring/given';
import { PERIOD } from './given';

const outcome = fc.constantFrom('sale', 'interested', 'not_now', 'not_interested', 'connected', 'no_answer');
const days = fc.integer({ min: 0, max: 100 });
const history = fc.array(
  fc.oneof(
    fc.tuple(outcome, days).map(([code, ago]) => called(code, ago)),
    // At any hour, also before the hour at which the period begins.
    fc
      .tuple(fc.constantFrom(...INTENTION_LEVELS), days, fc.integer({ min: -11, max: 11 }))
      .map(([level, ago, hours]) => wants(level, ago + hours / 24)),
  ),
  { maxLength: 30 },
);

it('is what scoring would have said on the evening before, on every day of the period', () => {
  const over = intentionsIn(STANDARD, PERIOD);
  fc.assert(
    fc.property(history, fc.integer({ min: 0, max: 59 }), (facts, ago) => {
      const { ledger } = subject(facts);
      const at = NOW - ago * DAY_MS;
      const evening = dayOf(at) * DAY_MS - 1;
      expect(over(ledger)(at)).toBe(intentionOf(ledger, STANDARD, evening)?.level);
    }),
    { numRuns: 1_000 },
  );
});
