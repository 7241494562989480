import type { UiLanguage } from '../../domain/settings';
import { type FactsCatalogue, factsEn } from './en';
import { factsZhCN } from './zh-CN';

export type { FactsCatalogue } from './en';

/** Words for what the agent tells; apart from the panel's own, since they come with their part of it. */
export const factsCatalogue = (language: UiLanguage): FactsCatalogue =>
  language === 'zh-CN' ? factsZhCN : factsEn;
