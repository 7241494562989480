/** How a person on a page and a stored customer are recognised as the same. */
import type { CustomerProfile } from './customer';

/** A record of another system, taken from its URL: host + type + id. */
export interface RecordId {
  host: string;
  type: string;
  id: string;
  url?: string;
}

/** Addresses are compared without regard to case. */
export const emailKey = (email: string): string => `e:${email.trim().toLowerCase()}`;
export const phoneKey = (e164: string): string => `p:${e164.replace(/[^\d+]/g, '')}`;
export const recordKey = (r: Pick<RecordId, 'host' | 'type' | 'id'>): string =>
  `r:${r.host.toLowerCase()}|${r.type.toLowerCase()}|${r.id}`;
export const externalKey = (id: string): string => `x:${id.trim()}`;

/** All keys by which a profile can be found. */
export const keysOf = (
  p: Pick<CustomerProfile, 'emails' | 'phones' | 'recordIds' | 'externalId'>,
): string[] => [
  ...new Set([
    ...p.emails.map(emailKey),
    ...p.phones.map((phone) => phoneKey(phone.e164)),
    ...p.recordIds.map(recordKey),
    ...(p.externalId ? [externalKey(p.externalId)] : []),
  ]),
];

/**
 * A name for comparing: case, spaces, punctuation and titles away, Latin words sorted so that
 * "Müller, Jürgen" meets "Jürgen Müller"; CJK parts joined without a space.
 */
export function nameKey(name: string | undefined): string {
  if (!name) return '';
  const plain = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(先生|女士|小姐|太太|様|さん|님)$/u, '')
    .replace(/\b(dr|mr|mrs|ms|herr|frau|prof)\b\.?/gu, ' ');
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const cjk = words.filter((w) =>
    /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u.test(w),
  );
  return cjk.length === words.length ? words.join('') : words.sort().join(' ');
}

/** Everything by which two readings may be of one person: keys for look-up, and the name. */
export const identityKeys = (p: (Parameters<typeof keysOf>[0] & { name?: string }) | undefined): string[] =>
  p ? [...keysOf(p), ...(p.name ? [`n:${nameKey(p.name)}`] : [])] : [];
