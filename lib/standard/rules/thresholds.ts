/** Numbers of which one must not pass the other. */
import type { Standard } from '../../domain/standard';
import { type StandardRule, when } from './rule';

const tierFloors: StandardRule = ({ floors: { A, B, C } }) => [
  ...when(A <= B, 'floors.A', 'floors-order', { upper: 'A', lower: 'B' }),
  ...when(B <= C, 'floors.B', 'floors-order', { upper: 'B', lower: 'C' }),
];

/**
 * Weak stands for "not now": it must count as much as knowing nothing, else having been interested earlier
 * could leave somebody worse off than never having been.
 */
const intention: StandardRule = ({ momentum: { intention: points } }) => [
  ...when(points.strong < points.medium, 'momentum.intention.strong', 'intention-order', {
    upper: 'strong',
    lower: 'medium',
  }),
  ...when(points.medium < 0, 'momentum.intention.medium', 'intention-order', {
    upper: 'medium',
    lower: 'weak',
  }),
  ...when(points.weak !== 0, 'momentum.intention.weak', 'intention-weak'),
  ...when(points.none > 0, 'momentum.intention.none', 'intention-order', { upper: 'weak', lower: 'none' }),
];

const probability: StandardRule = ({ probability: chance }) => {
  const given = (['strong', 'medium', 'weak', 'none'] as const).filter(
    (level) => chance[level] !== undefined,
  );
  return given.slice(1).flatMap((lower, i) => {
    const upper = given[i] ?? lower;
    return when((chance[upper] ?? 1) < (chance[lower] ?? 0), `probability.${upper}`, 'intention-order', {
      upper,
      lower,
    });
  });
};

const confidence: StandardRule = ({ confidence: { low, medium } }) =>
  when(low > medium, 'confidence.medium', 'confidence-order');

const segments: StandardRule = ({ segments: { value, need } }) => [
  ...when(value.high + value.middle > 1, 'segments.value.middle', 'segments-share'),
  ...when(need.high <= need.middle, 'segments.need.high', 'segments-order'),
];

const silence =
  (field: 'days' | 'gaps'): StandardRule =>
  ({ stages: { lost, atRisk } }: Standard) =>
    when(
      field === 'days' ? lost.days <= atRisk.days : lost.gaps < atRisk.gaps,
      `stages.lost.${field}`,
      `stages-${field}`,
    );

export const THRESHOLD_RULES: readonly StandardRule[] = [
  tierFloors,
  intention,
  probability,
  confidence,
  segments,
  silence('days'),
  silence('gaps'),
];
