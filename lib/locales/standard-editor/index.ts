import type { UiLanguage } from '../../domain/settings';
import { type StandardEditorWords, standardEditorEn } from './en';
import { standardEditorZhCN } from './zh-CN';

export type { StandardEditorWords } from './en';

/** Words of the standard's editor: on the settings page only. */
export const standardEditorWords = (language: UiLanguage): StandardEditorWords =>
  language === 'zh-CN' ? standardEditorZhCN : standardEditorEn;
