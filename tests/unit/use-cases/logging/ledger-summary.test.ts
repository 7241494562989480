/** Whatever an agent does in whatever order, a customer's ledger is what their remaining facts add up to. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../../../lib/domain/facts';
import type { Interaction, InteractionDetails } from '../../../../lib/domain/interaction';
import type { Standard } from '../../../../lib/domain/standard';
import { assess } from '../../../../lib/scoring/assess';
import { rebuildLedger } from '../../../../lib/scoring/ledger';
import { addCustomer } from '../../../../lib/use-cases/customers/add-customer';
import { changeFacts } from '../../../../lib/use-cases/facts/change-facts';
import { closeComplaint, saveDetails } from '../../../../lib/use-cases/logging/edit-interaction';
import { logOutcome } from '../../../../lib/use-cases/logging/log-outcome';
import { restoreInteraction, restoreReplaced } from '../../../../lib/use-cases/logging/restore-interaction';
import { deleteInteraction, undoOutcome } from '../../../../lib/use-cases/logging/take-back';
import { freshDatabase, readPerson, testContext } from '../../../support/test-desk';
import { fact, interaction } from '../../scoring/arbitraries';
import { document } from '../../scoring/savable-standards';

type Step =
  | { does: 'log'; outcome: number; after: number }
  | { does: 'replace'; outcome: number; after: number }
  | { does: 'undo' | 'close' | 'restore' | 'restore-replaced' }
  | { does: 'delete'; which: number }
  | { does: 'edit'; which: number; details: InteractionDetails }
  | { does: 'fact'; fact: Fact };

/** Milliseconds that pass: most within the day, some into the next. */
const after = fc.constantFrom(0, 1, 1_000, 3_600_000, 86_400_000);
const which = fc.nat(50);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('log' as const), outcome: which, after }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('replace' as const), outcome: which, after }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('undo', 'close', 'restore', 'restore-replaced'),
    }) as fc.Arbitrary<Step>,
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('delete' as const), which }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('edit' as const),
      which,
      details: interaction.map(({ also, purchase, need, csat, nps }) => ({
        also,
        purchase,
        need,
        csat,
        nps,
      })),
    }),
  },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('fact' as const), fact }) },
);

async function desk(standard: Standard) {
  const database = freshDatabase();
  const context = { ...testContext(), standard };
  const customerId = await addCustomer(database, readPerson(), context);
  let now = context.now;
  let last: Interaction | undefined;
  let replaced: Interaction | undefined;
  let deleted: Interaction | undefined;
  let facts = 0;
  const at = () => ({ ...context, now });
  const rows = () => database.read((stores) => stores.interactions.all(customerId));
  const pick = async (n: number) => {
    const all = await rows();
    return all[n % Math.max(1, all.length)];
  };
  const log = async (n: number, replaces?: string) => {
    const outcome = standard.outcomes[n % standard.outcomes.length]?.code ?? 'connected';
    const logged = await logOutcome(database, { customerId, outcome, utcOffset: 480, replaces }, at());
    last = logged.interaction;
    replaced = logged.replaced;
  };
  return {
    async take(taken: Step) {
      switch (taken.does) {
        case 'log':
          now += taken.after;
          return log(taken.outcome);
        case 'replace':
          now += taken.after;
          return log(taken.outcome, last?.id);
        case 'undo':
          if (last) deleted = (await undoOutcome(database, last.id, at())) ?? deleted;
          last = undefined;
          return;
        case 'delete': {
          const row = await pick(taken.which);
          if (row) deleted = await deleteInteraction(database, row.id, at());
          return;
        }
        case 'restore':
          if (deleted) await restoreInteraction(database, deleted, at());
          deleted = undefined;
          return;
        case 'restore-replaced':
          if (last && replaced) await restoreReplaced(database, last.id, replaced, at());
          last = undefined;
          replaced = undefined;
          return;
        case 'edit': {
          const row = await pick(taken.which);
          if (row) await saveDetails(database, row.id, taken.details, 'changed', at());
          return;
        }
        case 'close': {
          const row = (await rows()).find(({ outcome }) => outcome === 'complaint');
          if (row) await closeComplaint(database, row.id, at());
          return;
        }
        case 'fact':
          return changeFacts(
            database,
            {
              customerId,
              change: { do: 'restore-fact', fact: { ...taken.fact, customerId, id: `fact-${facts++}` } },
            },
            context,
          );
      }
    },
    kept: () =>
      database.read(async (stores) => ({
        customer: await stores.customers.get(customerId),
        interactions: await stores.interactions.all(customerId),
        facts: await stores.facts.all(customerId),
        now,
      })),
  };
}

test('after any sequence of adding, editing, deleting, undoing and restoring, under any standard', async () => {
  await fc.assert(
    fc.asyncProperty(document, fc.array(step, { minLength: 1, maxLength: 12 }), async (standard, steps) => {
      const { take, kept } = await desk(standard);
      for (const taken of steps) {
        await take(taken);
        const { customer, interactions, facts, now } = await kept();
        if (!customer) throw new Error('a stored customer stays');
        const rebuilt = rebuildLedger(interactions, facts, standard.outcomes);
        expect(customer.ledger).toStrictEqual(rebuilt);
        expect(assess(customer, standard, now)).toStrictEqual(
          assess({ ...customer, ledger: rebuilt }, standard, now),
        );
      }
    }),
    { numRuns: 1_000 },
  );
});
