/** A customer's history in the words of a test: days are counted back from `TODAY`. */
import { DAY_MS, dayOf, type Fact, type IntentionLevel, type NeedDetails } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import type { Scored } from '../../../lib/domain/tier';
import { assess, type Subject } from '../../../lib/scoring/assess';
import { rebuildLedger } from '../../../lib/scoring/ledger';
import { defaultStandard } from '../../../lib/standard/default';

export const STANDARD = defaultStandard('CNY');
export const NOW = Date.UTC(2026, 10, 21, 12);
export const TODAY = dayOf(NOW);

const at = (daysAgo: number) => NOW - daysAgo * DAY_MS;
const base = (daysAgo: number, source: 'import' | 'hand' = 'hand') => ({
  id: 'f',
  customerId: 'c',
  at: at(daysAgo),
  loggedAt: at(daysAgo),
  source,
});

export const bought = (
  daysAgo: number,
  details: Partial<Extract<Fact, { kind: 'purchase' }>> = {},
): Fact => ({
  ...base(daysAgo),
  kind: 'purchase',
  ...details,
});
/** Imported `daysAgo` (0), its dates given as days ago too. */
export const imported = (
  balance: { spend?: number; orders?: number; first?: number; last?: number; profit?: number },
  daysAgo = 0,
): Fact => ({
  ...base(daysAgo, 'import'),
  kind: 'aggregate',
  totalSpend: balance.spend,
  orders: balance.orders,
  totalProfit: balance.profit,
  firstOrder: balance.first === undefined ? undefined : TODAY - balance.first,
  lastOrder: balance.last === undefined ? undefined : TODAY - balance.last,
});
export const surveyed = (kind: 'csat' | 'nps' | 'usage', value: number, daysAgo = 0): Fact => ({
  ...base(daysAgo),
  kind,
  value,
});
export const needs = (type: NeedDetails['type'], complexity?: number, daysAgo = 0): Fact => ({
  ...base(daysAgo),
  kind: 'need',
  type,
  complexity,
});
export const wants = (level: IntentionLevel, daysAgo = 0): Fact => ({
  ...base(daysAgo),
  kind: 'intention',
  level,
});
export const referred = (count: number, daysAgo = 0): Fact => ({ ...base(daysAgo), kind: 'referral', count });
export const opportunity = (amount: number, closesIn?: number): Fact => ({
  ...base(1),
  kind: 'opportunity',
  amount,
  close: closesIn === undefined ? undefined : TODAY + closesIn,
});
export const called = (outcome: string, daysAgo = 0, details: Partial<Interaction> = {}): Interaction => ({
  id: 'i',
  customerId: 'c',
  at: at(daysAgo),
  loggedAt: at(daysAgo),
  utcOffset: 480,
  channel: 'call',
  direction: 'out',
  outcome,
  also: [],
  talkingPoints: [],
  before: {},
  after: {},
  ...details,
});

export const subject = (history: (Fact | Interaction)[], rest: Partial<Subject> = {}): Subject => ({
  ledger: rebuildLedger(
    history.filter((entry) => 'outcome' in entry),
    history.filter((entry) => 'kind' in entry),
    STANDARD.outcomes,
  ),
  doNotCall: [],
  phones: [],
  ...rest,
});

export function scored(history: (Fact | Interaction)[], rest: Partial<Subject> = {}, now = NOW): Scored {
  const result = assess(subject(history, rest), STANDARD, now);
  if (!result.scored) throw new Error('not scored');
  return result;
}

export const reading = (result: Scored, id: Scored['indicators'][number]['id']) =>
  result.indicators.find((indicator) => indicator.id === id);
