import type { UiLanguage } from '../../domain/settings';
import { type SettingsCatalogue, settingsEn } from './en';
import { settingsZhCN } from './zh-CN';

export type { SettingsCatalogue } from './en';

/** Words of the settings and first-run pages; kept apart so that the panel does not carry them. */
export const settingsCatalogue = (language: UiLanguage): SettingsCatalogue =>
  language === 'zh-CN' ? settingsZhCN : settingsEn;

/** Why a row was not taken, or what is odd about it; an unknown code speaks for itself. */
export function rejectText(
  problem: { code: string; params?: Readonly<Record<string, string | number>> },
  s: SettingsCatalogue,
): string {
  const say = Object.hasOwn(s.rejects, problem.code) ? s.rejects[problem.code] : undefined;
  return say ? say(problem.params ?? {}) : problem.code;
}
