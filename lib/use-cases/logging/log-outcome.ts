import { type Customer, type CustomerId, kindOf } from '../../domain/customer';
import type { RunningCall } from '../../domain/draft';
import type { RecordId } from '../../domain/identity';
import type { Interaction } from '../../domain/interaction';
import type { OutcomeRule } from '../../domain/outcome';
import type { ReadPerson } from '../../domain/reading';
import type { Database, Stores } from '../../domain/stores';
import type { Assessment } from '../../domain/tier';
import { assess } from '../../scoring/assess';
import { appendInteraction } from '../../scoring/ledger';
import type { Context } from '../context';
import { addPerson } from '../customers/add-customer';
import { completed } from '../customers/choose-customer';
import { recognise } from '../customers/recognise';
import { applySideEffects, numberCalled } from './side-effects';
import { takeBack } from './take-back';

export interface LogRequest {
  /** A stored customer; without it `person` is added first. */
  customerId?: CustomerId;
  /** Who the page shows, if anybody. */
  person?: ReadPerson;
  outcome: string;
  agent?: string;
  /** Minutes east of UTC at the agent's desk. */
  utcOffset: number;
  page?: RecordId;
  /** For 10 s another outcome replaces the one just logged. */
  replaces?: string;
}

export interface Logged {
  customer: Customer;
  interaction: Interaction;
  /** What it replaced, as it was. */
  replaced?: Interaction;
  before: Assessment;
  after: Assessment;
}

export const momentOf = (a: Assessment) => (a.scored ? { tier: a.tier, score: a.score } : {});

/** Stored, else recognised (another panel may just have added them), else added from the page. */
async function subject(
  stores: Stores,
  request: LogRequest,
  context: Context,
): Promise<{ customer: Customer; added: boolean }> {
  const stored = request.customerId ? await stores.customers.get(request.customerId) : undefined;
  if (stored) return { customer: stored, added: false };
  if (!request.person) throw new Error('nobody to log for');
  const recognition = await recognise(stores, request.person);
  if (recognition.kind === 'known') return { customer: recognition.customer, added: false };
  return { customer: await addPerson(stores, request.person, context), added: true };
}

/** What the outcome records by itself: a need, a purchase; details of an outcome it replaces carry over. */
function recorded(rule: OutcomeRule | undefined, customer: Customer, replaced: Interaction | undefined) {
  const type = kindOf(customer) === 'business' ? ('quality-led' as const) : ('price-led' as const);
  return {
    also: rule?.group === 'not-reached' ? [] : (replaced?.also ?? []),
    ...(rule?.recordsNeed && { need: replaced?.need ?? { type } }),
    ...(rule?.recordsPurchase && { purchase: replaced?.purchase ?? {} }),
    ...(rule?.stopsCalls && { doNotCall: { scope: 'person' as const } }),
    ...(replaced?.csat !== undefined && { csat: replaced.csat }),
    ...(replaced?.nps !== undefined && { nps: replaced.nps }),
  };
}

const seconds = (call: RunningCall | undefined, now: number) =>
  call ? Math.max(0, Math.round((now - call.startedAt) / 1000)) : undefined;

/**
 * Logs the outcome of a contact and re-scores the customer: one transaction, all or nothing. The draft
 * becomes the note, the running call the duration, the points marked as used belong to this outcome.
 */
export async function logOutcome(database: Database, request: LogRequest, context: Context): Promise<Logged> {
  const { standard, now, newId } = context;
  return database.write(async (stores) => {
    const replaced = request.replaces
      ? await takeBack(stores, request.replaces, context, 'replace')
      : undefined;
    const { customer: found, added } = await subject(stores, request, context);
    const known = request.person && !added ? completedWithRecord(found, request.person, now) : found;
    const [draft, call] = await Promise.all([stores.drafts.get(known.id), stores.calls.get(known.id)]);
    const rule = standard.outcomes.find((outcome) => outcome.code === request.outcome);
    const before = assess(known, standard, now);

    const entry: Interaction = {
      id: newId(),
      customerId: known.id,
      at: replaced?.at ?? now,
      loggedAt: now,
      utcOffset: request.utcOffset,
      agent: request.agent,
      channel: 'call',
      direction: 'out',
      outcome: request.outcome,
      ...recorded(rule, known, replaced),
      note: [replaced?.note, draft?.note].filter(Boolean).join('\n') || undefined,
      durationS: seconds(call, now) ?? replaced?.durationS,
      talkingPoints: [...new Set([...(replaced?.talkingPoints ?? []), ...(draft?.points ?? [])])],
      page: request.page ?? replaced?.page,
      phone: numberCalled(known, call?.phone ?? replaced?.phone),
      before: momentOf(before),
      after: {},
      standardVersion: standard.version,
      addedCustomer: added || replaced?.addedCustomer || undefined,
      pending: 1,
    };
    const effects = applySideEffects(known, entry, rule);
    const customer: Customer = {
      ...effects.customer,
      ledger: appendInteraction(known.ledger, effects.interaction, standard.outcomes),
      updatedAt: now,
    };
    const after = assess(customer, standard, now);
    const interaction = { ...effects.interaction, after: momentOf(after) };
    await Promise.all([
      stores.customers.put(customer),
      stores.interactions.put(interaction),
      draft && stores.drafts.delete(customer.id),
      call && stores.calls.delete(customer.id),
    ]);
    return { customer, interaction, replaced, before, after };
  });
}

/** A record id met beside a known address is learnt, so that the record is found without it next time. */
function completedWithRecord(customer: Customer, person: ReadPerson, now: number): Customer {
  return completed(customer, { ...person, emails: [], phones: [] }, now);
}
