/** Whose a fragment is: an address, a number or a firm that stands without a name. */
import type { Claim, Cluster } from '../types';
import { isMachine } from '../words/mail';
import { addressFitsName } from '../words/names';
import { isBy, isWeak } from './author';

/** A fragment without a label joins a person at most this many texts away. */
export const NEAR = 14;
/** Labelled ones join over a whole record, but not over a page of thousands of texts. */
export const FAR = 2_000;

export const labelled = (c: Cluster) => c.claims.some((x) => x.labelled);
export const prose = (c: Cluster) => c.claims.every((x) => x.prose);
export const isStaff = (c: Cluster) => c.role === 'self' || c.role === 'staff';

export const gap = (a: Cluster, b: Cluster) =>
  Math.max(0, Math.max(a.first, b.first) - Math.min(a.last, b.last));

/** One address without a name beside one name without an address: the same person. */
function completes(person: Cluster, other: Cluster): boolean {
  if (other.names.size > 0 && person.names.size > 0) return false;
  if (other.emails.size > 0 && person.emails.size > 0 && !labelled(other)) return false;
  return true;
}

export const isOther = (c: Cluster) =>
  c.role === 'self' || c.role === 'staff' || c.role === 'third' || c.role === 'cc';

/** The one whose name an address is plainly made from, wherever the two stand. */
function namesake(r: Cluster, people: readonly Cluster[]): Cluster | undefined {
  const fits = people.filter((p) =>
    p.claims.some((c) => c.kind === 'name' && [...r.emails].some((e) => addressFitsName(e, c.value))),
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/** "Receipts: office@…" in a text says less than a field, to whoever has an address in a field of their own. */
const reaches = (r: Cluster, person: Cluster): boolean =>
  r.claims.some((c) => c.labelled && (c.weight > 1 || !(c.kind === 'email' && hasField(person, 'email'))));
const hasField = (person: Cluster, kind: Claim['kind']): boolean =>
  person.claims.some((c) => c.kind === kind && c.labelled && c.weight > 1);

/** "Ada Quill <ada@…>": whose name stands in the same text as the address, wherever else the address is named. */
function pairedWith(r: Cluster, people: readonly Cluster[]): Cluster | undefined {
  const at = new Set(r.claims.flatMap((c) => (c.kind === 'email' ? [c.at] : [])));
  const pairs = (p: Cluster) => p.claims.filter((c) => c.kind === 'name' && at.has(c.at)).length;
  const [best, next] = people
    .map((p) => ({ p, times: at.size > 0 ? pairs(p) : 0 }))
    .sort((a, b) => b.times - a.times);
  return best && best.times > (next?.times ?? 0) ? best.p : undefined;
}

/** The one who wrote the mail a fragment stands in, in no field of its own. */
function writer(r: Cluster, people: readonly Cluster[]): Cluster | undefined {
  const [by, another] = new Set(r.claims.map((c) => c.by));
  if (by === undefined || another !== undefined || !r.claims.every(isWeak)) return undefined;
  const [one, two] = people.filter((p) => !p.row && isBy(by, p));
  if (!one || two) return undefined;
  const named = (p: Cluster) =>
    Math.max(
      ...p.claims.map((c) => (c.kind === 'name' && c.at <= r.first ? c.at : Number.NEGATIVE_INFINITY)),
    );
  // "In urgent cases: Silke Quill, tel. …": of whoever is named right before it.
  return people.some((p) => named(p) > named(one)) ? undefined : one;
}

/** The person a fragment belongs to, if any. */
export function ownerOf(r: Cluster, everybody: readonly Cluster[]): Cluster | undefined {
  const made = r.emails.size > 0 && !r.row ? namesake(r, everybody) : undefined;
  if (made && !made.row && (made.role === 'third') === (r.role === 'third')) return made;
  const wrote = writer(r, everybody);
  if (wrote) return wrote;
  // What is the agent's is nobody else's for standing beside them.
  const sent = r.role === 'to' || r.role === 'cc';
  const people = isStaff(r)
    ? everybody.filter(isStaff)
    : sent
      ? everybody.filter((p) => p.role === r.role)
      : everybody;
  const paired = r.row ? undefined : pairedWith(r, people);
  if (paired && !paired.row && isStaff(paired) === isStaff(r)) return paired;
  // A machine's address is nobody's for standing beside them.
  if (r.emails.size > 0 && [...r.emails].every(isMachine)) return undefined;
  const near = people
    .filter((p) => p.rowSpot === r.rowSpot && p.first <= r.last && gap(p, r) <= NEAR)
    .sort((a, b) => gap(a, r) - gap(b, r))[0];
  // A form without a name belongs to the name over it that has no address of its own.
  if (r.forms.size > 0 && r.emails.size + r.phones.size > 0) {
    const over = people
      .filter((p) => !isOther(p) && !p.row && p.last < r.first && p.emails.size + p.phones.size === 0)
      .sort((a, b) => b.last - a.last)[0];
    if (over && r.first - over.last <= NEAR) return over;
  }
  // Without a label a number stands with the name right before it, the agent's in a signature included.
  if (
    !labelled(r) &&
    near &&
    isOther(near) &&
    near.claims.some((x) => x.kind === 'name' && x.how !== 'label')
  )
    return near;
  if (near?.role === 'third' && r.role === 'third' && completes(near, r)) return near;
  // Whoever stands in another row takes nothing from here.
  const mine = people.filter((p) => !isOther(p) && (!p.rowSpot || p.rowSpot === r.rowSpot));
  const sameRole = (p: Cluster) => p.role === r.role || p.role === 'customer' || r.role === 'customer';
  // A form is not that of somebody who is merely mentioned in it.
  const mentioned = (p: Cluster) =>
    r.forms.size > 0 && p.first > r.first && p.claims.every((c) => c.kind !== 'name' || c.how === 'text');
  const able = (p: Cluster) => p.rowSpot === r.rowSpot && sameRole(p) && completes(p, r) && !mentioned(p);
  const [one] = mine;
  const between = (p: Cluster) => p.row && p !== one && one && p.first > one.last && p.first < r.first;
  if (mine.length === 1 && one && !labelled(r) && people.some(between)) return undefined;
  // A number above the name of somebody who has one of their own: of a call, or of whoever waits.
  if (!labelled(r) && one && r.phones.size > 0 && one.phones.size > 0 && r.last < one.first) return undefined;
  if (mine.length === 1 && one)
    return able(one) && !isOther(r) && gap(one, r) <= (reaches(r, one) ? FAR : NEAR) ? one : undefined;
  return near && !isOther(near) && !isOther(r) && able(near) ? near : undefined;
}
