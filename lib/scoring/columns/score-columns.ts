/** Scores and tiers of all rows under a standard: the same results as `assess`, held by a property test. */
import { INTENTION_LEVELS } from '../../domain/facts';
import { DIMENSIONS, TIERS } from '../../domain/tier';
import type { IndicatorRule, Standard } from '../../standard/types';
import { roundToTenth } from '../number';
import { onScale } from '../scale';
import { scaleOf } from '../score/indicators';
import { scoreTierOf } from '../score/tiers';
import { decay } from '../time/decay';
import { type Columns, NONE } from './columns';

/** Index into TIERS by row, NONE for those without; and their scores 0–100. */
export interface Tiers {
  tier: Uint8Array;
  score: Float32Array;
}

export const makeTiers = (size: number): Tiers => ({
  tier: new Uint8Array(size).fill(NONE),
  score: new Float32Array(size),
});

const NEUTRAL_FEEDBACK = 50;

/** One indicator of the standard, ready for many rows. */
interface Read {
  rule: IndicatorRule;
  raw: Float64Array;
  bit: number;
  dimension: number;
  advocacy: boolean;
  value(raw: number): number;
}

/** Reads a scale without searching it anew for values that repeat, as counts and grades do. */
function reader(scale: IndicatorRule['scale']): (raw: number) => number {
  let lastRaw = Number.NaN;
  let lastValue = 0;
  return (raw) => {
    if (raw !== lastRaw) {
      lastValue = Math.min(100, Math.max(0, onScale(scale, raw)));
      lastRaw = raw;
    }
    return lastValue;
  };
}

/**
 * Scores rows `from` (inclusive) to `to` (exclusive) into `out`. Columns must have been filled under a standard with
 * the same `columnsKey`.
 */
export function scoreColumns(
  columns: Columns,
  standard: Standard,
  out: Tiers,
  from: number,
  to: number,
): void {
  const { prior, momentum, halfLives, gate } = standard;
  const reads: Read[] = standard.indicators.map((rule, k) => ({
    rule,
    raw: columns.raw[k] ?? new Float64Array(columns.size),
    bit: 1 << k,
    dimension: DIMENSIONS.indexOf(rule.dimension),
    advocacy: rule.id === 'advocacy',
    value: reader(scaleOf(rule, standard)),
  }));
  const need = DIMENSIONS.indexOf('need');
  const gated = gate ? DIMENSIONS.indexOf(gate.dimension) : -1;
  const gateFloor = gate && gate.tier !== 'D' ? standard.floors[gate.tier] : Number.POSITIVE_INFINITY;
  const liftValue = new Float64Array(reads.length);
  const liftWeight = new Float64Array(reads.length);

  for (let i = from; i < to; i++) {
    if (columns.scored[i] === 0) {
      out.tier[i] = NONE;
      continue;
    }
    const lower = columns.lower[i] ?? 0;
    let weight = prior.weight;
    let sum = prior.weight * prior.value;
    let needSum = 0;
    let needWeight = 0;
    let allSum = 0;
    let allWeight = 0;
    let wholeSum = 0;
    let wholeWeight = 0;
    let extra = 0;
    let lifts = 0;
    for (const read of reads) {
      const raw = read.raw[i] ?? Number.NaN;
      if (Number.isNaN(raw)) continue;
      const { rule } = read;
      let x = read.value(raw);
      if (read.advocacy) {
        const base = columns.base[i] ?? Number.NaN;
        x = Math.min(100, Math.max(0, (Number.isNaN(base) ? x : base) + (columns.bonus[i] ?? 0)));
      }
      const isLower = (lower & read.bit) !== 0;
      if (read.dimension === need) {
        needSum += rule.weight * x;
        needWeight += rule.weight;
      }
      if (read.dimension === gated) {
        allSum += rule.weight * x;
        allWeight += rule.weight;
        if (!isLower) {
          wholeSum += rule.weight * x;
          wholeWeight += rule.weight;
        }
      }
      if (rule.id === 'feedback') extra += (momentum.feedback * (x - NEUTRAL_FEEDBACK)) / 50;
      if (rule.standing <= 0) continue;
      if (isLower) {
        // Kept in falling order of value: there are five at most.
        let at = lifts++;
        for (; at > 0 && (liftValue[at - 1] ?? 0) < x; at--) {
          liftValue[at] = liftValue[at - 1] ?? 0;
          liftWeight[at] = liftWeight[at - 1] ?? 0;
        }
        liftValue[at] = x;
        liftWeight[at] = rule.standing;
      } else {
        weight += rule.standing;
        sum += rule.standing * x;
      }
    }
    for (let k = 0; k < lifts; k++) {
      const x = liftValue[k] ?? 0;
      if (x <= (weight > 0 ? sum / weight : prior.value)) continue;
      weight += liftWeight[k] ?? 0;
      sum += (liftWeight[k] ?? 0) * x;
    }
    if (needWeight > 0) extra += (momentum.need * (needSum / needWeight)) / 100;
    const level = INTENTION_LEVELS[columns.intention[i] ?? NONE];
    if (level) extra += momentum.intention[level] * decay(columns.intentionAge[i] ?? 0, halfLives.intention);

    const exact = (weight > 0 ? sum / weight : prior.value) + extra;
    const score = roundToTenth(Math.min(100, Math.max(0, exact)));
    out.score[i] = score;
    const earned = wholeWeight > 0 ? wholeSum / wholeWeight : Number.NEGATIVE_INFINITY;
    const dimensions =
      gate && score >= gateFloor && allWeight > 0
        ? { [gate.dimension]: Math.max(earned, allSum / allWeight) }
        : {};
    const byScore = TIERS.indexOf(scoreTierOf(score, dimensions, standard).tier);
    const manual = columns.manual[i] ?? NONE;
    // Better tiers come first, and NONE after all of them.
    out.tier[i] = manual !== NONE ? manual : Math.min(byScore, columns.kept[i] ?? NONE);
  }
}
