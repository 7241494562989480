/** When the next review is due, whether to remind of it, and whether the census is a day old. Pure. */
import { DAY_MS, dayOf, type Millis } from '../domain/facts';
import type { ReviewDone, ReviewPeriod, Reviews } from '../domain/review';

/** Looked back at where nobody has reviewed before, days. */
const FIRST_PERIOD = 90;

export const lastReview = ({ done }: Pick<Reviews, 'done'>): ReviewDone | undefined => done.at(-1);

/** From the last review to `now`; a review dated after `now` (a clock that ran ahead) is as good as none. */
export function periodOf(reviews: Pick<Reviews, 'done'>, now: Millis): ReviewPeriod {
  const last = lastReview(reviews);
  return last && last.at <= now
    ? { from: last.at, to: now, sinceReview: true }
    : { from: now - FIRST_PERIOD * DAY_MS, to: now, sinceReview: false };
}

/** `reviewDays` after the last review, the first one after the agent began; undefined before that. */
export function nextDue(
  reviews: Pick<Reviews, 'done'>,
  consentAt: Millis | undefined,
  reviewDays: number,
): Millis | undefined {
  const since = lastReview(reviews)?.at ?? consentAt;
  return since === undefined ? undefined : since + Math.max(1, reviewDays) * DAY_MS;
}

/**
 * The due date to remind of now, else undefined: never before consent, never without customers, once per date,
 * and not where the agent does not want it.
 */
export function reminderFor(
  known: {
    reviews: Reviews;
    consentAt: Millis | undefined;
    customers: number;
    wanted: boolean;
    reviewDays: number;
  },
  now: Millis,
): Millis | undefined {
  if (!known.wanted || known.consentAt === undefined || known.customers === 0) return undefined;
  const due = nextDue(known.reviews, known.consentAt, known.reviewDays);
  return due !== undefined && due <= now && due !== known.reviews.remindedFor ? due : undefined;
}

/**
 * Whether the census is of an earlier UTC day. Not 24 hours: an alarm that comes once a day would find it a minute
 * too young and leave it for another day.
 */
export const isCensusStale = (takenAt: Millis | undefined, now: Millis): boolean =>
  takenAt === undefined || takenAt > now || dayOf(takenAt) < dayOf(now);
