import type { CustomerId } from '../../domain/customer';
import type { Fact } from '../../domain/facts';
import type { Database } from '../../domain/stores';
import { appendFact } from '../../scoring/ledger';

/** A fact entered by hand: stored and appended to the ledger in one transaction. */
export async function addFact(database: Database, customerId: CustomerId, fact: Fact): Promise<void> {
  await database.write(async (stores) => {
    const customer = await stores.customers.get(customerId);
    if (!customer) return;
    await stores.facts.putMany([fact]);
    await stores.customers.put({
      ...customer,
      ledger: appendFact(customer.ledger, fact),
      updatedAt: fact.loggedAt,
    });
  });
}
