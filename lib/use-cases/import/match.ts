/** Whether two descriptions mean one person: of a row against the file so far, and against the database. Pure. */
import { type CustomerProfile, emptyProfile } from '../../domain/customer';
import { keysOf, nameKey } from '../../domain/identity';

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
 * The one candidate that is meant: who shares all that any other shares, and more; else who is just the same.
 * @returns all who fit where that does not settle it; none where nobody fits.
 */
export function match<T extends Known>(wanted: Wanted, candidates: Iterable<T>): T[] {
  const hits: Hit<T>[] = [];
  for (const candidate of candidates) {
    const hit = hitOf(wanted, candidate);
    if (hit) hits.push(hit);
  }
  const best = hits.find((hit) => hits.every((other) => other === hit || covers(hit.keys, other.keys)));
  // Two who were told apart before stay apart: each row finds the one who is known by exactly its keys and name.
  const same = hits.filter(
    ({ candidate, keys }) =>
      keys.size === wanted.keys.length &&
      candidate.keys.length === wanted.keys.length &&
      candidate.nameKey === wanted.nameKey,
  );
  const settled = best ? [best] : same.length === 1 ? same : hits;
  return settled.map((hit) => hit.candidate);
}
