import type { IndicatorId } from '../../domain/tier';
import type { Standard } from '../../standard/types';
import type { Indicator } from './indicators';

export interface Standing {
  /** (Σ counted w·x + prior) / (Σ counted w + prior's weight). */
  value: number;
  /** Σ counted w + the prior's weight: what a point of w·x is divided by. */
  weight: number;
  /** Which indicators entered. */
  counted: ReadonlySet<IndicatorId>;
  /** Σ known w, those lower bounds included that would not lift. */
  coverage: number;
}

/**
 * What the customer is (DOMAIN.md section 3). Complete indicators count as they are; lower bounds are
 * taken in falling order of value, each while it is above the standing so far, which gives the highest
 * standing that any choice among them can give. Hence a rising or a new lower bound never lowers it.
 */
export function standingOf(indicators: readonly Indicator[], { prior }: Standard): Standing {
  const entering = indicators.filter(({ rule }) => rule.standing > 0);
  let weight = prior.weight;
  let sum = prior.weight * prior.value;
  const counted = new Set<IndicatorId>();
  const enter = ({ id, rule, value }: Indicator) => {
    weight += rule.standing;
    sum += rule.standing * value;
    counted.add(id);
  };
  const mean = () => (weight > 0 ? sum / weight : prior.value);
  for (const indicator of entering) if (!indicator.lowerBound) enter(indicator);
  const lifting = entering.filter((i) => i.lowerBound).sort((a, b) => b.value - a.value);
  for (const indicator of lifting) if (indicator.value > mean()) enter(indicator);
  return {
    value: mean(),
    weight,
    counted,
    coverage: entering.reduce((total, { rule }) => total + rule.standing, 0),
  };
}
