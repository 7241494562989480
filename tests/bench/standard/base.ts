/** A customer base of any size, the same at every run: every third imported, a third called, some of everything. */
import { type Customer, emptyProfile } from '../../../lib/domain/customer';
import { DAY_MS, NEED_TYPES } from '../../../lib/domain/facts';
import { emptyLedger } from '../../../lib/domain/ledger';

export const NOW = Date.UTC(2026, 10, 24, 9);
const TODAY = Math.floor(NOW / DAY_MS);
const CODES = ['no_answer', 'connected', 'interested', 'sale', 'not_interested', 'callback'];

/** Numbers that look drawn, from the row's own number. */
const some = (i: number, salt: number, below: number): number =>
  (Math.imul(i + 1, 2_654_435_761 ^ (salt * 40_503)) >>> 4) % below;

export function customerAt(i: number): Customer {
  const outcomes = Array.from({ length: some(i, 1, 6) }, (_, k) => {
    const day = TODAY - k * 20 - some(i, 2 + k, 20);
    return { day, code: CODES[some(i, 9 + k, CODES.length)] ?? 'connected', count: 1, last: day * DAY_MS };
  }).reverse();
  const purchases = Array.from({ length: some(i, 20, 4) }, (_, k) => ({
    day: TODAY - 400 + k * 100 + some(i, 21 + k, 90),
    loggedAt: NOW - DAY_MS,
    amount: 50 + some(i, 31 + k, 9_000),
  }));
  return {
    ...emptyProfile(),
    id: `c${String(i).padStart(7, '0')}`,
    name: `Customer ${i}`,
    keys: [`e:c${i}@example.com`],
    nameKey: `${i} customer`,
    doNotCall: [],
    createdAt: NOW,
    updatedAt: NOW,
    ledger: {
      ...emptyLedger(),
      outcomes,
      purchases,
      needs:
        some(i, 41, 3) === 0
          ? [{ day: TODAY - some(i, 42, 300), type: NEED_TYPES[some(i, 43, 5)] ?? 'price-led' }]
          : [],
      csat: some(i, 44, 2) === 0 ? [{ at: NOW - some(i, 45, 300) * DAY_MS, value: 1 + some(i, 46, 5) }] : [],
      ...(i % 3 === 0 && {
        aggregate: {
          importedAt: NOW - DAY_MS,
          totalSpend: some(i, 51, 40_000),
          orders: 1 + some(i, 52, 9),
          firstOrder: TODAY - 900 + some(i, 53, 400),
          lastOrder: TODAY - some(i, 54, 400),
        },
      }),
    },
  };
}
