import { dayOf, type Millis } from '../../domain/facts';

/**
 * The last of a list sorted by `at` that is not after `now`; with `within`, undefined once it is older
 * than that many whole UTC days.
 */
export function latest<T extends { at: Millis }>(
  sorted: readonly T[],
  now: Millis,
  within = Number.POSITIVE_INFINITY,
): T | undefined {
  const last = sorted.findLast((entry) => entry.at <= now);
  return last && dayOf(now) - dayOf(last.at) <= within ? last : undefined;
}
