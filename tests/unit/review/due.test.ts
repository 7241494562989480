import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../lib/domain/facts';
import type { Reviews } from '../../../lib/domain/review';
import { isCensusStale, nextDue, periodOf, reminderFor } from '../../../lib/review/due';

const NOW = Date.UTC(2026, 10, 21, 12);
const daysAgo = (days: number) => NOW - days * DAY_MS;
const reviewed = (...days: number[]): Reviews => ({
  done: days.map((day) => ({ at: daysAgo(day), standardVersion: 1 })),
});

describe('the period', () => {
  it('begins with the last review', () => {
    expect(periodOf(reviewed(200, 40), NOW)).toEqual({ from: daysAgo(40), to: NOW, sinceReview: true });
  });
  it('is 90 days where nobody has reviewed, or the clock ran ahead when somebody did', () => {
    const first = { from: daysAgo(90), to: NOW, sinceReview: false };
    expect(periodOf(reviewed(), NOW)).toEqual(first);
    expect(periodOf(reviewed(-3), NOW)).toEqual(first);
  });
});

describe('the next review', () => {
  it('is due so many days after the last, the first one after the agent began', () => {
    expect(nextDue(reviewed(200, 40), daysAgo(300), 90)).toBe(daysAgo(-50));
    expect(nextDue(reviewed(), daysAgo(30), 90)).toBe(daysAgo(-60));
    expect(nextDue(reviewed(), undefined, 90)).toBeUndefined();
  });
});

describe('the reminder', () => {
  const known = {
    reviews: reviewed(91),
    consentAt: daysAgo(300),
    customers: 5,
    wanted: true,
    reviewDays: 90,
  };

  it('names the date that has come', () => {
    expect(reminderFor(known, NOW)).toBe(daysAgo(1));
    expect(reminderFor({ ...known, reviews: reviewed(90) }, NOW)).toBe(NOW);
    expect(reminderFor({ ...known, reviews: reviewed(89) }, NOW)).toBeUndefined();
  });

  it('comes once for a date, and again for the next one', () => {
    const reminded = { ...known, reviews: { ...reviewed(91), remindedFor: daysAgo(1) } };
    expect(reminderFor(reminded, NOW)).toBeUndefined();
    expect(reminderFor(reminded, NOW + 30 * DAY_MS)).toBeUndefined();
    const later = { ...known, reviews: { ...reviewed(91, 0), remindedFor: daysAgo(1) } };
    expect(reminderFor(later, NOW + 90 * DAY_MS)).toBe(NOW + 90 * DAY_MS);
  });

  it('never comes before consent, without customers, or where it is not wanted', () => {
    expect(reminderFor({ ...known, consentAt: undefined }, NOW)).toBeUndefined();
    expect(reminderFor({ ...known, customers: 0 }, NOW)).toBeUndefined();
    expect(reminderFor({ ...known, wanted: false }, NOW)).toBeUndefined();
  });
});

describe('the census', () => {
  it('is stale once it is of an earlier day, even a minute short of 24 hours', () => {
    expect(isCensusStale(NOW - DAY_MS + 60_000, NOW)).toBe(true);
    expect(isCensusStale(NOW - 60_000, NOW)).toBe(false);
    expect(isCensusStale(undefined, NOW)).toBe(true);
    // A clock that ran ahead must not put it off for ever.
    expect(isCensusStale(NOW + 5 * DAY_MS, NOW)).toBe(true);
  });
});
