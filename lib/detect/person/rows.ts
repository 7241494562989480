/** Which parts of a page are the rows of a list of people: such a person is one of many, never whom the page is about. */
import { keyOf } from '../page/tree';
import type { Cluster, Role, Spot } from '../types';

/** Whose rows are none of a customer list; senders and recipients stand in threads, not in lists. */
const OTHERS: ReadonlySet<Role> = new Set(['staff', 'self', 'third', 'from', 'to', 'cc']);
/** Two alike in a list, or three anywhere. */
const LIST = 3;
/** Names that stand somewhere, without a label or a heading that says whose they are. */
const FOUND = /^(?:text|url|attribute)$/;
/** Siblings looked at. */
const MANY_BESIDE = 20;
const LIST_TAGS = /^(?:LI|TR|OPTION|ARTICLE)$/;

const isPerson = (c: Cluster) => c.names.size > 0 || c.emails.size > 0;

/** One field of a form holds one kind of value under a label; a row of a list holds a person. */
const isField = (c: Cluster): boolean =>
  c.claims.some((x) => x.labelled && !FOUND.test(x.how)) && new Set(c.claims.map((x) => x.kind)).size === 1;

/** A name and an address, told by no label: with others like it beside it, it stands in a list of people. */
const isEntry = (c: Cluster): boolean =>
  c.emails.size + c.phones.size > 0 &&
  c.names.size > 0 &&
  c.claims.every((x) => (x.kind === 'name' ? FOUND.test(x.how) : !x.labelled));

/** Kinds of value from which a box holds a record. */
const RECORD = 3;
/** How many kinds of value stand under labels of their own. */
const kindsOf = (c: Cluster): number =>
  new Set(c.claims.filter((x) => x.labelled && !FOUND.test(x.how)).map((x) => x.kind)).size;

const manyBeside = ({ el, parent }: Spot): boolean =>
  (parent?.children.slice(0, MANY_BESIDE).filter((s) => s.el.tagName === el.tagName).length ?? 0) >= LIST;

/** Lines of numbers nobody is named beside (calls, orders): none of them is the number of whoever is named elsewhere. */
function markNumbers(parts: { spot: Spot; clusters: Cluster[] }[]): void {
  const lines = parts.filter(
    ({ spot, clusters }) => LIST_TAGS.test(spot.el.tagName) && clusters.some((c) => c.phones.size > 0),
  );
  // Two in one line are somebody's mobile and their desk.
  if (lines.length < 2) return;
  if (new Set(lines.flatMap(({ clusters }) => clusters.flatMap((c) => [...c.phones]))).size < 2) return;
  for (const { spot, clusters } of lines)
    for (const c of clusters) {
      if (isPerson(c) || c.phones.size === 0 || c.claims.some((x) => x.labelled || x.how === 'tel')) continue;
      c.row = true;
      c.rowSpot ??= spot;
    }
}

/** What stands in a row of the list without saying whose it is belongs to none of the others. */
function markRest(
  { spot, clusters }: { spot: Spot; clusters: Cluster[] },
  listed: ReadonlySet<Cluster>,
): void {
  if (clusters.some((c) => listed.has(c))) return;
  for (const c of clusters) {
    if (isPerson(c) || c.claims.some((x) => x.labelled)) continue;
    c.row = true;
    c.rowSpot ??= spot;
  }
}

/** Children that look alike and hold different people are the rows of a list. */
export function markRows(parts: { spot: Spot; clusters: Cluster[] }[]): void {
  const groups = new Map<string, { spot: Spot; one: Cluster }[]>();
  for (const p of parts) {
    const who = p.clusters.filter((c) => isPerson(c) && !OTHERS.has(c.role));
    const [one] = who;
    if (who.length !== 1 || !one || isField(one)) continue;
    if (/^(?:LI|TR)$/.test(p.spot.el.tagName) && isEntry(one) && manyBeside(p.spot)) one.row = true;
    const key = keyOf(p.spot);
    groups.set(key, [...(groups.get(key) ?? []), { spot: p.spot, one }]);
  }
  markNumbers(parts);
  for (const [key, met] of groups) {
    // Fields of one form are one person's, however many columns it has.
    const holders = new Map<string, Set<Cluster>>();
    for (const { one } of met)
      for (const f of one.forms) holders.set(f, (holders.get(f) ?? new Set()).add(one));
    const all = met.filter(({ one }) => [...one.forms].every((f) => holders.get(f)?.size === 1));
    // The one card with the fields of a record beside others that merely name somebody is no row.
    const list = LIST_TAGS.test(key.split('.')[0] ?? '');
    const [record, next] = [...all].sort((a, b) => kindsOf(b.one) - kindsOf(a.one));
    const alone =
      !list && record && kindsOf(record.one) > 1 && kindsOf(record.one) - (next ? kindsOf(next.one) : 0) > 1;
    // Boxes without a name of their own hold anything: a whole record among them is no row.
    const nameless = !list && key.endsWith('.');
    const group = all.filter((g) => !(alone && g === record) && !(nameless && kindsOf(g.one) >= RECORD));
    const names = new Set(group.flatMap(({ one }) => [...one.names].slice(0, 1)));
    const emails = new Set(
      group.flatMap(({ one }) => (one.names.size > 0 ? [] : [...one.emails].slice(0, 1))),
    );
    // Two addresses of one person, beneath each other.
    if (names.size === 0 && group.length < LIST) continue;
    const alike =
      LIST_TAGS.test(key.split('.')[0] ?? '') || !key.endsWith('.') || group.every(({ one }) => isEntry(one));
    const many = names.size > 1 || emails.size > 1;
    if (!many || names.size + emails.size < (alike ? 2 : LIST)) continue;
    const listed = new Set(group.map(({ one }) => one));
    for (const p of parts) if (keyOf(p.spot) === key) markRest(p, listed);
    for (const { spot, one } of group) {
      one.row = true;
      // What is left in the row for others of the list to take, they may not.
      if (LIST_TAGS.test(spot.el.tagName) || (one.names.size > 0 && one.emails.size + one.phones.size > 0))
        one.rowSpot ??= spot;
    }
  }
}
