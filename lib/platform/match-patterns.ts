/** The agent's choice of sites in the browser's own language of match patterns. Pure. */
import { covers, isDomain, portOf, type SiteSettings, withoutPort } from '../domain/sites';

/**
 * Chrome takes a port where the scheme is named. Firefox accepts such a pattern and then matches nothing with
 * it (ESR 153): there a site with a port is registered by its name, and each frame is asked for.
 */
function patternsOf(site: string, ports: boolean): string[] {
  const [name, port] = [withoutPort(site), portOf(site)];
  const hosts = isDomain(name) ? `*.${name}` : name;
  return port !== '' && ports
    ? [`http://${hosts}:${port}/*`, `https://${hosts}:${port}/*`]
    : [`*://${hosts}/*`];
}

export interface Registration {
  matches: string[];
  excludeMatches: string[];
}

/** @param ports whether patterns may have one; undefined where no page may be read at all */
export function registrationFor(settings: SiteSettings, ports: boolean): Registration | undefined {
  const { consentAt, siteMode, mySites, pausedHosts } = settings;
  if (consentAt === undefined) return undefined;
  const all = (sites: readonly string[]) => [...new Set(sites.flatMap((site) => patternsOf(site, ports)))];
  const matches = siteMode === 'everywhere' ? ['<all_urls>'] : all(mySites);
  return matches.length > 0 ? { matches, excludeMatches: all(pausedHosts) } : undefined;
}

/** Whether the browser itself puts the script into frames of this host. */
export function isRegistered(settings: SiteSettings, host: string, ports: boolean): boolean {
  const named = (site: string) => (ports ? site : withoutPort(site));
  const any = (sites: readonly string[]) => host !== '' && sites.some((site) => covers(named(site), host));
  if (settings.consentAt === undefined || any(settings.pausedHosts)) return false;
  return settings.siteMode === 'everywhere' || any(settings.mySites);
}

/** Whether there can be frames to read that the registration does not reach. */
export const needsFrames = (settings: SiteSettings, ports: boolean): boolean =>
  settings.consentAt !== undefined &&
  (settings.siteMode === 'my-sites' || (!ports && settings.pausedHosts.some((site) => portOf(site) !== '')));
