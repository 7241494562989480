/** Dated facts in and out of the store, each with what takes it back; within a transaction. */
import type { Customer } from '../../domain/customer';
import type { Fact } from '../../domain/facts';
import type { FactsChange } from '../../domain/facts-change';
import type { FactsFault } from '../../domain/facts-fault';
import type { Stores } from '../../domain/stores';
import { appendFact, rebuildLedger } from '../../scoring/ledger';
import type { Context } from '../context';

export interface Changed {
  customer: Customer;
  inverse: FactsChange;
}

const rebuilt = async (stores: Stores, customer: Customer, context: Context): Promise<Customer> => ({
  ...customer,
  ledger: rebuildLedger(
    await stores.interactions.all(customer.id),
    await stores.facts.all(customer.id),
    context.standard.outcomes,
  ),
});

/** What they bought last is what talking points speak of. */
function withProduct(customer: Customer, product: string | undefined): Customer {
  if (product === undefined) return customer;
  const { product: _, ...rest } = customer;
  return product === '' ? rest : { ...rest, product };
}

export async function addFact(stores: Stores, customer: Customer, fact: Fact): Promise<Changed> {
  await stores.facts.putMany([fact]);
  const product = fact.kind === 'purchase' ? fact.product : undefined;
  return {
    customer: { ...withProduct(customer, product), ledger: appendFact(customer.ledger, fact) },
    inverse: { do: 'delete-fact', id: fact.id, ...(product && { product: customer.product ?? '' }) },
  };
}

export async function deleteFact(
  stores: Stores,
  customer: Customer,
  { id, product }: Extract<FactsChange, { do: 'delete-fact' }>,
  context: Context,
): Promise<Changed | FactsFault> {
  const fact = (await stores.facts.all(customer.id)).find((f) => f.id === id && f.source === 'hand');
  if (!fact) return 'gone';
  await stores.facts.delete(id);
  const before = withProduct(customer, product);
  return { customer: await rebuilt(stores, before, context), inverse: { do: 'restore-fact', fact } };
}
