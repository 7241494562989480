import { Dexie } from 'dexie';
import type { Interaction } from '../../domain/interaction';
import type { InteractionStore } from '../../domain/stores';
import type { TiersideDexie } from '../schema';

const PENDING = 'pending';

export function interactionStore(db: TiersideDexie): InteractionStore {
  const ofCustomer = (customerId: string) =>
    db.interactions
      .where('[customerId+at]')
      .between([customerId, Dexie.minKey], [customerId, Dexie.maxKey], true, true);

  /** Row and counter change in the same transaction, asked for together: each answer costs a trip. */
  const change = async (id: string, after: Interaction | undefined) => {
    const [before, counter] = await Promise.all([db.interactions.get(id), db.counters.get(PENDING)]);
    const difference = (after?.pending ?? 0) - (before?.pending ?? 0);
    const value = Math.max(0, (counter?.value ?? 0) + difference);
    await Promise.all([
      after ? db.interactions.put(after) : db.interactions.delete(id),
      difference === 0 ? undefined : db.counters.put({ name: PENDING, value }),
    ]);
  };

  return {
    get: (id) => db.interactions.get(id),
    put: (interaction) => change(interaction.id, interaction),
    delete: (id) => change(id, undefined),
    latest: (customerId, limit) => ofCustomer(customerId).reverse().limit(limit).toArray(),
    all: (customerId) => ofCustomer(customerId).toArray(),
    pending: () => db.interactions.where('pending').equals(1).toArray(),
    pendingCount: async () => (await db.counters.get(PENDING))?.value ?? 0,
    count: () => db.interactions.count(),
    pageBetween: async (from, to, after, limit) => {
      const onward = (start: number, inclusive: boolean, count: number) =>
        count > 0
          ? db.interactions.where('at').between(start, to, inclusive, false).limit(count).toArray()
          : [];
      if (!after) return onward(from, true, limit);
      // Many may share a moment (an import): the rest of them first. The index orders them by id.
      const same = await db.interactions
        .where('at')
        .equals(after.at)
        .filter(({ id }) => id > after.id)
        .limit(limit)
        .toArray();
      return [...same, ...(await onward(after.at, false, limit - same.length))];
    },
    between: (from, to) => db.interactions.where('at').between(from, to, true, false).toArray(),
  };
}
