/** A document in, what it says about who is on it out. DOM is only read; nothing in it is trusted. */
import { nameKey } from '../domain/identity';
import type { FrameReading, ReadPerson } from '../domain/reading';
import { attributeEvidence } from './evidence/attribute';
import { headingEvidence } from './evidence/heading';
import { inlineEvidence } from './evidence/inline';
import { jsonLdEvidence } from './evidence/json-ld';
import { labelEvidence } from './evidence/label';
import { linkEvidence } from './evidence/link';
import { microdataEvidence } from './evidence/microdata';
import { nearbyEvidence } from './evidence/nearby';
import { assignSections } from './evidence/section';
import { textEvidence } from './evidence/text';
import { makePage, type Page } from './page/page';
import { visibility } from './page/visible';
import { type Walked, walk } from './page/walk';
import { choose, confidenceOf } from './person/choose';
import { type Cluster, clusterClaims } from './person/cluster';
import { isOwn, learnOwn } from './person/own';
import { personOf } from './person/person';
import { type Claim, type Pause, type ReadConfig, ZONE } from './types';
import { isMachine } from './words/mail';

/** Others travel to the background for badges and suggestions; long lists are cut. */
const MAX_OTHERS = 200;
const MAX_CLAIMS = 3_000;
const OUTSIDE = ZONE.footer | ZONE.nav | ZONE.header;
const MAX_TITLE = 300;

/** Where a badge may stand: right after the element that shows the person's name or address. */
export interface Anchor {
  element: Element;
  person: ReadPerson;
}

export interface PageFindings {
  reading: Omit<FrameReading, 'revision'>;
  anchors: Anchor[];
  /** The element that shows who is primary: gone means that the person is gone. */
  primaryElement: Element | undefined;
  /** Open shadow roots met, to be watched like the document. */
  roots: ShadowRoot[];
}

/** What a field, or the line beneath a name, says is a company is nobody's name for standing beside an address. */
function withoutFirms(claims: readonly Claim[]): Claim[] {
  const firms = new Set(
    claims.flatMap((c) => (c.kind === 'company' && c.weight >= 0.8 ? [nameKey(c.value)] : [])),
  );
  return claims.filter((c) => c.kind !== 'name' || c.how !== 'text' || !firms.has(nameKey(c.value)));
}

/** One kind of evidence after the other, with a chance to yield between them. */
async function collect(page: Page, doc: Document, pause: Pause): Promise<Claim[]> {
  const root = page.spots[0];
  const contacts: Claim[] = [];
  for (const kind of [labelEvidence, inlineEvidence, textEvidence, attributeEvidence, microdataEvidence]) {
    contacts.push(...(await kind(page, pause)));
    await pause();
  }
  const all = [...contacts];
  for (const kind of [headingEvidence, linkEvidence]) all.push(...(await kind(page, pause)));
  all.push(...(await nearbyEvidence(page, contacts, pause)));
  if (root) all.push(...jsonLdEvidence(page, doc, root));
  await pause();
  const seen: Claim[] = [];
  for (const c of await assignSections(page, withoutFirms(all.slice(0, MAX_CLAIMS)), pause)) {
    if (page.seen(c.spot.el)) seen.push(c);
    await pause();
  }
  return seen;
}

/** @param used where another person's badge already stands */
const anchorOf = (c: Cluster, used?: ReadonlySet<Element>): Element | undefined => {
  const claims = c.claims.filter((x) => !x.prose && !(x.spot.zone & (ZONE.editor | ZONE.button)));
  const kinds = ['name', 'email', 'phone'] as const;
  const picks = kinds.flatMap((k) => claims.filter((x) => x.kind === k).slice(0, 3));
  return (picks.find((x) => !used?.has(x.spot.el)) ?? picks[0])?.spot.el;
};

/**
 * @param known addresses and names of the agent learnt in other frames of the tab
 * @param pause resolves at once while the slice lasts, else after the browser has had its turn
 */
export async function findPeople(
  doc: Document,
  config: ReadConfig,
  url: string,
  pause: Pause,
): Promise<PageFindings> {
  const language = (doc.documentElement?.getAttribute('lang') ?? '').slice(0, 20);
  const title = doc.title.slice(0, MAX_TITLE);
  const nobody: PageFindings = {
    reading: { url, title, language, others: [], several: false },
    anchors: [],
    primaryElement: undefined,
    roots: [],
  };
  if (!doc.body || !URL.canParse(url)) return nobody;
  const walked: Walked = { atoms: [], spots: [], roots: [], capped: false };
  for (const _ of walk(doc.body, walked)) await pause();
  await pause();
  const about = { url: new URL(url), title, language, config, seen: visibility() };
  const page = await makePage(walked, about, pause);
  await pause();
  const claims = await collect(page, doc, pause);
  await pause();
  const own = await learnOwn(page, claims, { emails: [], names: [] }, pause);
  // The agent and colleagues stay as who they are: what stands beside them is theirs.
  const told = claims
    .filter((c) => !(c.spot.zone & OUTSIDE) || (c.spot.zone & ZONE.dialog) !== 0)
    .map((c): Claim => (isOwn(own, c) ? { ...c, role: 'self' } : c));
  const clusters = (await clusterClaims(told, page.rows, pause)).filter(
    (c) => c.role !== 'self' && c.role !== 'staff',
  );
  await pause();
  const choice = choose(clusters, page);
  const primary = choice.primary;
  const rest = clusters
    .filter(
      (c) =>
        c !== primary?.cluster &&
        (c.row || c.names.size > 0 || (c.role === 'third' && c.emails.size > 0)) &&
        (c.role !== 'third' || c.claims.some((x) => x.kind !== 'phone' && !x.quoted)) &&
        c.emails.size + c.phones.size > 0,
    )
    .filter((c) => ![...c.emails].some(isMachine) && !c.claims.every((x) => x.prose))
    .slice(0, MAX_OTHERS);
  const others: { cluster: Cluster; person: ReadPerson }[] = [];
  for (const cluster of rest) {
    await pause();
    others.push({ cluster, person: personOf(page, cluster, 0.5, false) });
  }
  const person = primary && personOf(page, primary.cluster, confidenceOf(primary.points), true);
  const anchors: Anchor[] = [];
  const used = new Set<Element>();
  for (const o of others) {
    const element = anchorOf(o.cluster, used);
    if (!element) continue;
    used.add(element);
    anchors.push({ element, person: o.person });
  }
  return {
    reading: {
      url,
      title,
      language,
      ...(person && { primary: person }),
      others: others.map((o) => o.person),
      several: choice.several,
      own: { emails: [...own.emails].slice(0, 20), names: [...own.written].slice(0, 20) },
    },
    anchors,
    primaryElement: primary && anchorOf(primary.cluster),
    roots: walked.roots,
  };
}

let revision = 0;

/** Who this frame is about, for the background; see `findPeople` for the parameters. */
export async function readPage(
  doc: Document,
  config: ReadConfig,
  url: string,
  pause: Pause,
): Promise<FrameReading> {
  return { ...(await findPeople(doc, config, url, pause)).reading, revision: ++revision };
}
