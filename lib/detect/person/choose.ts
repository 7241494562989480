/** Which of the people on a page it is about: one, several equally good ones, or nobody. */

import type { Page } from '../page/page';
import { recordOfUrl } from '../sites';
import { type Claim, type Spot, ZONE } from '../types';
import { isDesk, isMachine } from '../words/mail';
import type { Cluster } from './cluster';

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
};
/** Asked for their position: the best few. */
const MAX_ASKED = 8;

export interface Ranked {
  cluster: Cluster;
  points: number;
}

const best = (c: Cluster, kind: Claim['kind']): number =>
  Math.max(0, ...c.claims.filter((x) => x.kind === kind && !x.prose).map((x) => x.weight));

const strongest = (c: Cluster): Claim | undefined =>
  [...c.claims].sort((a, b) => b.weight - a.weight || Number(b.labelled) - Number(a.labelled))[0];

function eligible(c: Cluster, page: Page): boolean {
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

const onLayer = (spot: Spot): boolean => {
  for (let at: Spot | undefined = spot; at; at = at.parent) if (at.layer) return true;
  return false;
};

function layered(c: Cluster): boolean {
  const s = strongest(c);
  if (!s) return false;
  if (
    c.claims.some(
      (x) => x.spot.zone & ZONE.dialog && (x.kind === 'email' || x.kind === 'phone' || x.labelled),
    )
  )
    return true;
  return onLayer(s.spot);
}

export interface Choice {
  primary: Ranked | undefined;
  ranked: Ranked[];
  several: boolean;
}

export function choose(clusters: readonly Cluster[], page: Page): Choice {
  const ranked = clusters
    .filter((c) => eligible(c, page))
    .map((cluster) => ({ cluster, points: pointsOf(cluster, page) }))
    .sort((a, b) => b.points - a.points);
  // A dialog or drawer wins over what lies behind it.
  for (const r of ranked.slice(0, MAX_ASKED)) if (layered(r.cluster)) r.points += POINTS.layer;
  ranked.sort((a, b) => b.points - a.points);
  const good = ranked.filter((r) => r.points >= ENOUGH);
  const [first, second] = good;
  // In a thread the latest outside party counts; a dialog's person needs no rival weighed.
  const thread = first?.cluster.role === 'from' && second?.cluster.role === 'from';
  if (thread && first && second) {
    const latest = good
      .filter((r) => r.cluster.role === 'from')
      .sort((a, b) => b.cluster.last - a.cluster.last)[0];
    return { primary: latest, ranked, several: false };
  }
  const several = first !== undefined && second !== undefined && first.points - second.points < MARGIN;
  return { primary: several ? undefined : first, ranked, several };
}

/** 0–1, rising with the points. */
export const confidenceOf = (points: number): number =>
  Math.round(Math.min(1, Math.max(0.1, points / SURE)) * 100) / 100;
