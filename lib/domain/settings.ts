import type { TalkLanguage } from './talking-point';

export type UiLanguage = 'en' | 'zh-CN';
export type SiteMode = 'everywhere' | 'my-sites';

/** Everything the agent can set; each field has its default in `defaultSettings`. */
export interface Settings {
  /** When the first-run notice was accepted; until then no page is read. */
  consentAt?: number;
  uiLanguage: 'auto' | UiLanguage;
  talkLanguage: 'auto' | TalkLanguage;
  /** ISO country by which national numbers are read; `auto` follows the language. */
  region: 'auto' | string;
  /** Who is at the screen: never the customer; also says who calls in talking points. */
  agent: {
    name?: string;
    company?: string;
    product?: string;
    emails: string[];
    phones: string[];
  };
  /** Where pages are read, once the notice is accepted; see domain/sites.ts. */
  siteMode: SiteMode;
  /** Read in the mode `my-sites`, and nothing else. */
  mySites: string[];
  /** Hosts where nothing is read, in either mode. */
  pausedHosts: string[];
  /** Single keys (digits) log an outcome. */
  singleKeys: boolean;
  /** A notification when it is time to look at the tiers. */
  reviewReminder: boolean;
}

export const defaultSettings = (): Settings => ({
  uiLanguage: 'auto',
  talkLanguage: 'auto',
  region: 'auto',
  agent: { emails: [], phones: [] },
  siteMode: 'everywhere',
  mySites: [],
  pausedHosts: [],
  singleKeys: true,
  reviewReminder: true,
});
