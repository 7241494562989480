import type { UiLanguage } from '../../domain/settings';
import { type InsightWords, insightEn } from './en';
import { insightZhCN } from './zh-CN';

export type { InsightWords } from './en';

/** Words of the panel's second look; kept apart so that its first paint does not wait for them. */
export const insightWords = (language: UiLanguage): InsightWords =>
  language === 'zh-CN' ? insightZhCN : insightEn;
