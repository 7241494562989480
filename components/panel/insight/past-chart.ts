/** Where everything of the tier's past stands, in percent of the picture. Pure. */
import type { TierHistory, TierPoint, TierStep } from '../../../lib/domain/insight';
import type { Tier } from '../../../lib/domain/tier';

/** Points of score kept free above and below. */
const AIR = 5;
/** Each is a stop for the Tab key; the table has them all. */
export const MOST_MARKS = 8;

export interface PastChart {
  /** `x,y x,y …` in percent. */
  line: string;
  floors: { tier: 'A' | 'B' | 'C'; y: number }[];
  now: { x: number; y: number; tier: Tier };
  /** Oldest first. */
  marks: { x: number; y: number; step: TierStep }[];
}

const percent = (share: number): number => Math.round(1_000 * share) / 10;

/** Moves of the tier before moves within it, larger ones first. */
const weight = ({ before, after, points }: TierStep): number =>
  (before.tier === after.tier ? 0 : 100) + Math.abs(points);

export function pastChart({ points, steps, floors }: TierHistory): PastChart | undefined {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return undefined;
  const scores = points.map(({ score }) => score);
  const low = Math.max(0, Math.min(floors.C, ...scores) - AIR);
  const high = Math.min(100, Math.max(floors.A, ...scores) + AIR);
  const x = (at: number): number => percent(last.at > first.at ? (at - first.at) / (last.at - first.at) : 1);
  const y = (score: number): number => percent(high > low ? (high - score) / (high - low) : 0.5);
  const place = ({ at, score }: TierPoint) => ({ x: x(at), y: y(score) });
  return {
    line: points
      .map(place)
      .map((p) => `${p.x},${p.y}`)
      .join(' '),
    floors: (['A', 'B', 'C'] as const).map((tier) => ({ tier, y: y(floors[tier]) })),
    now: { ...place(last), tier: last.tier },
    marks: [...steps]
      .sort((a, b) => weight(b) - weight(a))
      .slice(0, MOST_MARKS)
      .sort((a, b) => a.day - b.day)
      .map((step) => ({ ...place(step.after), step })),
  };
}
