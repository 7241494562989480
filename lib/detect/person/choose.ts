/** Which of the people on a page it is about: one, several equally good ones, or nobody. */

import { layerOf } from '../page/layers';
import type { Page } from '../page/page';
import { recordOfUrl } from '../sites';
import { type Claim, ZONE } from '../types';
import { domainOf, isDesk, isMachine, isPublicDomain } from '../words/mail';
import { addressFitsName } from '../words/names';
import type { Cluster } from './cluster';
import { isForEverybody } from './mass-mail';
import { logins } from './own-page';
import { isEmployee, isStaffPage } from './staff-page';

/** Points below which nobody is shown: about a heading and an address, or two labelled fields. */
const ENOUGH = 3;
/** Two people closer than this are equally good. */
const MARGIN = 0.6;
/** Sure at this many points. */
const SURE = 9;
const POINTS = {
  layer: 8,
  title: 1.5,
  from: 3,
  to: 1,
  cc: -4,
  perField: 0.4,
  maxFields: 6,
  article: -3,
  desk: -1.5,
  record: 1,
  namesake: 1,
};
const LONG_TEXT = 120;
const PROSE_SHARE = 0.5;
/** Whose layer is looked at: the best few. */
const MAX_ASKED = 8;

export interface Ranked {
  cluster: Cluster;
  points: number;
}

const best = (c: Cluster, kind: Claim['kind']): number =>
  Math.max(0, ...c.claims.filter((x) => x.kind === kind && !x.prose).map((x) => x.weight));

const strongest = (claims: readonly Claim[]): Claim | undefined =>
  [...claims].sort((a, b) => b.weight - a.weight || Number(b.labelled) - Number(a.labelled))[0];

/** Pages of running text: an address of an author is nobody's record. */
function isProse(page: Page): boolean {
  let all = 0;
  let long = 0;
  for (const { text } of page.atoms) {
    all += text.length;
    if (text.length > LONG_TEXT) long += text.length;
  }
  return long > all * PROSE_SHARE;
}

function eligible(c: Cluster, page: Page, massMail: boolean): boolean {
  const said = c.claims.some((x) => x.labelled && (x.how === 'label' || x.how === 'form'));
  if (massMail && (c.role === 'from' || !said)) return false;
  if (c.row || c.role === 'staff' || c.role === 'self' || c.role === 'third' || c.role === 'cc') return false;
  const emails = [...c.emails];
  if (emails.length > 0 && emails.every(isMachine)) return false;
  const name = c.names.size > 0;
  const contact = c.claims.some((x) => (x.kind === 'email' || x.kind === 'phone') && !x.prose);
  const labelledName = c.claims.some((x) => x.kind === 'name' && (x.how === 'label' || x.how === 'form'));
  const record = recordOfUrl(page.url) !== undefined || c.claims.some((x) => x.kind === 'id');
  if (name) return contact || (labelledName && record) || (record && best(c, 'name') >= 2);
  const firm = c.claims.some((x) => x.kind === 'company' && x.labelled);
  const labelled = c.claims.filter((x) => x.labelled && x.kind !== 'title').length;
  if (firm) return contact && labelled >= 2;
  return (contact && labelled >= 1 && record) || (c.role === 'from' && contact);
}

function pointsOf(c: Cluster, page: Page): number {
  let points = best(c, 'name') + best(c, 'email') + best(c, 'phone') + 0.5 * best(c, 'company');
  const fields = new Set(c.claims.filter((x) => x.labelled).map((x) => `${x.kind}${x.value}`));
  points += POINTS.perField * Math.min(POINTS.maxFields, fields.size);
  const title = page.title.toLowerCase();
  if (c.claims.some((x) => x.kind === 'name' && title.includes(x.value.toLowerCase())))
    points += POINTS.title;
  if (c.claims.some((x) => x.kind === 'id')) points += POINTS.record;
  if (c.role === 'from') points += POINTS.from;
  if (c.role === 'to') points += POINTS.to;
  if ([...c.emails].some(isDesk) && c.names.size === 0) points += POINTS.desk;
  if (c.claims.every((x) => (x.spot.zone & ZONE.article) !== 0 && !x.labelled)) points += POINTS.article;
  return points;
}

/** The innermost layer above the page in which a person stands, by the number of its element; -1 for none. */
function layerOfPerson(c: Cluster): number {
  // Whoever is named in a dialog as somebody's superior is not whom it is about.
  const said = c.claims.filter((x) => x.role !== 'third' && x.role !== 'staff');
  const inDialog = said.find(
    (x) => x.spot.zone & ZONE.dialog && (x.kind === 'email' || x.kind === 'phone' || x.labelled),
  );
  return layerOf((inDialog ?? strongest(said))?.spot);
}

/** Their address is plainly made from their name, and stands in no article. */
const isNamesake = ({ cluster: c }: Ranked): boolean =>
  c.claims.some(
    (x) =>
      x.kind === 'name' &&
      !(x.spot.zone & ZONE.article) &&
      [...c.emails].some((e) => addressFitsName(e, x.value)),
  );

/** Kinds of value under labels from which somebody has a record on the page. */
const RECORD_KINDS = 3;
/** Or values of two kinds, if there are so many. */
const RECORD_VALUES = 4;
function isRecord(c: Cluster): boolean {
  const fields = c.claims.filter((x) => x.role === 'customer' && (x.how === 'label' || x.how === 'form'));
  const kinds = new Set(fields.map((x) => x.kind)).size;
  const values = new Set(fields.map((x) => x.kind + x.value)).size;
  return kinds >= RECORD_KINDS || (kinds === RECORD_KINDS - 1 && values >= RECORD_VALUES);
}

