import type { Customer } from '../../domain/customer';
import { fitsMask } from '../../domain/phone/masked';
import type { CustomerStore } from '../../domain/stores';
import { packLedger, unpackLedger } from '../packed-outcomes';
import type { TiersideDexie } from '../schema';
import { type CustomerRow, rowsByMask, withTails } from '../tails';

const toRow = (customer: Customer): CustomerRow =>
  withTails({ ...customer, ledger: packLedger(customer.ledger) });
const fromRow = (row: CustomerRow): Customer => ({ ...row, ledger: unpackLedger(row.ledger) });

export function customerStore(db: TiersideDexie): CustomerStore {
  return {
    get: async (id) => {
      const row = await db.customers.get(id);
      return row && fromRow(row);
    },
    put: async (customer) => {
      await db.customers.put(toRow(customer));
    },
    putMany: async (customers) => {
      await db.customers.bulkPut(customers.map(toRow));
    },
    findByKeys: async (keys) => {
      if (keys.length === 0) return [];
      return (await db.customers.where('keys').anyOf(keys).distinct().toArray()).map(fromRow);
    },
    findByName: async (nameKey, limit) =>
      (await db.customers.where('nameKey').equals(nameKey).limit(limit).toArray()).map(fromRow),
    findByMask: async (pattern, limit) => {
      const rows = await rowsByMask(db.customers, pattern);
      const fitting = rows.filter((row) => row.phones.some((p) => fitsMask(pattern, p.e164)));
      return [...new Map(fitting.map((row) => [row.id, row])).values()].slice(0, limit).map(fromRow);
    },
    delete: (id) => db.customers.delete(id),
    count: () => db.customers.count(),
    page: async (after, limit) =>
      (await db.customers.where('id').above(after).limit(limit).toArray()).map(fromRow),
  };
}
