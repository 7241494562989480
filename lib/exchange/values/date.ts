/** Dates as files write them, to whole UTC days. Which of day and month comes first is told by the column. */
import { DAY_MS, type Day, type Millis } from '../../domain/facts';

/** How `03/04/2026` is read; `unclear` where one column holds both orders. */
export type DateOrder = 'dmy' | 'mdy' | 'unclear';

export interface ReadDate {
  day: Day;
  /** The instant where the cell has a time, else the start of the day in UTC. */
  at: Millis;
}

/** Countries that write the month first. */
const MONTH_FIRST: ReadonlySet<string> = new Set(['US', 'PH', 'FM', 'MH', 'PW', 'GU', 'AS', 'PR']);
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Two-digit years from here on are of the last century. */
const CENTURY_TURN = 70;

const YMD = /^(\d{4})([-./年])\s?(\d{1,2})(?:\2|月)\s?(\d{1,2})日?$/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/;
const SLASHED = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const DAY_MONTH_NAME = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})$/;
const MONTH_NAME_DAY = /^([a-z]{3})[a-z]*\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+(\d{4})$/;
const TIME =
  /^(.*?)(?:t|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm)?\s*(z|utc|[+-]\d{2}:?\d{2})?$/;

function dayOfParts(year: number, month: number, day: number): Day | undefined {
  if (year < 1900 || year > 2200) return undefined;
  const at = new Date(Date.UTC(year, month - 1, day));
  // Date rolls 31 February over into March; a file that says so is wrong.
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  return at.getTime() / DAY_MS;
}

const century = (written: string): number => {
  const n = Number(written);
  if (written.length === 4) return n;
  return n >= CENTURY_TURN ? 1900 + n : 2000 + n;
};

function dateOnly(text: string, order: DateOrder): Day | undefined {
  const ymd = YMD.exec(text) ?? COMPACT.exec(text);
  if (ymd) {
    const [year, month, day] = ymd
      .slice(1)
      .filter((part) => /^\d+$/.test(part))
      .map(Number);
    return dayOfParts(year ?? 0, month ?? 0, day ?? 0);
  }
  const slashed = SLASHED.exec(text);
  if (slashed) {
    const [, a = '', separator, b = '', y = ''] = slashed;
    const [first, second, year] = [Number(a), Number(b), century(y)];
    // Dots are only written where the day comes first.
    if (separator === '.' || first > 12) return dayOfParts(year, second, first);
    if (second > 12) return dayOfParts(year, first, second);
    if (order === 'unclear' && first !== second) return undefined;
    return order === 'mdy' ? dayOfParts(year, first, second) : dayOfParts(year, second, first);
  }
  const named = DAY_MONTH_NAME.exec(text);
  if (named) return dayOfParts(Number(named[3]), MONTHS.indexOf(named[2] ?? '') + 1, Number(named[1]));
  const american = MONTH_NAME_DAY.exec(text);
  if (american)
    return dayOfParts(Number(american[3]), MONTHS.indexOf(american[1] ?? '') + 1, Number(american[2]));
  return undefined;
}

const tidy = (text: string) => text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

/** Milliseconds into the day, less the offset written beside it; a time without one is taken as UTC. */
function timeOf(time: RegExpExecArray): number | undefined {
  const [, , h = '', m = '', s = '0', half, zone] = time;
  const hour = half ? (Number(h) % 12) + (half === 'pm' ? 12 : 0) : Number(h);
  if (hour > 24 || Number(m) > 59 || Number(s) > 60) return undefined;
  const offset = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  const east = offset ? (offset[1] === '-' ? -1 : 1) * (Number(offset[2]) * 60 + Number(offset[3])) : 0;
  return ((hour * 60 + Number(m) - east) * 60 + Number(s)) * 1000;
}

/**
 * Reads `2026-11-09`, `2026/11/9`, `2026年11月9日`, `20261109`, `09.11.2026`, `9 Nov 2026`, with or without a time.
 * @param order how `03/04/2026` is meant: see `dateOrder`.
 * @returns undefined for what is no date of the calendar between 1900 and 2200. `day` is the date as written.
 */
export function parseDate(written: string, order: DateOrder): ReadDate | undefined {
  if (written.length > 40) return undefined;
  const text = tidy(written);
  const time = TIME.exec(text);
  const day = dateOnly((time?.[1] ?? text).trim(), order);
  if (day === undefined) return undefined;
  if (!time) return { day, at: day * DAY_MS };
  const within = timeOf(time);
  return within === undefined ? undefined : { day, at: day * DAY_MS + within };
}

/**
 * Day or month first, by the whole column: one value above 12 settles it for all; without one, the region does.
 * @param region ISO country.
 */
export function dateOrder(column: Iterable<string>, region: string): DateOrder {
  let dmy = false;
  let mdy = false;
  for (const written of column) {
    const parts = /^(\d{1,2})([-/])(\d{1,2})\2(?:\d{4}|\d{2})\b/.exec(tidy(written.slice(0, 40)));
    if (!parts) continue;
    dmy ||= Number(parts[1]) > 12;
    mdy ||= Number(parts[3]) > 12;
  }
  if (dmy && mdy) return 'unclear';
  if (dmy || mdy) return dmy ? 'dmy' : 'mdy';
  return MONTH_FIRST.has(region.toUpperCase()) ? 'mdy' : 'dmy';
}

/** `YYYY-MM-DD` of a UTC day. */
export const isoDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** A birthday as `YYYY-MM-DD`, or `MM-DD` where no year is given (`3月5日`, `03-05`). */
export function parseBirthday(written: string, order: DateOrder): string | undefined {
  const full = parseDate(written, order);
  if (full) return isoDay(full.day);
  const text = tidy(written.slice(0, 40));
  const parts = /^(\d{1,2})\s?月\s?(\d{1,2})\s?日?$/.exec(text) ?? /^(?:--)?(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return undefined;
  // 2000 is a leap year: 29 February is a birthday.
  const day = dayOfParts(2000, Number(parts[1]), Number(parts[2]));
  return day === undefined ? undefined : isoDay(day).slice(5);
}
