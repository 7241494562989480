import type { TalkLanguage } from '../../domain/talking-point';
import { localDate } from '../occasions';
import type { Signals } from '../signals';
import { clean } from './clean';
import { spokenSalutation } from './salutation';
import {
  elapsedWords,
  followUpDay,
  monthIn,
  nextWorkday,
  partOfMonth,
  rhythmWords,
  twoTimes,
} from './spoken-time';

type Words = Record<TalkLanguage, string>;

/** A hole in a text: its names, its value, and what is said where there is none. */
interface Placeholder {
  names: Words;
  value(s: Signals, language: TalkLanguage): string | undefined;
  fallback: Words;
}

const words = (zh: string, en: string): Words => ({ 'zh-CN': zh, en });
const choose = (language: TalkLanguage, zh: string, en: string): string => (language === 'zh-CN' ? zh : en);

function whenAdded(days: number | undefined, language: TalkLanguage): string | undefined {
  if (days === undefined || !(days >= 0)) return undefined;
  if (days < 1) return choose(language, '今天', 'today');
  if (days < 2) return choose(language, '昨天', 'yesterday');
  return days <= 14 ? choose(language, '前几天', 'the other day') : undefined;
}

const occasion = (s: Signals, code: string) => s.occasions.find((o) => o.code === code);

/** Every placeholder a text may hold. `{name|words}` gives a fallback of its own. */
export const PLACEHOLDERS: readonly Placeholder[] = [
  {
    names: words('称呼', 'salutation'),
    value: ({ context: c }, language) => spokenSalutation(c.salutation, c.name, language),
    fallback: words('您', 'you'),
  },
  {
    names: words('公司', 'company'),
    value: (s) => clean(s.context.agent.company),
    fallback: words('我们', 'us'),
  },
  { names: words('我', 'me'), value: (s) => clean(s.context.agent.name), fallback: words('我', 'me') },
  {
    names: words('产品', 'product'),
    value: ({ context: c }) => clean(c.lastProduct) ?? clean(c.agent.product),
    fallback: words('我们的产品', 'what we do'),
  },
  {
    // What was really bought: the agent's own product would be a guess.
    names: words('上次产品', 'last-product'),
    value: (s) => clean(s.context.lastProduct),
    fallback: words('上回买的那样', 'your last order'),
  },
  {
    names: words('何时', 'when'),
    value: (s, language) => whenAdded(s.context.daysSinceAdded, language),
    fallback: words('之前', 'a while ago'),
  },
  {
    names: words('买时', 'bought-when'),
    value: (s, language) => ((s.since ?? 99) <= 10 ? choose(language, '上周', 'last week') : undefined),
    fallback: words('前些天', 'recently'),
  },
  {
    names: words('间隔', 'rhythm'),
    value: (s, language) => rhythmWords(s.gap, language),
    fallback: words('隔一阵', 'regularly'),
  },
  {
    names: words('多久', 'elapsed'),
    value: (s, language) => elapsedWords(s.since, language, rhythmWords(s.gap, 'en') === 'monthly'),
    fallback: words('有一阵子', 'been a while'),
  },
  {
    names: words('月', 'month'),
    value: (s, language) => renewalDay(s, (today, days) => monthIn(today, days, language)),
    fallback: words('月', 'this month'),
  },
  {
    names: words('到期', 'renewal'),
    value: (s, language) => renewalDay(s, (today, days) => partOfMonth(today, days, language)),
    fallback: words('快', 'soon'),
  },
  {
    names: words('两个时间', 'two-times'),
    value: (s, language) => fromToday(s, (today) => twoTimes(today, language)),
    fallback: words('下午四点，还是明早十点', 'four today or ten tomorrow'),
  },
  {
    names: words('跟进日', 'follow-day'),
    value: (s, language) => fromToday(s, (today) => followUpDay(today, language)),
    fallback: words('周四', 'Thursday'),
  },
  {
    names: words('答复日', 'reply-day'),
    value: (s, language) => fromToday(s, (today) => nextWorkday(today, language)),
    fallback: words('明天', 'tomorrow'),
  },
  {
    names: words('节日', 'festival'),
    value: (s) => occasion(s, 'festival')?.festival,
    fallback: words('过节', 'the holiday'),
  },
  {
    names: words('生日', 'birthday'),
    value: (s, language) =>
      occasion(s, 'birthday')?.days === 0
        ? choose(language, '今天是您生日', "it's your birthday today")
        : undefined,
    fallback: words('您快过生日了', "your birthday's coming up"),
  },
];

function fromToday(s: Signals, tell: (today: Date) => string): string | undefined {
  const today = localDate(s.context);
  return today && tell(today);
}

function renewalDay(s: Signals, tell: (today: Date, days: number) => string): string | undefined {
  const days = occasion(s, 'renewal')?.days;
  return days === undefined ? undefined : fromToday(s, (today) => tell(today, days));
}
