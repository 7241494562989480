/** A cluster as the person the panel shows. */

import { nameKey } from '../../domain/identity';
import type { ReadPerson, ReadPhone, Seen } from '../../domain/reading';
import { FIELD } from '../evidence/claim';
import { recordIdsOf } from '../evidence/url';
import type { Page } from '../page/page';
import { type Claim, ZONE } from '../types';
import { isDesk, isMachine } from '../words/mail';
import { looksLikeName } from '../words/names';
import type { Cluster } from './cluster';

const MAX_EMAILS = 5;
const MAX_PHONES = 6;
const MAX_MASKED = 3;
const MAX_WHY = 8;
const MAX_TEXT = 120;
const MAX_LABEL = 40;

const byWeight = (claims: readonly Claim[], kind: Claim['kind']): Claim[] =>
  claims.filter((c) => c.kind === kind && !c.prose).sort((a, b) => b.weight - a.weight || a.at - b.at);

/** A field says what holds now; a log of changes also what held before, and to whom something was written. */
function current(claims: Claim[]): Claim[] {
  const passing = (x: Claim) =>
    (x.spot.zone & ZONE.feed) !== 0 || (x.how === 'text' && (x.role === 'to' || x.role === 'cc'));
  return claims.some((x) => !passing(x) && (x.labelled || x.how !== 'text'))
    ? claims.filter((x) => !passing(x))
    : claims;
}

function nameOf(c: Cluster): string | undefined {
  const votes = new Map<string, { value: string; points: number }>();
  const all = byWeight(c.claims, 'name');
  const own = all.filter((x) => x.role !== 'third' && x.role !== 'staff');
  for (const x of own.length > 0 ? own : all) {
    const key = nameKey(x.value);
    const vote = votes.get(key) ?? { value: x.value, points: looksLikeName(x.value) ? 1 : 0 };
    vote.points += x.weight;
    votes.set(key, vote);
  }
  return [...votes.values()].sort((a, b) => b.points - a.points)[0]?.value;
}

/** The first of each key, in order. */
function unique<T>(list: readonly T[], key: (t: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((x) => {
    const k = key(x);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}

/** @param primary whether the URL speaks of this person */
export function personOf(page: Page, c: Cluster, confidence: number, primary: boolean): ReadPerson {
  const copied = (x: Claim) => x.role === 'cc' && c.role !== 'cc';
  const all = unique(current(byWeight(c.claims, 'email')), (x) => x.value).filter(
    (x) => !isMachine(x.value) && !copied(x),
  );
  // A shared mailbox beside a personal address is the firm's, unless a label says it is theirs.
  const personal = all.filter((x) => !isDesk(x.value) || (x.labelled && x.weight >= FIELD));
  const emails = (personal.length > 0 ? personal : all).slice(0, MAX_EMAILS).map((x) => x.value);
  const phones: ReadPhone[] = unique(current(byWeight(c.claims, 'phone')), (x) => x.value)
    .slice(0, MAX_PHONES)
    .map((x) => {
      const extension = c.claims.find(
        (y) => y.kind === 'phone' && y.value === x.value && y.extension,
      )?.extension;
      return { e164: x.value, written: x.written, ...(extension && { extension }) };
    });
  const masked = unique(byWeight(c.claims, 'masked'), (x) => x.value)
    .slice(0, MAX_MASKED)
    .map((x) => ({ written: x.written, pattern: x.value }));
  const company = byWeight(c.claims, 'company').find((x) => !c.names.has(nameKey(x.value)))?.value;
  const name = nameOf(c);
  const title = byWeight(c.claims, 'title')[0]?.value;
  return {
    ...((name ?? company) && { name: name ?? company }),
    ...(company && { company: company.slice(0, MAX_TEXT) }),
    ...(title && { title: title.slice(0, MAX_TEXT) }),
    emails,
    phones,
    ...(masked.length > 0 && { masked }),
    recordIds: recordIdsOf(page, c, primary),
    confidence,
    why: unique(
      [...c.claims].filter((x) => !x.prose).sort((a, b) => b.weight - a.weight),
      (x) => x.how + x.value,
    )
      .slice(0, MAX_WHY)
      .map((x) => seen(x)),
  };
}

function seen(c: Claim): Seen {
  const label = c.label?.slice(0, MAX_LABEL).replace(/[\s:：*]{1,9}$/, '');
  return { code: whyCode(c), text: c.written.slice(0, MAX_TEXT), ...(label && { label }) };
}

function whyCode(c: Claim): string {
  if (c.role === 'from') return 'mail-sender';
  if (c.role === 'to') return 'mail-recipient';
  return c.how;
}
