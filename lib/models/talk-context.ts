/** Gathers what talking points look at from the customer's row, history and settings. Pure. */
import { type Customer, kindOf } from '../domain/customer';
import { DAY_MS, dayOf } from '../domain/facts';
import type { Interaction } from '../domain/interaction';
import type { ReadPerson } from '../domain/reading';
import type { Settings } from '../domain/settings';
import type { Assessment } from '../domain/tier';
import type { TalkContext } from '../talking-points/types';

const latest = <T extends { at: number }>(list: readonly T[], now: number): T | undefined =>
  list.filter((item) => item.at <= now).sort((a, b) => b.at - a.at)[0];

function ofCustomer(customer: Customer, history: readonly Interaction[], now: number) {
  const { ledger } = customer;
  const last = history[0];
  const today = dayOf(now);
  const purchaseDays = [
    ...ledger.purchases.map((p) => p.day),
    ...(ledger.aggregate?.lastOrder === undefined ? [] : [ledger.aggregate.lastOrder]),
  ].filter((day) => day <= today);
  const ends = ledger.purchases.flatMap((p) => p.termEnd ?? []);
  const silent = last?.outcome === 'not_now' ? last.callbackAt : undefined;
  return {
    salutation: customer.salutation,
    lastProduct: history.find((i) => i.purchase?.product)?.purchase?.product ?? customer.product,
    lastOutcome: last?.outcome,
    daysSinceContact: last && Math.max(0, Math.floor((now - last.at) / DAY_MS)),
    tags: customer.tags,
    source: customer.source,
    daysSinceAdded: Math.max(0, today - dayOf(customer.createdAt)),
    birthday: customer.birthday,
    needType: [...ledger.needs].sort((a, b) => b.day - a.day)[0]?.type,
    csat: latest(ledger.csat, now)?.value,
    nps: latest(ledger.nps, now)?.value,
    usage: latest(ledger.usage, now)?.value,
    ...(ends.length > 0 && { termEndsInDays: Math.max(...ends) - today }),
    ...(purchaseDays.length > 0 && { daysSincePurchase: today - Math.max(...purchaseDays) }),
    silentUntil: silent,
  };
}

/** Who is not to be profiled is spoken to by what happened, not by what was worked out about them. */
const unranked = (assessment: Assessment): Assessment =>
  !assessment.scored && assessment.why === 'no-profiling'
    ? { ...assessment, intention: undefined }
    : assessment;

export function talkContext(
  input: {
    assessment: Assessment;
    person: ReadPerson;
    customer: Customer | undefined;
    history: readonly Interaction[];
    settings: Settings;
  },
  now: number,
  utcOffset: number,
): TalkContext {
  const { person, customer, history, settings } = input;
  const assessment = unranked(input.assessment);
  const { name, company, product } = settings.agent;
  return {
    assessment,
    kind: kindOf(customer ?? person),
    name: customer?.name ?? person.name,
    company: customer?.company ?? person.company,
    tags: [],
    ...(customer && ofCustomer(customer, history, now)),
    ...(assessment !== input.assessment && { needType: undefined, usage: undefined }),
    agent: { name, company, product },
    complaintOpen: assessment.complaintOpen,
    now,
    utcOffset,
  };
}
