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
export function intentionsIn(standard: Standard, period: ReviewPeriod): (ledger: Ledger) => LevelBefore {
  const acting = new Set(standard.outcomes.filter((rule) => rule.intention).map(({ code }) => code));
  const first = dayOf(period.from);
  const last = dayOf(period.to);
  return (ledger) => {
    // Most outcomes leave it as it was: without them there is little to go through.
    const outcomes = ledger.outcomes.filter(({ code }) => acting.has(code));
    const { intentions } = ledger;
    if (outcomes.length === 0 && intentions.length === 0) return unknown;
    const days = new Set<Day>([first - 1]);
    for (const { day } of outcomes) if (day >= first && day <= last) days.add(day);
    for (const { at } of intentions) {
      const day = dayOf(at);
      if (day >= first && day <= last) days.add(day);
    }
    const steps = [...days]
      .sort((a, b) => a - b)
      .map((day) => ({
        day,
        level: intentionOf({ outcomes, intentions }, standard, (day + 1) * DAY_MS - 1)?.level,
      }));
    return (at) => steps.findLast(({ day }) => day < dayOf(at))?.level;
  };
}
