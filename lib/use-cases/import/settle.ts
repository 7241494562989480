/** Who in the database each customer of the file is. */
import type { Customer, CustomerId } from '../../domain/customer';
import type { Stores } from '../../domain/stores';
import type { RejectedRow } from '../../exchange/customers/types';
import { ambiguous, firstLine, type Group } from './group';
import { match } from './match';

const rejectGroup = (group: Group, reject: (line: number) => RejectedRow): RejectedRow[] =>
  group.rows.map(({ line }) => reject(line));

/**
 * Which stored customer each group is, if any; those that fit several, or one already taken, are rejected.
 * @param taken customers that earlier groups of this import are, with the line of their first row.
 */
export async function settle(
  stores: Pick<Stores, 'customers'>,
  groups: readonly Group[],
  taken: ReadonlyMap<CustomerId, number>,
) {
  const byKey = new Map<string, Customer[]>();
  for (const customer of await stores.customers.findByKeys([...new Set(groups.flatMap((g) => g.keys))]))
    for (const key of customer.keys) {
      const there = byKey.get(key);
      if (there) there.push(customer);
      else byKey.set(key, [customer]);
    }
  const settled: { group: Group; stored?: Customer }[] = [];
  const rejected: RejectedRow[] = [];
  const claimed = new Map<CustomerId, number>();
  for (const group of groups) {
    const [stored, ...more] = match(group, (key) => byKey.get(key) ?? []);
    if (more.length > 0) {
      rejected.push(...rejectGroup(group, (line) => ambiguous(line, group.record, more.length + 1)));
      continue;
    }
    const other = stored && (claimed.get(stored.id) ?? taken.get(stored.id));
    if (other !== undefined) {
      const params = { line: other };
      rejected.push(
        ...rejectGroup(group, (line) => ({
          ...ambiguous(line, group.record, 1),
          code: 'same-customer',
          params,
        })),
      );
      continue;
    }
    if (stored) claimed.set(stored.id, firstLine(group));
    settled.push({ group, ...(stored ? { stored } : {}) });
  }
  return { settled, rejected, claimed };
}
