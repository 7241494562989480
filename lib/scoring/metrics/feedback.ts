import type { Day } from '../../domain/facts';
import type { Ledger } from '../../domain/ledger';
import type { Standard } from '../../standard/types';
import { knownCount } from '../number';
import { rulesByCode } from '../outcome-rules';
import { decay } from '../time/decay';
import { ageOf } from '../time/window';
import type { Raw } from './raw';

/** Stands for an outcome's code in the reason where volunteered feedback weighs most. */
export const VOLUNTEERED = 'volunteered';

interface Source {
  sum: number;
  count: number;
  age: number;
}

/**
 * Decayed sum of effects; known once an outcome with an effect, or volunteered feedback, exists. The
 * reason names the outcome that weighs most, how often it happened, and how many days ago last.
 */
export function feedbackOf(
  ledger: Pick<Ledger, 'outcomes' | 'feedback'>,
  standard: Standard,
  today: Day,
): Raw | undefined {
  if (ledger.outcomes.length === 0 && ledger.feedback.length === 0) return undefined;
  const rules = rulesByCode(standard.outcomes);
  const sources = new Map<string, Source>();
  const add = (code: string, entry: { day: Day; count: number }, effect: number) => {
    const age = ageOf(entry.day, today);
    const count = knownCount(entry.count);
    if (age === undefined || count === 0 || effect === 0) return;
    const weight = count * effect * decay(age, standard.halfLives.feedback);
    const source = sources.get(code);
    sources.set(code, {
      sum: (source?.sum ?? 0) + weight,
      count: (source?.count ?? 0) + count,
      age: Math.min(source?.age ?? age, age),
    });
  };
  for (const outcome of ledger.outcomes) add(outcome.code, outcome, rules.get(outcome.code)?.effect ?? 0);
  for (const feedback of ledger.feedback) add(VOLUNTEERED, feedback, standard.volunteeredFeedback);
  if (sources.size === 0) return undefined;

  const all = [...sources].sort(
    ([codeA, a], [codeB, b]) => Math.abs(b.sum) - Math.abs(a.sum) || (codeA < codeB ? -1 : 1),
  );
  const [outcome, { count, age }] = all[0] ?? [VOLUNTEERED, { count: 0, age: 0 }];
  return {
    raw: all.reduce((sum, [, source]) => sum + source.sum, 0),
    lowerBound: false,
    params: { outcome, count, days: age },
  };
}
