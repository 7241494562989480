import { type Day, dayOf, INTENTION_LEVELS, type IntentionLevel, type Millis } from '../../domain/facts';
import type { Ledger } from '../../domain/ledger';
import type { OutcomeRule, Standard } from '../../standard/types';
import { by } from '../entries/order';
import { rulesByCode } from '../outcome-rules';
import { decay } from '../time/decay';
import { ageOf } from '../time/window';

/** How much the customer wants to buy, and the day it was last seen to be so. */
export interface Intention {
  level: IntentionLevel;
  day: Day;
}

type Change = NonNullable<OutcomeRule['intention']>;
interface Step {
  at: Millis;
  change: Change;
  byHand: number;
  code: string;
}

const rank = (level: IntentionLevel): number => INTENTION_LEVELS.indexOf(level);
const stepOrder = by<Step>(
  (s) => s.at,
  // Of the same moment, what the agent set by hand has the last word.
  (s) => s.byHand,
  (s) => rank(s.change.level),
  (s) => s.code,
);

/** DOMAIN.md section 6: "at least" raises and refreshes, "at most" lowers a higher one, `set` sets. */
function step(current: Intention | undefined, { change, level }: Change, day: Day): Intention | undefined {
  switch (change) {
    case 'set':
      return { level, day };
    case 'at-least':
      return { level: current && rank(current.level) >= rank(level) ? current.level : level, day };
    case 'at-most':
      return current && rank(current.level) > rank(level) ? { level, day } : current;
  }
}

/**
 * Intention as of `now`, from outcomes and hand-set levels in the order of their times. Only the last of
 * a code per day takes part; the others of that day cannot change the result (a property test holds it).
 */
export function intentionOf(
  ledger: Pick<Ledger, 'outcomes' | 'intentions'>,
  standard: Pick<Standard, 'outcomes'>,
  now: Millis,
): Intention | undefined {
  const rules = rulesByCode(standard.outcomes);
  const today = dayOf(now);
  const steps: Step[] = [];
  for (const { code, day, last } of ledger.outcomes) {
    const change = rules.get(code)?.intention;
    if (change && ageOf(day, today) !== undefined) steps.push({ at: last, change, byHand: 0, code });
  }
  for (const { at, level } of ledger.intentions)
    if (at <= now) steps.push({ at, change: { change: 'set', level }, byHand: 1, code: '' });
  return steps
    .sort(stepOrder)
    .reduce<Intention | undefined>((state, { at, change }) => step(state, change, dayOf(at)), undefined);
}

/** What it adds to the score: the level's points, halved every half-life. */
export function intentionPoints(intention: Intention, standard: Standard, today: Day): number {
  const age = ageOf(intention.day, today);
  return age === undefined
    ? 0
    : (standard.momentum.intention[intention.level] ?? 0) * decay(age, standard.halfLives.intention);
}
