/** Shares and counts as people of a language write them. */
import type { UiLanguage } from '../../lib/domain/settings';

export interface Numbers {
  /** `12,345`. */
  count(value: number): string;
  /** `12%`; below ten per cent with one decimal. */
  share(part: number): string;
}

const FEW = 0.1;

export function numbers(language: UiLanguage): Numbers {
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  const whole = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const fine = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    count: (value) => whole.format(value),
    share: (part) => (Number.isFinite(part) ? (Math.abs(part) < FEW ? fine : percent).format(part) : '—'),
  };
}

/** 0 where there is nothing to have a share of. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0);
