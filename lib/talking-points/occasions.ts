import { DAY_MS, type Day } from '../domain/facts';
import type { TalkLanguage } from '../domain/talking-point';
import { FESTIVALS, type Festival } from './festivals';
import type { Occasion, TalkContext } from './types';

/** Days ahead in which a birthday or festival is worth a word. */
const BIRTHDAY_AHEAD = 3;
const FESTIVAL_AHEAD = 7;
/** The check is due 7 days after a purchase and stays sensible for two weeks. */
const AFTER_SALE_FROM = 7;
const AFTER_SALE_TO = 21;
const RENEWAL_AHEAD = 60;
const REORDER_AHEAD = 7;
/** A rhythm shows from three purchases. */
const REORDER_PURCHASES = 3;

/** The agent's own calendar day; undefined for a clock beyond what dates can hold. */
export function localDate(context: Pick<TalkContext, 'now' | 'utcOffset'>): Date | undefined {
  const offset = Number.isFinite(context.utcOffset) ? (context.utcOffset ?? 0) : 0;
  const date = new Date(context.now + offset * 60_000);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** Days from `today` to the next `MM-DD` or to one `YYYY-MM-DD`; undefined when it is no date or past. */
function daysUntil(written: string, today: Date, yearly: boolean): number | undefined {
  const match = /^(?:(\d{4})-)?(\d{2})-(\d{2})$/.exec(written.trim());
  if (!match) return undefined;
  const [month, day] = [Number(match[2]), Number(match[3])];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  const start: Day = Math.floor(today.getTime() / DAY_MS);
  const year = today.getUTCFullYear();
  const years = yearly || !match[1] ? [year, year + 1] : [Number(match[1])];
  return years.map((y) => Date.UTC(y, month - 1, day) / DAY_MS - start).find((days) => days >= 0);
}

const within = (days: number | undefined, ahead: number): days is number =>
  days !== undefined && days >= 0 && days <= ahead;

/** What the calendar and the customer's own dates give reason to speak of today, nearest rule first. */
export function occasionsOf(
  context: TalkContext,
  language: TalkLanguage,
  calendar: readonly Festival[] = FESTIVALS,
): Occasion[] {
  const { stage, purchases, medianGap } = context.assessment;
  const found: Occasion[] = [];
  const today = localDate(context);
  const since = context.daysSincePurchase ?? context.assessment.daysSincePurchase;
  const running = context.termEndsInDays !== undefined && context.termEndsInDays >= 0;
  if (within(context.termEndsInDays, RENEWAL_AHEAD))
    found.push({ code: 'renewal', days: context.termEndsInDays });
  const present = stage !== 'lost' && stage !== 'at-risk';
  if (present && purchases > 0 && since !== undefined && since >= AFTER_SALE_FROM && since <= AFTER_SALE_TO)
    found.push({ code: 'after-sale', days: -since });
  const gap = context.purchasesMedianGap ?? medianGap;
  if (present && !running && purchases >= REORDER_PURCHASES && gap !== undefined && since !== undefined) {
    // A gap shorter than the notice would call right after every order.
    const due = gap - since;
    if (since >= gap / 2 && due <= REORDER_AHEAD) found.push({ code: 'reorder', days: Math.round(due) });
  }
  if (!today) return found;
  const birthday = context.birthday ? daysUntil(context.birthday, today, true) : undefined;
  if (within(birthday, BIRTHDAY_AHEAD)) found.push({ code: 'birthday', days: birthday });
  const festivals = calendar.flatMap((festival): Occasion[] => {
    const name = festival.name[language];
    const days = festival.dates.map((d) => daysUntil(d, today, false)).find((d) => within(d, FESTIVAL_AHEAD));
    return name && days !== undefined ? [{ code: 'festival', days, festival: name }] : [];
  });
  const nearest = festivals.sort((a, b) => a.days - b.days)[0];
  if (nearest) found.push(nearest);
  if (today.getUTCMonth() === 11 && purchases > 0)
    found.push({ code: 'year-review', days: 31 - today.getUTCDate() });
  return found;
}
