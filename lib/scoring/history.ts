import { DAY_MS, type Day, dayOf, type Millis } from '../domain/facts';
import type { TierHistory, TierPoint, TierStep } from '../domain/insight';
import type { Ledger } from '../domain/ledger';
import type { Scored } from '../domain/tier';
import type { Standard } from '../standard/types';
import { assess, type Subject } from './assess';
import { explainChange } from './explain-change';
import { roundToTenth } from './number';

/** How far back, and how often where nothing happened, in days. */
const BACK = 365;
const EVERY = 7;
/** A look at the past costs an assessment; more of them than this would be felt. */
export const MOST_SAMPLES = 120;
/** Points; smaller moves are the line's business, not worth a word. */
const LEAST_STEP = 0.5;

/** Days up to today on which a fact was noted that scoring reads; latest first, each once. */
function eventDays(ledger: Ledger, today: Day): Day[] {
  const { outcomes, purchases, needs, referrals, feedback } = ledger;
  const { intentions, csat, nps, usage, complaints, aggregate } = ledger;
  const days = [outcomes, purchases, needs, referrals, feedback].flatMap((list) =>
    list.map(({ day }) => day),
  );
  const moments = [intentions, csat, nps, usage, complaints].flatMap((list) => list.map(({ at }) => at));
  for (const { closedAt } of complaints) if (closedAt !== undefined) moments.push(closedAt);
  if (aggregate) moments.push(aggregate.importedAt);
  return [...new Set([...days, ...moments.map(dayOf)])].filter((day) => day <= today).sort((a, b) => b - a);
}

/**
 * The days to look at, ascending: one a week since the first event, and each day of an event with the day before
 * it; the latest events first where there are too many.
 */
function sampledDays(events: readonly Day[], today: Day): Day[] {
  const oldest = events.at(-1);
  if (oldest === undefined) return [today];
  const first = Math.max(today - BACK, oldest - 1);
  const days = new Set<Day>([first]);
  for (let day = today; day > first; day -= EVERY) days.add(day);
  for (const day of events) {
    if (day <= first) break;
    if (days.size + 2 > MOST_SAMPLES) break;
    days.add(day);
    days.add(day - 1);
  }
  return [...days].sort((a, b) => a - b);
}

/** Of scoring, what the past shows. */
interface Sample {
  day: Day;
  at: Millis;
  scored: Scored;
}

const pointOf = ({ at, scored: { score, tier } }: Sample): TierPoint => ({ at, score, tier });

function stepOf(before: Sample, after: Sample, event: boolean): TierStep | undefined {
  const points = roundToTenth(after.scored.score - before.scored.score);
  if (Math.abs(points) < LEAST_STEP && before.scored.tier === after.scored.tier) return undefined;
  const because = explainChange(before.scored, after.scored);
  return {
    day: after.day,
    before: pointOf(before),
    after: pointOf(after),
    points,
    ...(because && { because }),
    event,
  };
}

/**
 * Score and tier over the last 365 days as of `now` (epoch ms), and what moved them: past moments assessed under
 * today's standard, at the end of their UTC days, the last one at `now`. When a tier was set by hand is not known,
 * so a past moment shows the one that was computed. Empty for who is not scored.
 * At most `MOST_SAMPLES` assessments.
 */
export function tierHistory(subject: Subject, standard: Standard, now: Millis): TierHistory {
  const today = dayOf(now);
  const events = eventDays(subject.ledger, today);
  const samples: Sample[] = [];
  for (const day of sampledDays(events, today)) {
    const at = day === today ? now : (day + 1) * DAY_MS - 1;
    const then: Subject = day === today ? subject : { ...subject, override: undefined };
    const scored = assess(then, standard, at);
    if (scored.scored) samples.push({ day, at, scored });
  }
  const steps = samples.flatMap((sample, i) => {
    const before = samples[i - 1];
    if (!before) return [];
    const happened = events.some((day) => day > before.day && day <= sample.day);
    return stepOf(before, sample, happened) ?? [];
  });
  return { points: samples.map(pointOf), steps, floors: standard.floors };
}
