/**
 * Claims that belong to one person, joined by closeness in the tree: from the leaves up, each element joins
 * what its children hold, unless they speak of different people. What stands between two people belongs to
 * neither.
 */
import { nameKey } from '../../domain/identity';
import type { Claim, Cluster, Pause, Role, Spot } from '../types';
import { addressFitsName } from '../words/names';
import { markRows } from './rows';

export type { Cluster } from '../types';

/** A fragment without a label joins a person at most this many texts away. */
const NEAR = 14;
/** Labelled ones join over a whole record, but not over a page of thousands of texts. */
const FAR = 2_000;
/** People of one name on a page; more are not told apart. */
const MAX_HOLDERS = 50;

const single = (c: Claim, rowSpot: Spot | undefined): Cluster => ({
  claims: [c],
  names: new Set(c.kind === 'name' ? [nameKey(c.value)] : []),
  emails: new Set(c.kind === 'email' ? [c.value] : []),
  phones: new Set(c.kind === 'phone' ? [c.value] : []),
  row: rowSpot !== undefined,
  rowSpot,
  role: c.role,
  forms: new Set(c.form !== undefined && c.role === 'customer' ? [c.form] : []),
  first: c.at,
  last: c.at,
});

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const x of a) if (b.has(x)) return true;
  return false;
};

const labelled = (c: Cluster) => c.claims.some((x) => x.labelled);
const prose = (c: Cluster) => c.claims.every((x) => x.prose);

const ROLE_ORDER: readonly Role[] = ['self', 'staff', 'from', 'to', 'customer', 'cc', 'third'];
const strongerRole = (a: Role, b: Role): Role => (ROLE_ORDER.indexOf(a) <= ROLE_ORDER.indexOf(b) ? a : b);

function join(a: Cluster, b: Cluster): void {
  a.claims.push(...b.claims);
  for (const k of ['names', 'emails', 'phones', 'forms'] as const) for (const v of b[k]) a[k].add(v);
  // Somebody else of the record who also stands in a list beneath it stays of the list.
  const aside = (a.role === 'third' && b.row) || (b.role === 'third' && a.row);
  a.row = aside || (a.row && b.row);
  a.rowSpot = a.rowSpot === b.rowSpot ? a.rowSpot : undefined;
  // Named in a copy line only: the attribute beside it does not make them the customer.
  const cc = [a, b].find((c) => c.role === 'cc');
  const other = cc === a ? b : a;
  a.role = cc && other.role === 'customer' && !labelled(other) ? 'cc' : strongerRole(a.role, b.role);
  a.first = Math.min(a.first, b.first);
  a.last = Math.max(a.last, b.last);
}

const isStaff = (c: Cluster) => c.role === 'self' || c.role === 'staff';

const same = (a: Cluster, b: Cluster): boolean => {
  if (shares(a.forms, b.forms)) return true;
  // Beside the agent's name in a list of mails stands whom they wrote to.
  const others = isStaff(a) !== isStaff(b) && a.names.size > 0 && b.names.size > 0;
  if (others && !shares(a.names, b.names)) return false;
  if (shares(a.emails, b.emails)) return true;
  // A row gives its addresses to nobody outside it: one number may be a whole firm's, one name two people's.
  const apart = a.row || b.row || (a.role === 'third') !== (b.role === 'third');
  if (apart && a.emails.size > 0 && b.emails.size > 0) return false;
  const named = shares(a.names, b.names);
  if (named || !shares(a.phones, b.phones)) return named;
  const names = Number(a.names.size > 0) + Number(b.names.size > 0);
  return apart ? names === 0 && a.phones.size < 2 && b.phones.size < 2 : names < 2;
};

const gap = (a: Cluster, b: Cluster) => Math.max(0, Math.max(a.first, b.first) - Math.min(a.last, b.last));

