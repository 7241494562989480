/** What people type or paste for a site, to the host it means. Pure. */
import { hostOf, withoutPort } from './sites';

export type SiteInput =
  | { host: string }
  /** A code with its sentence in the settings catalogue. */
  | { wrong: 'no-site' | 'email' | 'browser-page' };

/** DNS: 253 for a name, 63 a label; with a scheme, a path and a port people paste more. */
const MAX_TYPED = 2_000;
const MAX_HOST = 253;
const NAME = /^(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)(?:\.[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?)*$/;
const BROWSER =
  /^(?:about|chrome|edge|brave|opera|view-source|moz-extension|chrome-extension|file|resource):/i;
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
const EMAIL = /^[^\s/@:]+@[^\s/@]+$/;

/** Full-width letters, dots and colons are typed where an input method is on; `*.` goes without saying. */
export function siteFrom(typed: string): SiteInput {
  const text = typed
    .trim()
    .normalize('NFKC')
    .replace(/[\u3002\uff61]/g, '.')
    .replace(/^(https?:\/\/)?\*\./i, '$1');
  if (text === '' || text.length > MAX_TYPED || /\s/.test(text)) return { wrong: 'no-site' };
  if (BROWSER.test(text)) return { wrong: 'browser-page' };
  if (EMAIL.test(text)) return { wrong: 'email' };
  const host = hostOf(SCHEME.test(text) ? text : `https://${text}`);
  const name = withoutPort(host);
  if (name.length > MAX_HOST || !(NAME.test(name) || name.startsWith('['))) return { wrong: 'no-site' };
  // The parser makes addresses of bare numbers: "1234" is 0.0.4.210.
  if (/^[\d.]+$/.test(name) && !text.includes(name)) return { wrong: 'no-site' };
  return { host };
}
