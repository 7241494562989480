import { DAY_MS } from '../../domain/facts';
import type { TalkLanguage } from '../../domain/talking-point';

const MONTH_DAYS = 30.4375;
const YEAR_DAYS = 365.25;
const ZH = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const EN = [
  ...['no', 'a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];
const MONTHS_ZH = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** A gap of days as a rhythm: up to this many days, these words. */
const RHYTHMS: readonly [number, Record<TalkLanguage, string>][] = [
  [10, { en: 'weekly', 'zh-CN': '每个星期' }],
  [20, { en: 'every two weeks', 'zh-CN': '每两个星期' }],
  [45, { en: 'monthly', 'zh-CN': '每个月' }],
  [75, { en: 'every other month', 'zh-CN': '每两个月' }],
  [135, { en: 'every quarter', 'zh-CN': '每个季度' }],
  [270, { en: 'twice a year', 'zh-CN': '每半年' }],
  [Number.POSITIVE_INFINITY, { en: 'once a year', 'zh-CN': '每年' }],
];

/** "monthly", 每个月; undefined while no rhythm is known. */
export function rhythmWords(gapDays: number | undefined, language: TalkLanguage): string | undefined {
  if (gapDays === undefined || !(gapDays > 0)) return undefined;
  return RHYTHMS.find(([days]) => gapDays <= days)?.[1][language];
}

/** "nearly three months", 快三个月; after a monthly rhythm English leaves the unit unsaid. */
export function elapsedWords(
  days: number | undefined,
  language: TalkLanguage,
  unitSaid = false,
): string | undefined {
  if (days === undefined || !(days >= 14) || days > 100 * YEAR_DAYS) return undefined;
  const zh = language === 'zh-CN';
  const months = days / MONTH_DAYS;
  const inYears = Math.round(months) >= 12;
  const exact = inYears ? days / YEAR_DAYS : months;
  const whole = inYears && exact >= 1 ? Math.floor(exact + 0.25) : Math.round(exact);
  const count = Math.max(1, whole);
  if (count >= ZH.length) return zh ? '好多年' : 'many years';
  const nearly = exact < count;
  if (zh) {
    const unit = inYears ? '年' : '个月';
    if (nearly) return `快${ZH[count]}${unit}`;
    return inYears ? `${ZH[count]}年多` : `${ZH[count]}个多月`;
  }
  const unit = inYears ? 'year' : 'month';
  const noun = count === 1 ? unit : `${unit}s`;
  const plain = unitSaid && !inYears && count > 1 ? EN[count] : `${EN[count]} ${noun}`;
  return `${nearly ? 'nearly' : 'over'} ${plain}`;
}

const monthName = (date: Date, language: TalkLanguage): string =>
  language === 'zh-CN' ? `${MONTHS_ZH[date.getUTCMonth()]}月` : (MONTHS[date.getUTCMonth()] ?? '');

/** The month in which something ends: March, 三月. */
export const monthIn = (today: Date, days: number, language: TalkLanguage): string =>
  monthName(new Date(today.getTime() + days * DAY_MS), language);

/** Which part of which month: "end of March", 三月底; never closer than the date allows. */
export function partOfMonth(today: Date, days: number, language: TalkLanguage): string {
  const date = new Date(today.getTime() + days * DAY_MS);
  const month = monthName(date, language);
  const third = date.getUTCDate() <= 10 ? 0 : date.getUTCDate() <= 20 ? 1 : 2;
  return language === 'zh-CN'
    ? `${month}${['初', '中', '底'][third]}`
    : `${['early in', 'in the middle of', 'end of'][third]} ${month}`;
}

/** Two times to choose from, both still to come and neither on a weekend. */
export function twoTimes(local: Date, language: TalkLanguage): string {
  const zh = language === 'zh-CN';
  const day = local.getUTCDay();
  const [next, nextEn] = day === 5 || day === 6 ? ['下周一上午', 'ten on Monday'] : ['明早', 'ten tomorrow'];
  if (day !== 0 && day !== 6 && local.getUTCHours() < 15)
    return zh ? `下午四点，还是${next}十点` : `four today or ${nextEn}`;
  return zh ? `${next}十点，还是下午四点` : `${nextEn} or four in the afternoon`;
}

/** A workday two to four days on, by name: "Thursday", 周四. */
export function followUpDay(local: Date, language: TalkLanguage): string {
  const [zh, en] = [
    ...[
      ['周四', 'Thursday'],
      ['周四', 'Thursday'],
      ['周四', 'Thursday'],
      ['周五', 'Friday'],
    ],
    ...[
      ['下周一', 'Monday'],
      ['下周二', 'Tuesday'],
      ['下周四', 'Thursday'],
    ],
  ][local.getUTCDay()] ?? ['周四', 'Thursday'];
  return (language === 'zh-CN' ? zh : en) ?? '';
}

/** The next workday, as a promise of an answer needs it: "tomorrow", 明天. */
export function nextWorkday(local: Date, language: TalkLanguage): string {
  const weekend = local.getUTCDay() === 5 || local.getUTCDay() === 6;
  if (language === 'zh-CN') return weekend ? '下周一' : '明天';
  return weekend ? 'on Monday' : 'tomorrow';
}
