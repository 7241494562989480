/**
 * Where the agent wants pages read. A site is a host as the address bar has it: `crm.example` stands for
 * itself, its sub-domains and every port; `crm.example:8080` for that port only. Pure.
 */
import type { Settings } from './settings';

export type SiteSettings = Pick<Settings, 'consentAt' | 'siteMode' | 'mySites' | 'pausedHosts'>;

/** Why a page is read or not: the notice is not accepted, the agent paused it, it is none of "my sites". */
export type Standing = 'read' | 'off' | 'paused' | 'not-mine';

const IPV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const PORT = /:(\d+)$/;

export const withoutPort = (host: string): string => host.replace(PORT, '');
export const portOf = (host: string): string => PORT.exec(host)?.[1] ?? '';

/** A name that can have sub-domains; addresses and `localhost` have none. */
export const isDomain = (name: string): boolean =>
  name.includes('.') && !IPV4.test(name) && !name.startsWith('[');

/** The host of a page; empty for what is no site: files, pages of the browser, frames without an address. */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return '';
  const { protocol, origin, host } = new URL(url);
  // `blob:https://crm.example/…` belongs to the site that made it.
  if (protocol === 'blob:') return origin === 'null' ? '' : hostOf(origin);
  return /^https?:$/.test(protocol) ? host.replace(/\.(?=:|$)/, '') : '';
}

export function covers(site: string, host: string): boolean {
  const port = portOf(site);
  if (port !== '' && port !== portOf(host)) return false;
  const [name, other] = [withoutPort(site), withoutPort(host)];
  return name === other || (isDomain(name) && other.endsWith(`.${name}`));
}

const listed = (sites: readonly string[], host: string): boolean =>
  host !== '' && sites.some((site) => covers(site, host));

export function standingOf(settings: SiteSettings, host: string): Standing {
  if (settings.consentAt === undefined) return 'off';
  if (listed(settings.pausedHosts, host)) return 'paused';
  return settings.siteMode === 'everywhere' || listed(settings.mySites, host) ? 'read' : 'not-mine';
}

/** The one rule that registration, injection, messages, toolbar and panel ask. */
export const readsHost = (settings: SiteSettings, host: string): boolean =>
  standingOf(settings, host) === 'read';

/**
 * A frame is read where the page around it is; only a paused site stays paused inside another.
 * @param page host of the tab's top page
 * @param frame host of the frame, empty where it has none of its own
 */
export const readsFrame = (settings: SiteSettings, page: string, frame: string): boolean =>
  readsHost(settings, page) && !listed(settings.pausedHosts, frame);

const including = (sites: readonly string[], host: string): string[] => [...new Set([...sites, host])].sort();
const without = (sites: readonly string[], host: string): string[] =>
  sites.filter((site) => !covers(site, host));

/** What changes when the agent says: not here. */
export const paused = (settings: SiteSettings, host: string): Pick<Settings, 'pausedHosts'> => ({
  pausedHosts: including(settings.pausedHosts, host),
});

/** What changes when the agent says: read this. */
export function resumed(settings: SiteSettings, host: string): Pick<Settings, 'pausedHosts' | 'mySites'> {
  const mine = settings.siteMode === 'everywhere' || listed(settings.mySites, host);
  return {
    pausedHosts: without(settings.pausedHosts, host),
    mySites: mine ? settings.mySites : including(settings.mySites, host),
  };
}
