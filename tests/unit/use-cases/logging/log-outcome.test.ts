import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../../../../lib/domain/stores';
import { assess } from '../../../../lib/scoring/assess';
import { rebuildLedger } from '../../../../lib/scoring/ledger';
import type { Context } from '../../../../lib/use-cases/context';
import { addCustomer } from '../../../../lib/use-cases/customers/add-customer';
import { saveDraft } from '../../../../lib/use-cases/logging/drafts';
import { closeComplaint, saveDetails } from '../../../../lib/use-cases/logging/edit-interaction';
import { type LogRequest, logOutcome } from '../../../../lib/use-cases/logging/log-outcome';
import { startCall } from '../../../../lib/use-cases/logging/running-call';
import { deleteInteraction, undoOutcome } from '../../../../lib/use-cases/logging/take-back';
import { freshDatabase, NOON, readPerson, testContext } from '../../../support/test-desk';

let database: Database;
let context: Context;
const log = (over: Partial<LogRequest>, at = context) =>
  logOutcome(database, { outcome: 'interested', utcOffset: 480, ...over }, at);
const everything = () =>
  database.read(async (s) => ({
    customers: await s.customers.findByKeys(['e:wuxiuying@hengrui-mould.example']),
    pending: await s.interactions.pending(),
    count: await s.interactions.pendingCount(),
  }));

beforeEach(() => {
  database = freshDatabase();
  context = testContext();
});

describe('logging an outcome', () => {
  it('adds a new person first and moves a business contact from 40.0 D to 55.1 B', async () => {
    const { interaction } = await log({ person: readPerson() });
    expect(interaction.before).toEqual({ tier: 'D', score: 40 });
    expect(interaction.after).toEqual({ tier: 'B', score: 55.1 });
    const { customers, count } = await everything();
    expect(customers).toHaveLength(1);
    expect(count).toBe(1);
  });

  it('moves a person without a company to 53.1 C', async () => {
    const { interaction } = await log({ person: readPerson({ company: undefined }) });
    expect(interaction.after).toEqual({ tier: 'C', score: 53.1 });
  });

  it('undo leaves no trace: customer, history, queue; what was typed comes back', async () => {
    const person = readPerson();
    const owner = 'new:e:wuxiuying@hengrui-mould.example';
    await saveDraft(database, { owner, note: '周四再打', points: ['p1'], at: NOON });
    const { interaction } = await log({ person });
    expect(interaction.note).toBe('周四再打');
    await undoOutcome(database, interaction.id, context);
    expect(await everything()).toEqual({ customers: [], pending: [], count: 0 });
    const draft = await database.read((s) => s.drafts.get(owner));
    expect(draft).toMatchObject({ note: '周四再打', points: ['p1'] });
  });

  it('undo of a stored customer restores the ledger exactly', async () => {
    const id = await addCustomer(database, readPerson(), context);
    const before = await database.read((s) => s.customers.get(id));
    const { interaction } = await log({ customerId: id, outcome: 'sale' });
    await undoOutcome(database, interaction.id, context);
    const after = await database.read((s) => s.customers.get(id));
    expect(after?.ledger).toEqual(before?.ledger);
  });

  it('another outcome replaces the one just logged and keeps its note, points and duration', async () => {
    const id = await addCustomer(database, readPerson(), context);
    await startCall(database, { owner: id, startedAt: NOON - 65_000 });
    await saveDraft(database, { owner: id, note: '报价已发', points: ['p1'], at: NOON });
    const first = await log({ customerId: id, outcome: 'no_answer' });
    const second = await log({ customerId: id, outcome: 'sale', replaces: first.interaction.id });
    const { pending } = await everything();
    expect(pending.map((row) => row.outcome)).toEqual(['sale']);
    expect(second.interaction).toMatchObject({ note: '报价已发', talkingPoints: ['p1'], durationS: 65 });
    expect(second.interaction.before).toEqual(first.interaction.before);
  });

  it('logging twice at once for a new person adds one customer', async () => {
    await Promise.all([log({ person: readPerson() }), log({ person: readPerson(), outcome: 'connected' })]);
    const { customers, count } = await everything();
    expect(customers).toHaveLength(1);
    expect(count).toBe(2);
  });

  it('the ledger kept by appending equals one rebuilt from the facts', async () => {
    const id = await addCustomer(database, readPerson(), context);
    for (const [i, outcome] of ['connected', 'interested', 'complaint', 'sale', 'no_answer'].entries()) {
      await log({ customerId: id, outcome }, testContext(NOON + i * 3_600_000));
    }
    const { kept, rebuilt } = await database.read(async (s) => ({
      kept: (await s.customers.get(id))?.ledger,
      rebuilt: rebuildLedger(await s.interactions.all(id), await s.facts.all(id), context.standard.outcomes),
    }));
    expect(kept).toEqual(rebuilt);
  });

  it('retires a wrong number, and takes that back with the log', async () => {
    const id = await addCustomer(database, readPerson(), context);
    const { interaction } = await log({ customerId: id, outcome: 'invalid_number' });
    const retired = await database.read((s) => s.customers.get(id));
    expect(retired?.phones[0]?.unusable?.why).toBe('invalid');
    await deleteInteraction(database, interaction.id, context);
    expect((await database.read((s) => s.customers.get(id)))?.phones[0]?.unusable).toBeUndefined();
  });

  it('wrong_number takes the number off the customer and undo puts it on again', async () => {
    const id = await addCustomer(database, readPerson(), context);
    const { interaction } = await log({ customerId: id, outcome: 'wrong_number' });
    const [without] = (await everything()).customers;
    expect(without?.keys).not.toContain('p:+8613855509921');
    await undoOutcome(database, interaction.id, context);
    expect((await everything()).customers[0]?.keys).toContain('p:+8613855509921');
  });

  it('do-not-call stops scoring until it is taken back', async () => {
    const id = await addCustomer(database, readPerson(), context);
    const { interaction, after } = await log({ customerId: id, outcome: 'do_not_call' });
    expect(after.scored).toBe(false);
    expect(interaction.after).toEqual({});
    await deleteInteraction(database, interaction.id, context);
    const customer = await database.read((s) => s.customers.get(id));
    expect(customer && assess(customer, context.standard, context.now).scored).toBe(true);
  });

  it('details saved later re-score, make the row pending again and keep the id', async () => {
    const id = await addCustomer(database, readPerson(), context);
    const { interaction } = await log({ customerId: id, outcome: 'sale' });
    await database.write((s) => s.interactions.put({ ...interaction, pending: undefined }));
    await saveDetails(
      database,
      interaction.id,
      { also: ['quoted'], purchase: { amount: 60_000 } },
      '年付',
      context,
    );
    const row = await database.read((s) => s.interactions.get(interaction.id));
    expect(row).toMatchObject({ pending: 1, note: '年付', also: ['quoted'] });
    expect(row?.after.score).toBeGreaterThan(interaction.after.score ?? 100);
    expect((await everything()).count).toBe(1);
  });

  it('while a complaint is open the tier shown is not below the one before it', async () => {
    const id = await addCustomer(database, readPerson(), context);
    await log({ customerId: id, outcome: 'interested' });
    const { interaction, after } = await log({ customerId: id, outcome: 'complaint' });
    expect(after).toMatchObject({ tier: 'B', scoreTier: 'C', basis: 'complaint', complaintOpen: true });
    await closeComplaint(database, interaction.id, context);
    const customer = await database.read((s) => s.customers.get(id));
    expect(customer && assess(customer, context.standard, context.now)).toMatchObject({
      tier: 'C',
      complaintOpen: false,
    });
  });
});
