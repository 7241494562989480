/**
 * Claims that belong to one person, joined by closeness in the tree: from the leaves up, each element joins
 * what its children hold, unless they speak of different people. What stands between two people belongs to
 * neither.
 */
import { nameKey } from '../../domain/identity';
import { entryOf } from '../page/people-list';
import type { Claim, Cluster, Pause, Role, Spot } from '../types';
import { FAR, gap, isOther, isStaff, labelled, NEAR, ownerOf, prose } from './owner';
import { markRows } from './rows';

export type { Cluster } from '../types';

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
  // A number beside the agent's does not make anybody the agent.
  const [weak] = [a, b].filter((c) => isStaff(c) && c.names.size + c.emails.size === 0);
  const role = weak ? (weak === a ? b.role : a.role) : strongerRole(a.role, b.role);
  a.role = cc && other.role === 'customer' && !labelled(other) ? 'cc' : role;
  a.first = Math.min(a.first, b.first);
  a.last = Math.max(a.last, b.last);
}

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

/**
 * @param rows elements known to be rows of a table or grid
 * @param entries of lists of people that name nobody
 */
export async function clusterClaims(
  claims: readonly Claim[],
  rows: ReadonlySet<Spot>,
  entries: ReadonlySet<Spot>,
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
    const contact = c.kind !== 'name' && !c.labelled ? entryOf(entries, c.spot) : undefined;
    nodes.get(c.spot)?.own.push(single(c, inRow ?? contact));
  }
  return root ? resolve(root, pause) : [];
}
