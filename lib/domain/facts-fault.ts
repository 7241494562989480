/** What is refused of what the agent tells: days to come, values off their scale. */
import type { Day, Millis } from './facts';
import type { FactsChange, NewFact } from './facts-change';

/** Why something told is refused at the door. */
export type FactsFault = 'future' | 'off-scale' | 'amount' | 'reversed' | 'empty' | 'date' | 'past' | 'gone';

/** Scales of the survey facts, ends included. */
export const SCALES = { csat: [1, 5], nps: [0, 10], usage: [0, 100], complexity: [1, 5] } as const;
/** No sum of money in a call is larger; beyond it a digit slipped. */
const MOST = 1e12;

const within = (value: number, [low, high]: readonly [number, number]): boolean =>
  value >= low && value <= high;
const reversed = (from: Day | undefined, to: Day | undefined): boolean =>
  from !== undefined && to !== undefined && to < from;
/** A loss is a profit below zero; nobody sells for less than nothing. */
const noAmount = (amount: number | undefined, least: number): boolean =>
  amount !== undefined && !within(amount, [least, MOST]);

/** What is wrong with a fact told at `now` (epoch ms); undefined for nothing. */
export function factFault(fact: NewFact, now: Millis): FactsFault | undefined {
  if (fact.at !== undefined && !Number.isFinite(fact.at)) return 'date';
  if (fact.at !== undefined && fact.at > now) return 'future';
  switch (fact.kind) {
    case 'csat':
    case 'nps':
    case 'usage':
      return within(fact.value, SCALES[fact.kind]) ? undefined : 'off-scale';
    case 'need':
      return fact.complexity === undefined || within(fact.complexity, SCALES.complexity)
        ? undefined
        : 'off-scale';
    case 'referral':
      return Number.isInteger(fact.count) && fact.count > 0 ? undefined : 'off-scale';
    case 'purchase':
      if (noAmount(fact.amount, 0) || noAmount(fact.profit, -MOST)) return 'amount';
      return reversed(fact.termStart, fact.termEnd) ? 'reversed' : undefined;
    case 'opportunity':
      return noAmount(fact.amount, 0) || Number.isNaN(fact.amount) ? 'amount' : undefined;
    default:
      return undefined;
  }
}

/** What is wrong with a change before anybody looks at the customer. */
export function changeFault(change: FactsChange, now: Millis): FactsFault | undefined {
  if (change.do === 'fact') return factFault(change.fact, now);
  if (change.do !== 'override' || !change.override) return undefined;
  const { reason, until } = change.override;
  if (reason.trim() === '') return 'empty';
  return until === undefined || until > now ? undefined : 'past';
}
