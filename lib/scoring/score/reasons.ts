import type { Reason } from '../../domain/tier';
import type { Standard } from '../../standard/types';
import type { Indicator } from './indicators';
import type { Standing } from './standing';

/**
 * Why the score is what it is: signed points, largest first. Standing gives w·(x − prior)/(Σw + prior's
 * weight) for each indicator that entered, momentum its terms; together they are exact − prior (40).
 * What adds nothing is no reason.
 */
export function reasonsOf(
  indicators: readonly Indicator[],
  standing: Standing,
  momentum: readonly Reason[],
  { prior }: Standard,
): Reason[] {
  const lasting = indicators
    .filter(({ id }) => standing.counted.has(id))
    .map(({ id, rule, value, params }): Reason => {
      const points = (rule.standing * (value - prior.value)) / standing.weight;
      return { code: id, points, params };
    });
  return [...lasting, ...momentum]
    .filter(({ points }) => points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.code < b.code ? -1 : 1));
}
