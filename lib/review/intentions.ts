import { DAY_MS, type Day, dayOf, type IntentionLevel, type Millis } from '../domain/facts';
import type { Ledger } from '../domain/ledger';
import type { ReviewPeriod } from '../domain/review';
import { intentionOf } from '../scoring/metrics/intention';
import type { Standard } from '../standard/types';

export type LevelBefore = (at: Millis) => IntentionLevel | undefined;

const unknown: LevelBefore = () => undefined;

/**
 * Intention through a period, for asking what it was on the evening before a call: the call's own day is left out,
 * since a sale makes the intention strong and would then seem to come of it.
 */
export function intentionsIn(ledger: Ledger, standard: Standard, period: ReviewPeriod): LevelBefore {
  if (ledger.outcomes.length === 0 && ledger.intentions.length === 0) return unknown;
  const first = dayOf(period.from);
  const last = dayOf(period.to);
  const levelBy = (day: Day) => intentionOf(ledger, standard, (day + 1) * DAY_MS - 1)?.level;
  const days = new Set<Day>([first - 1]);
  for (const { day } of ledger.outcomes) if (day >= first && day <= last) days.add(day);
  for (const { at } of ledger.intentions) if (at >= period.from && at <= period.to) days.add(dayOf(at));
  const steps = [...days].sort((a, b) => a - b).map((day) => ({ day, level: levelBy(day) }));
  return (at) => steps.findLast(({ day }) => day < dayOf(at))?.level;
}
