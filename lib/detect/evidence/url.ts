/** Record ids: the page's own URL, the link on the person's name, attributes around it, labelled fields. */
import type { RecordId } from '../../domain/identity';
import { nameKey } from '../../domain/identity';
import type { Page } from '../page/page';
import { within } from '../page/tree';
import type { Cluster } from '../person/cluster';
import { recordOfUrl } from '../sites';
import type { Spot } from '../types';

const ATTRS = [
  'data-recordid',
  'data-record-id',
  'data-contact-id',
  'data-customer-id',
  'data-client-id',
  'data-lead-id',
  'data-entity-id',
];
const MAX_LEVELS = 30;
const MAX_IDS = 4;
/** Elements beside a name that may be its link. */
const MAX_BESIDE = 20;

const parse = (href: string, base: URL): URL | undefined => {
  try {
    return new URL(href, base);
  } catch {
    // An href that is no URL says nothing.
    return undefined;
  }
};

function attributeId(spot: Spot): string | undefined {
  let at: Spot | undefined = spot;
  for (let k = 0; at && k < MAX_LEVELS; k++, at = at.parent)
    for (const name of ATTRS) {
      const v = at.el.getAttribute(name);
      if (v && /^[\w.:-]{1,64}$/.test(v)) return v;
    }
  return undefined;
}

/** Links on the person's name, around it and beside it. */
function linksNear(cluster: Cluster): Set<Spot> {
  const out = new Set<Spot>();
  for (const c of cluster.claims) {
    if (c.kind !== 'name') continue;
    for (const at of [c.spot, c.spot.parent])
      for (const s of at ? [at, ...at.children.slice(0, MAX_BESIDE)] : [])
        if (s.el.tagName === 'A') out.add(s);
  }
  return out;
}

/** All text of a link; longer ones are no names. */
function textOf(page: Page, spot: Spot): string {
  let out = '';
  for (const a of page.atoms) if (within(a.spot, spot) && out.length < 200) out += a.text;
  return out;
}

/** @param primary whether the URL speaks of this person */
export function recordIdsOf(page: Page, cluster: Cluster, primary: boolean): RecordId[] {
  const host = page.url.host;
  const out: RecordId[] = [];
  const add = (type: string, id: string, url?: string) => {
    if (out.length < MAX_IDS && !out.some((r) => r.id === id))
      out.push({ host, type, id, ...(url && { url }) });
  };
  const own = primary ? recordOfUrl(page.url) : undefined;
  if (own) add(own.type, own.id, page.url.href.slice(0, 500));
  for (const c of cluster.claims) if (c.kind === 'id') add('page', c.value);
  const ids = primary ? cluster.claims.map((c) => (c.kind === 'name' ? attributeId(c.spot) : undefined)) : [];
  for (const id of ids) if (id) add('page', id);
  for (const spot of linksNear(cluster)) {
    const text = textOf(page, spot);
    if (text.length > 80 || (text.trim().length > 2 && !cluster.names.has(nameKey(text.trim())))) continue;
    const url = parse(spot.el.getAttribute('href') ?? '', page.url);
    const record = url && url.host === host ? recordOfUrl(url) : undefined;
    if (url && record) add(record.type, record.id, url.href.slice(0, 500));
  }
  for (const c of cluster.claims) {
    // "Lucía Navarro (#1287 – lucia@…)": shops put the customer's number beside the name.
    const m =
      c.kind === 'email' || c.kind === 'name'
        ? /[(（]#(\d{1,12})\b/.exec(page.atoms[c.at]?.text ?? '')
        : null;
    if (m?.[1]) add('page', m[1]);
  }
  return out;
}
