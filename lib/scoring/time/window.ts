import type { Day } from '../../domain/facts';
import { knownDay } from '../number';

/** One year is 365 days, a month 30.4375 (DOMAIN.md section 3). */
export const YEAR_DAYS = 365;
export const MONTH_DAYS = 30.4375;

/**
 * Age in whole UTC days of something dated `day`; undefined when it lies after today or has no usable
 * date. What is dated later today counts already: days are the ledger's smallest step.
 */
export function ageOf(day: Day | undefined, today: Day): number | undefined {
  const date = knownDay(day);
  return date === undefined || date > today ? undefined : today - date;
}

/** Whether it falls in the last `days` whole days, today being the first of them. */
export const inLast = (days: number, age: number | undefined): boolean => age !== undefined && age < days;

/** Share (0–1) of the days from `from` to `to`, both inclusive, that fall in the last `days` days. */
export function shareInLast(days: number, from: Day, to: Day, today: Day): number {
  const first = Math.max(from, today - days + 1);
  const last = Math.min(to, today);
  return Math.max(0, last - first + 1) / (to - from + 1);
}
