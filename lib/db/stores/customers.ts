import type { CustomerStore } from '../../domain/stores';
import type { TiersideDexie } from '../schema';

export function customerStore(db: TiersideDexie): CustomerStore {
  return {
    get: (id) => db.customers.get(id),
    put: async (customer) => {
      await db.customers.put(customer);
    },
    putMany: async (customers) => {
      await db.customers.bulkPut(customers);
    },
    findByKeys: async (keys) => {
      if (keys.length === 0) return [];
      return db.customers.where('keys').anyOf(keys).distinct().toArray();
    },
    findByName: (nameKey, limit) => db.customers.where('nameKey').equals(nameKey).limit(limit).toArray(),
    delete: (id) => db.customers.delete(id),
    count: () => db.customers.count(),
  };
}
