/** Runs in a page of the extension: a customer base of any size, straight into its database. */
import { openDatabase } from '../../../lib/db/database';
import { customerAt } from '../../bench/standard/base';

const CHUNK = 5_000;

export async function seed(size: number): Promise<number> {
  const database = openDatabase();
  for (let from = 0; from < size; from += CHUNK) {
    const rows = Array.from({ length: Math.min(CHUNK, size - from) }, (_, i) => customerAt(from + i));
    await database.write((stores) => stores.customers.putMany(rows));
  }
  return database.read((stores) => stores.customers.count());
}

/** Versions as stored, and whether a census came with them. */
export const stored = () =>
  openDatabase().read(async (stores) => ({
    versions: (await stores.standards.all()).map(({ version, document }) => ({
      version,
      template: document.template,
    })),
    census: await stores.population.get(),
    document: (await stores.standards.current())?.document,
  }));
