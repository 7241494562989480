/**
 * The outcomes of a long history, packed for the disk: hundreds of small objects cost more to write and to read than
 * everything else that logging a call does; four arrays of numbers cost next to nothing.
 */
import type { Ledger, LedgerOutcome } from '../domain/ledger';

export interface PackedOutcomes {
  codes: string[];
  code: Uint16Array;
  day: Float64Array;
  count: Float64Array;
  last: Float64Array;
}

/** A ledger as stored; a short one is stored as it is. */
export type StoredLedger = Omit<Ledger, 'outcomes'> & { outcomes: LedgerOutcome[] | PackedOutcomes };

/** From so many on it pays (measured in Chromium, 2026-11: a third of the time at 800, nothing at 30). */
const WORTH_PACKING = 40;

export function packLedger(ledger: Ledger): StoredLedger {
  const { outcomes } = ledger;
  if (outcomes.length < WORTH_PACKING) return ledger;
  const codes = [...new Set(outcomes.map(({ code }) => code))];
  const index = new Map(codes.map((code, i) => [code, i]));
  return {
    ...ledger,
    outcomes: {
      codes,
      code: Uint16Array.from(outcomes, ({ code }) => index.get(code) ?? 0),
      day: Float64Array.from(outcomes, ({ day }) => day),
      count: Float64Array.from(outcomes, ({ count }) => count),
      last: Float64Array.from(outcomes, ({ last }) => last),
    },
  };
}

export function unpackLedger(ledger: StoredLedger): Ledger {
  const { outcomes } = ledger;
  if (Array.isArray(outcomes)) return { ...ledger, outcomes };
  const { codes, code, day, count, last } = outcomes;
  return {
    ...ledger,
    outcomes: Array.from(day, (on, i) => ({
      day: on,
      code: codes[code[i] ?? 0] ?? '',
      count: count[i] ?? 0,
      last: last[i] ?? 0,
    })),
  };
}
