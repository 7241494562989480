import type { UiLanguage } from '../../domain/settings';
import { type ReviewCatalogue, reviewEn } from './en';
import { reviewZhCN } from './zh-CN';

export type { ReviewCatalogue } from './en';

/** Words of the review page and its notification; kept apart so that the panel does not carry them. */
export const reviewCatalogue = (language: UiLanguage): ReviewCatalogue =>
  language === 'zh-CN' ? reviewZhCN : reviewEn;
