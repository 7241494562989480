import type { UiLanguage } from '../domain/settings';
import { type Catalogue, en } from './en';
import { zhCN } from './zh-CN';

/** The words of a language at once; carries both. Where weight counts (the panel), see load.ts. */
export const catalogue = (language: UiLanguage): Catalogue => (language === 'zh-CN' ? zhCN : en);