/** Clusters that share an address, a number or a name, looked up by what they share. */
function unite(list: Cluster[]): Cluster[] {
  if (list.length < 2) return list;
  const out: Cluster[] = [];
  const place = new Map<Cluster, number>();
  const holders = new Map<string, Set<Cluster>>();
  for (const c of list) {
    const keys = [...c.emails, ...c.phones, ...c.names, ...c.forms];
    const near = new Set(keys.flatMap((k) => [...(holders.get(k) ?? [])]));
    const hits = [...near].filter((o) => same(o, c));
    let hit = hits[0];
    for (const h of hits) if (hit && (place.get(h) ?? 0) < (place.get(hit) ?? 0)) hit = h;
    if (hit) join(hit, c);
    else {
      hit = c;
      place.set(c, out.length);
      out.push(c);
    }
    for (const k of keys) {
      const holding = holders.get(k);
      if (!holding) holders.set(k, new Set([hit]));
      else if (holding.size < MAX_HOLDERS) holding.add(hit);
    }
  }
  return out;
}

/** One address without a name beside one name without an address: the same person. */
function completes(person: Cluster, other: Cluster): boolean {
  if (other.names.size > 0 && person.names.size > 0) return false;
  if (other.emails.size > 0 && person.emails.size > 0 && !labelled(other)) return false;
  return true;
}

const isOther = (c: Cluster) =>
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

/** The person a fragment belongs to, if any. */
function ownerOf(r: Cluster, people: readonly Cluster[]): Cluster | undefined {
  const made = r.emails.size > 0 && !r.row ? namesake(r, people) : undefined;
  if (made && !made.row && (made.role === 'third') === (r.role === 'third')) return made;
  const paired = r.row ? undefined : pairedWith(r, people);
  if (paired && !paired.row && isStaff(paired) === isStaff(r)) return paired;
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

function merge(input: Cluster[]): Cluster[] {
  // Rows come last: a name alone, as in a heading, first finds what stands beside it outside of lists.
  const list = [...unite(input.filter((c) => !c.row)), ...unite(input.filter((c) => c.row))];
  const people = list.filter((c) => c.names.size > 0);
  const free: Cluster[] = [];
  for (const r of list) {
    if (r.names.size > 0) continue;
    const owner = prose(r) ? undefined : ownerOf(r, people);
    if (owner) join(owner, r);
    else free.push(r);
  }
  // Nameless fragments of one record: an address and a number under labels.
  const alone = people.every(isOther);
  const loose: Cluster[] = [];
  for (const f of free) {
    const mate =
      alone && !prose(f)
        ? loose.find(
            (l) =>
              l.role === f.role &&
              l.rowSpot === f.rowSpot &&
              !prose(l) &&
              !(l.emails.size > 0 && f.emails.size > 0) &&
              // Two bare numbers are two calls.
              (labelled(l) || labelled(f) || !(l.phones.size > 0 && f.phones.size > 0)) &&
              gap(l, f) <= (labelled(l) && labelled(f) ? FAR : NEAR),
          )
        : undefined;
    if (mate) join(mate, f);
    else loose.push(f);
  }
  return unite([...people, ...loose]);
}

interface Node {
  spot: Spot;
  children: Map<Spot, Node>;
  own: Cluster[];
}

async function resolve(node: Node, pause: Pause): Promise<Cluster[]> {
  const parts: { spot: Spot; clusters: Cluster[] }[] = [];
  for (const n of node.children.values()) {
    const clusters = await resolve(n, pause);
    parts.push({ spot: n.spot, clusters });
    if (clusters.length > 0) await pause();
  }
  markRows(parts);
  return merge([...node.own, ...parts.flatMap((p) => p.clusters)].sort((a, b) => a.first - b.first));
}

/** @param rows elements known to be rows of a table or grid */
export async function clusterClaims(
  claims: readonly Claim[],
  rows: ReadonlySet<Spot>,
  pause: Pause,
): Promise<Cluster[]> {
  const nodes = new Map<Spot, Node>();
  let root: Node | undefined;
  for (const c of claims) {
    let inRow: Spot | undefined;
    let below: Node | undefined;
    for (let at: Spot | undefined = c.spot; at; at = at.parent) {
      if (!inRow && rows.has(at)) inRow = at;
      let node = nodes.get(at);
      const known = node !== undefined;
      if (!node) {
        node = { spot: at, children: new Map(), own: [] };
        nodes.set(at, node);
      }
      if (below) node.children.set(below.spot, below);
      below = node;
      root = at.parent ? root : node;
      if (known && !rows.size) break;
    }
    nodes.get(c.spot)?.own.push(single(c, inRow));
  }
  return root ? resolve(root, pause) : [];
}
