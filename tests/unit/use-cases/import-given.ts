/** Rows of a customer file, and what an import made of them, for tests. */

import { DAY_MS } from '../../../lib/domain/facts';
import type { ImportedCustomer } from '../../../lib/exchange/customers/types';
import { importCustomers } from '../../../lib/use-cases/import-customers';
import type { MemoryDatabase } from '../../support/memory-database';

export const now = Date.UTC(2026, 10, 21, 12);
export const later = now + 30 * DAY_MS;
const ids = () => {
  let n = 0;
  return () => `id${++n}`;
};
export const newId = ids();
export type Row = Omit<Partial<ImportedCustomer>, 'profile'> & {
  x?: string;
  name?: string;
  email?: string;
  phone?: string;
  company?: string;
};
let nextLine = 2;
export const row = ({ x, name, email, phone, company, ...rest }: Row): ImportedCustomer => ({
  line: nextLine++,
  surveys: [],
  ...rest,
  profile: {
    ...(x ? { externalId: x } : {}),
    ...(name ? { name } : {}),
    ...(company ? { company } : {}),
    ...(email ? { emails: [email] } : {}),
    ...(phone ? { phones: [{ e164: phone }] } : {}),
  },
});
export const run = (db: MemoryDatabase, rows: ImportedCustomer[], at = now) =>
  importCustomers(db, rows, { now: at, newId });
export const counts = ({ imported, updated, skipped, rejected }: Awaited<ReturnType<typeof run>>) => [
  imported,
  updated,
  skipped,
  rejected.length,
];
export const people = (db: MemoryDatabase) => [...db.tables().customers.values()];
export const facts = (db: MemoryDatabase) => [...db.tables().facts.values()];
export const P = '+8613955502217';
