import type { TalkLanguage } from '../domain/talking-point';

/** A day of the calendar worth a greeting; `dates` are `YYYY-MM-DD`, or `MM-DD` every year. */
export interface Festival {
  code: string;
  name: Partial<Record<TalkLanguage, string>>;
  dates: readonly string[];
}

/**
 * The default calendar. A festival is greeted only in the languages that name it.
 * Lunar dates are listed to 2035; the tests compare them with the platform's Chinese calendar.
 */
export const FESTIVALS: readonly Festival[] = [
  {
    code: 'spring-festival',
    name: { 'zh-CN': '春节' },
    dates: [
      ...['2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13', '2030-02-03'],
      ...['2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08'],
    ],
  },
  {
    code: 'mid-autumn',
    name: { 'zh-CN': '中秋' },
    dates: [
      ...['2026-09-25', '2027-09-15', '2028-10-03', '2029-09-22', '2030-09-12'],
      ...['2031-10-01', '2032-09-19', '2033-09-08', '2034-09-27', '2035-09-16'],
    ],
  },
  { code: 'national-day', name: { 'zh-CN': '国庆' }, dates: ['10-01'] },
  { code: 'new-year', name: { en: 'the New Year', 'zh-CN': '元旦' }, dates: ['01-01'] },
];
