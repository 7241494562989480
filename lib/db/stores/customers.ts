import { fitsMask } from '../../domain/phone/masked';
import type { CustomerStore } from '../../domain/stores';
import type { TiersideDexie } from '../schema';
import { rowsByMask, withTails } from '../tails';

export function customerStore(db: TiersideDexie): CustomerStore {
  return {
    get: (id) => db.customers.get(id),
    put: async (customer) => {
      await db.customers.put(withTails(customer));
    },
    putMany: async (customers) => {
      await db.customers.bulkPut(customers.map(withTails));
    },
    findByKeys: async (keys) => {
      if (keys.length === 0) return [];
      return db.customers.where('keys').anyOf(keys).distinct().toArray();
    },
    findByName: (nameKey, limit) => db.customers.where('nameKey').equals(nameKey).limit(limit).toArray(),
    findByMask: async (pattern, limit) => {
      const rows = await rowsByMask(db.customers, pattern);
      const fitting = rows.filter((row) => row.phones.some((p) => fitsMask(pattern, p.e164)));
      return [...new Map(fitting.map((row) => [row.id, row])).values()].slice(0, limit);
    },
    delete: (id) => db.customers.delete(id),
    count: () => db.customers.count(),
    page: (after, limit) => db.customers.where('id').above(after).limit(limit).toArray(),
  };
}
