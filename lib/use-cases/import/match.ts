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

/** The file or the database by key. */
export type Lookup<T> = (key: string) => readonly T[];

const differentIds = (wanted: Wanted, candidate: Known) =>
  wanted.externalId !== undefined &&
  candidate.externalId !== undefined &&
  wanted.externalId.trim() !== candidate.externalId.trim();

/** What each candidate shares with the row, unless something says that they are two people all the same. */
function hitsOf<T extends Known>(wanted: Wanted, lookup: Lookup<T>): Map<T, Set<string>> {
  const hits = new Map<T, Set<string>>();
  // Phones last: a number alone is often a desk's; with another name it is a colleague, and nobody is merged.
  for (const phones of [false, true])
    for (const key of wanted.keys) {
      if (isPhone(key) !== phones) continue;
      for (const candidate of lookup(key)) {
        const there = hits.get(candidate);
        if (there) there.add(key);
        else if (
          (!phones || namesAgree(wanted.nameKey, candidate.nameKey)) &&
          !differentIds(wanted, candidate)
        )
          hits.set(candidate, new Set([key]));
      }
    }
  return hits;
}

const covers = (a: Set<string>, b: Set<string>) => b.size < a.size && [...b].every((key) => a.has(key));

/**
 * The one candidate that is meant: who shares all that any other shares, and more; else who is just the same.
 * @returns all who fit where that does not settle it; none where nobody fits.
 */
export function match<T extends Known>(wanted: Wanted, lookup: Lookup<T>): T[] {
  const hits = [...hitsOf(wanted, lookup)];
  if (hits.length < 2) return hits.map(([candidate]) => candidate);
  const best = hits.find((hit) => hits.every((other) => other === hit || covers(hit[1], other[1])));
  if (best) return [best[0]];
  // Two who were told apart before stay apart: each row finds the one who is known by exactly its keys and name.
  const same = hits.filter(
    ([candidate, keys]) =>
      keys.size === wanted.keys.length &&
      candidate.keys.length === wanted.keys.length &&
      candidate.nameKey === wanted.nameKey,
  );
  return (same.length === 1 ? same : hits).map(([candidate]) => candidate);
}
