import { type Day, NEED_TYPES, type NeedType } from '../../domain/facts';
import type { Ledger } from '../../domain/ledger';
import type { Standard } from '../../standard/types';
import { known } from '../number';
import { decay } from '../time/decay';
import { ageOf, inLast } from '../time/window';
import type { RawMetrics } from './raw';

export interface NeedSummary {
  metrics: RawMetrics;
  /** In the window. */
  count: number;
  /** The type with the highest weight. */
  type?: NeedType;
  /** Days since the last one. */
  lastAge?: number;
}

/** Kind, frequency and complexity of the needs in the window; all unknown without one. */
export function needsOf(ledger: Pick<Ledger, 'needs'>, standard: Standard, today: Day): NeedSummary {
  const types = new Set<NeedType>();
  let count = 0;
  let decayed = 0;
  let complexity = 0;
  let lastAge: number | undefined;
  for (const need of ledger.needs) {
    const age = ageOf(need.day, today);
    if (age === undefined || !inLast(standard.windows.need, age)) continue;
    count += 1;
    decayed += decay(age, standard.halfLives.need);
    complexity = Math.max(complexity, known(need.complexity, 1, 5) ?? standard.defaultComplexity);
    types.add(need.type);
    lastAge = Math.min(lastAge ?? age, age);
  }
  if (count === 0) return { metrics: {}, count };
  // In the table's order, so that types of equal weight have one answer.
  const [type = 'price-led'] = NEED_TYPES.filter((t) => types.has(t)).sort(
    (a, b) => standard.needTypes[b] - standard.needTypes[a],
  );
  const whole = { lowerBound: false, params: { count, type } };
  return {
    metrics: {
      'need-kind': { raw: standard.needTypes[type], ...whole },
      'need-frequency': { raw: decayed, ...whole },
      'need-complexity': { raw: complexity, ...whole },
    },
    count,
    type,
    lastAge,
  };
}
