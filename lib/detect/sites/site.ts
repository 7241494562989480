import type { RecordLink } from '../types';

/**
 * How one application writes a record into its URL. Self-hosted ones live on any domain, so the form of
 * the path decides, not the host, unless the vendor has its own.
 */
export interface Site {
  name: string;
  /** URLs as the application makes them, with what they mean; each is a test. */
  examples: readonly (readonly [url: string, type: string, id: string])[];
  read(url: URL): RecordLink | undefined;
}

/** The usual case: a pattern over path and hash with named groups `type` and `id`. */
export const byPattern =
  (pattern: RegExp, part: (u: URL) => string, fixedType?: string) =>
  (url: URL): RecordLink | undefined => {
    const m = pattern.exec(part(url));
    const id = m?.groups?.id;
    const type = fixedType ?? m?.groups?.type;
    return id && type ? { type: type.toLowerCase(), id } : undefined;
  };

export const pathOf = (u: URL): string => u.pathname;
export const hashOf = (u: URL): string => u.hash;
export const wholeOf = (u: URL): string => u.pathname + u.search + u.hash;
