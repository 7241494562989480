import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packLedger, unpackLedger } from '../../../lib/db/packed-outcomes';
import { emptyLedger } from '../../../lib/domain/ledger';

const outcome = fc.record({
  day: fc.integer({ min: -100_000, max: 100_000 }),
  code: fc.string({ minLength: 1, maxLength: 20 }),
  count: fc.integer({ min: 1, max: 1_000 }),
  last: fc.integer({ min: -8.64e15, max: 8.64e15 }),
});

it('a history packed for the disk comes back as it was, long or short', () => {
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 120 }), (outcomes) => {
      const ledger = { ...emptyLedger(), outcomes };
      const stored = structuredClone(packLedger(ledger));
      expect(Array.isArray(stored.outcomes)).toBe(outcomes.length < 40);
      expect(unpackLedger(stored)).toEqual(ledger);
    }),
  );
});
