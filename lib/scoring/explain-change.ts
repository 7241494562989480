import type { Assessment, Reason } from '../domain/tier';

/** Moves smaller than this are binary noise, not news. */
const NOISE = 1e-9;

/**
 * Why a score moved: the reason whose points moved most between two assessments, its `points` being the
 * move, signed. Undefined where nothing moved, or where one of them is not scored.
 */
export function explainChange(before: Assessment, after: Assessment): Reason | undefined {
  if (!before.scored || !after.scored) return undefined;
  const was = new Map(before.reasons.map((reason) => [reason.code, reason]));
  const is = new Map(after.reasons.map((reason) => [reason.code, reason]));
  let most: Reason | undefined;
  for (const [code, reason] of new Map([...was, ...is])) {
    const points = (is.get(code)?.points ?? 0) - (was.get(code)?.points ?? 0);
    const larger = Math.abs(points) - Math.abs(most?.points ?? 0);
    if (Math.abs(points) <= NOISE || larger < 0) continue;
    if (larger > 0 || (most && code < most.code)) most = { ...reason, points };
  }
  return most;
}
