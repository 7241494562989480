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

  /** Keeps the counter in step, in the transaction of the row itself. */
  const keepCount = async (before: Interaction | undefined, after: Interaction | undefined) => {
    const change = (after?.pending ?? 0) - (before?.pending ?? 0);
    if (change === 0) return;
    const counter = await db.counters.get(PENDING);
    await db.counters.put({ name: PENDING, value: Math.max(0, (counter?.value ?? 0) + change) });
  };

  return {
    get: (id) => db.interactions.get(id),
    put: async (interaction) => {
      await keepCount(await db.interactions.get(interaction.id), interaction);
      await db.interactions.put(interaction);
    },
    delete: async (id) => {
      await keepCount(await db.interactions.get(id), undefined);
      await db.interactions.delete(id);
    },
    latest: (customerId, limit) => ofCustomer(customerId).reverse().limit(limit).toArray(),
    all: (customerId) => ofCustomer(customerId).toArray(),
    pending: () => db.interactions.where('pending').equals(1).toArray(),
    pendingCount: async () => (await db.counters.get(PENDING))?.value ?? 0,
    count: () => db.interactions.count(),
    between: (from, to) => db.interactions.where('at').between(from, to, true, false).toArray(),
  };
}
