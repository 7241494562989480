/** Whether two descriptions mean one person: of a row against the file so far, and against the database. Pure. */
import { type CustomerProfile, emptyProfile } from '../../domain/customer';
import { externalKey, keysOf, nameKey } from '../../domain/identity';

/** Someone who may be meant. */
export interface Known {
  keys: readonly string[];
  externalId?: string;
  nameKey: string;
}

export interface Wanted {
  keys: readonly string[];
  externalId?: string;
  nameKey: string;
}

export const describe = (profile: Partial<CustomerProfile>): Wanted => ({
  keys: keysOf({ ...emptyProfile(), ...profile }),
  nameKey: nameKey(profile.name),
  ...(profile.externalId ? { externalId: profile.externalId } : {}),
});

const isPhone = (key: string) => key.startsWith('p:');

/** 王伟 and 王伟采购 may be one; 王伟 and 李娜 on one switchboard are not. */
const namesAgree = (a: string, b: string) => a === '' || b === '' || a.includes(b) || b.includes(a);

interface Hit<T> {
  candidate: T;
  keys: Set<string>;
}

/** What they share, unless something says that they are two people all the same. */
function hitOf<T extends Known>(wanted: Wanted, candidate: T): Hit<T> | undefined {
  const theirs = new Set(candidate.keys);
  const keys = wanted.keys.filter((key) => theirs.has(key));
  if (keys.length === 0) return undefined;
  if (wanted.externalId && candidate.externalId && wanted.externalId.trim() !== candidate.externalId.trim())
    return undefined;
  // A number alone is often a desk's: with another name it is a colleague, and nobody is merged.
  if (keys.every(isPhone) && !namesAgree(wanted.nameKey, candidate.nameKey)) return undefined;
  return { candidate, keys: new Set(keys) };
}

const covers = (a: Set<string>, b: Set<string>) => b.size < a.size && [...b].every((key) => a.has(key));

/**
 * The one candidate that is meant: by external id; else the one who shares all that any other shares, and more.
 * @returns all who fit where that does not settle it; none where nobody fits.
 */
export function match<T extends Known>(wanted: Wanted, candidates: Iterable<T>): T[] {
  const hits: Hit<T>[] = [];
  for (const candidate of candidates) {
    const hit = hitOf(wanted, candidate);
    if (hit) hits.push(hit);
  }
  if (hits.length > 1 && wanted.externalId) {
    const key = externalKey(wanted.externalId);
    const named = hits.filter((hit) => hit.keys.has(key));
    if (named.length > 0) return named.map((hit) => hit.candidate);
  }
  const best = hits.find((hit) => hits.every((other) => other === hit || covers(hit.keys, other.keys)));
  return (best ? [best] : hits).map((hit) => hit.candidate);
}
