import type { UiLanguage } from '../domain/settings';
import type { Catalogue } from './en';

/** The words of one language, from a file of their own: the panel does not carry the language nobody reads. */
export async function loadCatalogue(language: UiLanguage): Promise<Catalogue> {
  return language === 'zh-CN' ? (await import('./zh-CN')).zhCN : (await import('./en')).en;
}