/** A firm's record whose list of contacts has one entry is about that one. */
function soleContact(clusters: readonly Cluster[], page: Page): Ranked[] {
  const firms = clusters.filter((c) => c.claims.some((x) => x.kind === 'company' && x.how === 'heading'));
  const contacts = clusters.filter((c) => c.row && c.names.size > 0 && c.emails.size + c.phones.size > 0);
  const [firm, another] = firms;
  const [one, two] = contacts;
  if (!firm || another || !one || two || one.role !== 'third') return [];
  one.row = false;
  one.role = 'customer';
  one.claims = [...one.claims, ...firm.claims.filter((x) => x.kind === 'company' && x.how === 'heading')].map(
    (x) => ({ ...x, role: 'customer' as const }),
  );
  return [{ cluster: one, points: pointsOf(one, page) }];
}

/** People a page names with a number or an address each, from which it is a list of them, however it is set. */
const MANY = 4;

/** Nothing but plain texts speaks for them, and as much for others. */
function isOneOfMany({ cluster: c }: Ranked, ranked: readonly Ranked[]): boolean {
  const plain = c.role === 'customer' && c.claims.every((x) => x.how === 'text');
  if (!plain || layerOfPerson(c) >= 0) return false;
  const people = ranked.filter(
    (r) =>
      r.cluster.role === 'customer' &&
      r.cluster.names.size > 0 &&
      r.cluster.claims.every((x) => x.how === 'text'),
  );
  return people.length >= MANY;
}

/** A firm's record that names one person of it, with an address or a number of theirs, is about that person. */
function contactOf({ cluster: firm }: Ranked, good: readonly Ranked[]): Ranked | undefined {
  if (firm.names.size > 0) return undefined;
  const layer = layerOfPerson(firm);
  const domains = new Set([...firm.emails].map(domainOf));
  const theirs = good.filter(
    ({ cluster: c }) =>
      c !== firm &&
      c.names.size > 0 &&
      layerOfPerson(c) === layer &&
      [...c.emails].some((e) => domains.has(domainOf(e)) && !isPublicDomain(domainOf(e))),
  );
  return theirs.length === 1 ? theirs[0] : undefined;
}

/** The same where its contacts are a table of one row: the firm's own address and number are theirs too. */
function rowContactOf({ cluster: firm, points }: Ranked, clusters: readonly Cluster[]): Ranked | undefined {
  if (firm.names.size > 0 || !firm.claims.some((x) => x.kind === 'company' && x.labelled)) return undefined;
  const rows = clusters.filter((c) => c.row && c.names.size > 0 && c.emails.size + c.phones.size > 0);
  const [one, two] = rows;
  const domains = new Set([...firm.emails].map(domainOf).filter((d) => !isPublicDomain(d)));
  if (!one || two || ![...one.emails].some((e) => domains.has(domainOf(e)))) return undefined;
  const claims = one.claims.map((x) => ({ ...x, role: 'customer' as const }));
  return { cluster: { ...one, row: false, role: 'customer', claims: [...claims, ...firm.claims] }, points };
}

export interface Choice {
  primary: Ranked | undefined;
  ranked: Ranked[];
  several: boolean;
}

export function choose(clusters: readonly Cluster[], page: Page): Choice {
  // Whoever recommends the product beside a form for signing in is nobody's customer.
  if (logins(page).length > 0) return { primary: undefined, ranked: [], several: false };
  const massMail = isForEverybody(page);
  const ranked = clusters
    .filter((c) => eligible(c, page, massMail))
    .map((cluster) => ({ cluster, points: pointsOf(cluster, page) }))
    .sort((a, b) => b.points - a.points);
  // One such person is somebody; several are a list.
  const [namesake, another] = isProse(page) ? [] : ranked.filter(isNamesake);
  if (namesake && !another) namesake.points += POINTS.namesake;
  ranked.sort((a, b) => b.points - a.points);
  // A dialog or drawer wins over what lies behind it, and the one opened last over the others.
  const asked = ranked.slice(0, MAX_ASKED).map((r) => ({ r, layer: layerOfPerson(r.cluster) }));
  const top = Math.max(-1, ...asked.map((a) => a.layer));
  for (const { r, layer } of asked) if (layer >= 0 && layer === top) r.points += POINTS.layer;
  ranked.sort((a, b) => b.points - a.points);
  const found = ranked.filter((r) => r.points >= ENOUGH);
  const good = found.length > 0 ? found : soleContact(clusters, page);
  const [first, second] = good;
  // In a thread the latest outside party counts; a dialog's person needs no rival weighed.
  const thread = first?.cluster.role === 'from' && second?.cluster.role === 'from';
  if (thread && first && second) {
    const senders = good.filter((r) => r.cluster.role === 'from');
    // A ticket says whose it is in fields of its own, whoever wrote last.
    const [named, other] = senders.filter((r) => isRecord(r.cluster));
    if (named && !other) return { primary: named, ranked, several: false };
    const latest = senders.sort((a, b) => b.cluster.last - a.cluster.last)[0];
    return { primary: latest, ranked, several: false };
  }
  if (
    first &&
    (isEmployee(page, first.cluster) ||
      (layerOfPerson(first.cluster) < 0 && isStaffPage(page, first.cluster)))
  )
    return { primary: undefined, ranked, several: false };
  if (first && isOneOfMany(first, ranked)) return { primary: undefined, ranked, several: true };
  const contact = first && (contactOf(first, good) ?? rowContactOf(first, clusters));
  if (contact) return { primary: contact, ranked, several: false };
  const several = first !== undefined && second !== undefined && first.points - second.points < MARGIN;
  return { primary: several ? undefined : first, ranked, several };
}

/** 0–1, rising with the points. */
export const confidenceOf = (points: number): number =>
  Math.round(Math.min(1, Math.max(0.1, points / SURE)) * 100) / 100;
