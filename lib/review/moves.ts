import type { Customer } from '../domain/customer';
import type { Move, MovedCustomer, TierThen } from '../domain/review';
import type { Scored, Tier } from '../domain/tier';

/** Listed per move; nobody reads further, and a hundred thousand need not be held. */
export const LISTED = 200;

const distance = ({ before, after }: MovedCustomer): number =>
  before === undefined ? after : Math.abs(after - before);
const furthest = (customers: MovedCustomer[]): MovedCustomer[] =>
  customers.sort((a, b) => distance(b) - distance(a) || (a.id < b.id ? -1 : 1)).slice(0, LISTED);

/** Who was in which tier, and is now: fed one customer at a time. */
export function startMoves() {
  const cells = new Map<string, { from: TierThen; to: Tier; count: number; customers: MovedCustomer[] }>();
  return {
    /** @param then missing where the customer was not there yet, or had no tier. */
    add(
      { id, name, company }: Pick<Customer, 'id' | 'name' | 'company'>,
      then: Scored | undefined,
      now: Scored,
    ): void {
      const from = then?.tier ?? 'none';
      const key = `${from}${now.tier}`;
      const cell = cells.get(key) ?? { from, to: now.tier, count: 0, customers: [] };
      cells.set(key, cell);
      cell.count++;
      // Who stayed is a number.
      if (from === now.tier) return;
      cell.customers.push({
        id,
        ...(name && { name }),
        ...(company && { company }),
        ...(then && { before: then.score }),
        after: now.score,
      });
      if (cell.customers.length >= 2 * LISTED) cell.customers = furthest(cell.customers);
    },
    result: (): Move[] =>
      [...cells.values()].map((cell) => ({ ...cell, customers: furthest([...cell.customers]) })),
  };
}
