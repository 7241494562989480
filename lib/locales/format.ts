/** Numbers, money and time as people of a language write them; all by Intl, in the agent's own time zone. */
import type { UiLanguage } from '../domain/settings';

export interface Formats {
  /** `1,234.5`; at most one decimal. */
  number(value: number): string;
  /** `+9.2`, `−1.1`: always with its sign, a true minus, one decimal. */
  points(value: number): string;
  /** The integer shown for a score is its floor. */
  score(value: number): string;
  /** `¥58,000`. */
  money(amount: number, currency: string): string;
  /** `¥58k`, `¥5.8万`: for a glance. */
  compactMoney(amount: number, currency: string): string;
  /** `21 Nov 2026`, `2026年11月21日`. */
  date(at: number): string;
  /** `10:32`. */
  time(at: number): string;
  /** `Today 10:32`, `昨天 10:32`, `3 Nov 10:32`; with the year where it is another one. */
  moment(at: number, now: number): string;
  /** `3 days ago`, `3天前`, `today`: whole days of the calendar. */
  ago(at: number, now: number): string;
  daysAgo(days: number): string;
  /** `4:05`, `1:02:09`. */
  clock(seconds: number): string;
}

const DAY = 86_400_000;
/** From this amount on a glance needs no pennies. */
const GLANCE = 100;

const finite = (value: number): number => (Number.isFinite(value) ? value : 0);

/** Intl throws on dates that no calendar has; such a date shows as a dash. */
const dated = (format: Intl.DateTimeFormat, at: number): string =>
  Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? format.format(at) : '—';

/** Intl objects are dear to make, and a list asks for the same ones for every line. */
const made = new Map<string, Formats>();

/** `timeZone` is the agent's own unless a test says otherwise. */
export function formats(language: UiLanguage, timeZone?: string): Formats {
  const key = `${language} ${timeZone ?? ''}`;
  const known = made.get(key);
  if (known) return known;
  const fresh = makeFormats(language, timeZone);
  made.set(key, fresh);
  return fresh;
}

function makeFormats(language: UiLanguage, timeZone: string | undefined): Formats {
  // British order of day and month: the American one misleads most readers of English outside America.
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const zone = timeZone === undefined ? {} : { timeZone };
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: language === 'en' ? 'medium' : 'long', ...zone });
  const shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', ...zone });
  const time = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    ...zone,
  });
  const parts = new Intl.DateTimeFormat('en-US', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    ...zone,
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const currencies = new Map<string, Intl.NumberFormat | undefined>();

  /** A currency formatter, or undefined where the code is none (settings and files are people's). */
  function currencyFormat(currency: string, compact: boolean): Intl.NumberFormat | undefined {
    const key = `${currency}${compact}`;
    if (!currencies.has(key)) {
      const known = /^[A-Za-z]{3}$/.test(currency);
      const options: Intl.NumberFormatOptions = compact
        ? { notation: 'compact', minimumFractionDigits: 0, maximumFractionDigits: 1 }
        : // Whole amounts bare, others to the penny: never "$1,200.5".
          { trailingZeroDisplay: 'stripIfInteger' };
      currencies.set(
        key,
        known
          ? new Intl.NumberFormat(locale, {
              style: 'currency',
              currency,
              currencyDisplay: 'narrowSymbol',
              ...options,
            })
          : undefined,
      );
    }
    return currencies.get(key);
  }

  /** Days since the epoch of the calendar day that the agent sees. */
  function calendarDay(at: number): number {
    const found: Record<string, number> = {};
    for (const part of parts.formatToParts(at)) found[part.type] = Number(part.value);
    return Date.UTC(found.year ?? 1970, (found.month ?? 1) - 1, found.day ?? 1) / DAY;
  }
  const dayDifference = (at: number, now: number): number =>
    Number.isFinite(at) && Math.abs(at) <= 8.64e15 ? calendarDay(now) - calendarDay(at) : 0;

  function daysAgo(days: number): string {
    const size = Math.abs(days);
    const sign = days >= 0 ? -1 : 1;
    const text =
      size < 60
        ? relative.format(sign * size, 'day')
        : size < 730
          ? relative.format(sign * Math.floor(size / 30.4375), 'month')
          : relative.format(sign * Math.floor(size / 365), 'year');
    // Intl names the day before yesterday in Chinese; "3天前" without the space reads as people write it.
    return text.replace(/(\d) (?=\p{Script=Han})/gu, '$1');
  }

  return {
    number: (value) => plain.format(finite(value)),
    points: (value) => `${value < 0 ? '−' : '+'}${oneDecimal.format(Math.abs(finite(value)))}`,
    score: (value) => String(Math.floor(finite(value))),
    money: (amount, currency) =>
      currencyFormat(currency, false)?.format(finite(amount)) ?? plain.format(finite(amount)),
    compactMoney: (amount, currency) => {
      const format = currencyFormat(currency, true);
      if (!format) return plain.format(finite(amount));
      return (
        format
          // Pennies say nothing at a glance.
          .formatToParts(Math.abs(amount) >= GLANCE ? Math.round(finite(amount)) : finite(amount))
          .map((part) => (part.type === 'compact' && part.value === 'K' ? 'k' : part.value))
          .join('')
      );
    },
    date: (at) => dated(day, at),
    time: (at) => dated(time, at),
    moment: (at, now) => {
      const days = dayDifference(at, now);
      if (days === 0 || days === 1) {
        const name = relative.format(-days, 'day');
        return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${dated(time, at)}`;
      }
      return days > 0 && days < 300
        ? `${dated(shortDay, at)} ${dated(time, at)}`
        : `${dated(day, at)} ${dated(time, at)}`;
    },
    ago: (at, now) => daysAgo(dayDifference(at, now)),
    daysAgo,
    clock: (seconds) => {
      const whole = Math.max(0, Math.floor(finite(seconds)));
      const two = (value: number): string => String(value).padStart(2, '0');
      const [h, m, s] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
      return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
    },
  };
}
