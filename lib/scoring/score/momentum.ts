import type { Day } from '../../domain/facts';
import type { Dimension, Reason } from '../../domain/tier';
import type { Standard } from '../../standard/types';
import { type Intention, intentionPoints } from '../metrics/intention';
import type { NeedSummary } from '../metrics/need';
import type { Indicator } from './indicators';

/** Where feedback neither helps nor hurts, on its scale of 0–100. */
const NEUTRAL_FEEDBACK = 50;

/** What is happening now: need, feedback and intention in points, each missing while unknown. */
export function momentumOf(
  known: {
    indicators: readonly Indicator[];
    dimensions: Partial<Record<Dimension, number>>;
    need: NeedSummary;
    intention: Intention | undefined;
  },
  standard: Standard,
  today: Day,
): Reason[] {
  const { need, feedback } = standard.momentum;
  const terms: Reason[] = [];
  if (known.dimensions.need !== undefined && known.need.type)
    terms.push({
      code: 'need',
      points: (need * known.dimensions.need) / 100,
      params: { count: known.need.count, type: known.need.type },
    });
  const heard = known.indicators.find((indicator) => indicator.id === 'feedback');
  if (heard)
    terms.push({
      code: 'feedback',
      points: (feedback * (heard.value - NEUTRAL_FEEDBACK)) / 50,
      params: heard.params,
    });
  if (known.intention)
    terms.push({
      code: 'intention',
      points: intentionPoints(known.intention, standard, today),
      params: { level: known.intention.level, days: today - known.intention.day },
    });
  return terms;
}
