/** Which language the agent reads, which the customer hears, and which country numbers belong to. Pure. */
import type { Settings, UiLanguage } from '../domain/settings';

/** Every Chinese reads Simplified rather than English; everyone else gets English. */
export const languageOf = (browserLanguage: string): UiLanguage =>
  /^zh\b/i.test(browserLanguage) ? 'zh-CN' : 'en';

export const uiLanguage = (settings: Pick<Settings, 'uiLanguage'>, browserLanguage: string): UiLanguage =>
  settings.uiLanguage === 'auto' ? languageOf(browserLanguage) : settings.uiLanguage;

/** What is said on the phone; by default what is read on the screen. */
export const talkLanguage = (
  settings: Pick<Settings, 'uiLanguage' | 'talkLanguage'>,
  browserLanguage: string,
): UiLanguage =>
  settings.talkLanguage === 'auto' ? uiLanguage(settings, browserLanguage) : settings.talkLanguage;

/** ISO country: the setting, else the browser language's own region, else the language's usual one. */
export function regionOf(settings: Pick<Settings, 'region' | 'uiLanguage'>, browserLanguage: string): string {
  if (settings.region !== 'auto') return settings.region;
  if (uiLanguage(settings, browserLanguage) === 'zh-CN') return 'CN';
  const region = /-([A-Z]{2})\b/.exec(browserLanguage)?.[1];
  return region ?? 'US';
}
