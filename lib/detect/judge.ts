/** The sketch of a page in, what it says about who is on it out. Runs in the background. */
import { nameKey } from '../domain/identity';
import type { FrameReading, ReadPerson } from '../domain/reading';
import { attributeEvidence } from './evidence/attribute';
import { classNameEvidence } from './evidence/class-name';
import { headingEvidence } from './evidence/heading';
import { inlineEvidence } from './evidence/inline';
import { inlineIdEvidence } from './evidence/inline-id';
import { jsonLdEvidence } from './evidence/json-ld';
import { labelEvidence } from './evidence/label';
import { linkEvidence } from './evidence/link';
import { microdataEvidence } from './evidence/microdata';
import { nearbyEvidence } from './evidence/nearby';
import { assignSections } from './evidence/section';
import { signedEvidence } from './evidence/signed';
import { textEvidence } from './evidence/text';
import { type Message, messagesOf } from './page/messages';
import { makePage, type Page } from './page/page';
import { unfold } from './page/unfold';
import { isByOwn, isWeak } from './person/author';
import { dropBeyond } from './person/beyond';
import { type Choice, choose, confidenceOf } from './person/choose';
import { type Cluster, clusterClaims } from './person/cluster';
import { handedOn, learnColleagues } from './person/colleagues';
import { complete } from './person/complete';
import { addEmployer } from './person/employer';
import { isForEverybody } from './person/mass-mail';
import { isOwn, learnOwn, type Own } from './person/own';
import { personOf } from './person/person';
import { principalOf } from './person/principal';
import { agentSightings } from './person/sightings';
import { ownSignatureOn } from './person/signature';
import { addSpoken } from './person/spoken';
import type { Sketch } from './sketch/sketch';
import { type Claim, type Pause, type ReadConfig, ZONE } from './types';
import { isMachine } from './words/mail';
import { companyFitsDomain, nameIsDomain } from './words/names';

/** Others get badges and suggestions; long lists are cut. */
const MAX_OTHERS = 200;
const MAX_CLAIMS = 3_000;
const OUTSIDE = ZONE.footer | ZONE.nav | ZONE.header;

/** Where a badge may stand: right after the element that shows the person's name or address. */
export interface Anchor {
  /** Node of the sketch. */
  node: number;
  person: ReadPerson;
}

export interface PageFindings {
  reading: Pick<FrameReading, 'primary' | 'others' | 'several' | 'forEverybody' | 'own' | 'agent'>;
  anchors: Anchor[];
  /** The node that shows who is primary: gone means that the person is gone. */
  primaryNode: number | undefined;
}

/** Where the page is, as far as it is not part of the sketch. */
export interface PageAbout {
  url: string;
  title: string;
  language: string;
  /** False for a frame within another. */
  top?: boolean;
}

/** What a field, or the line beneath a name, says is a company is nobody's name for standing beside an address. */
function withoutFirms(claims: readonly Claim[]): Claim[] {
  const firms = new Set(
    claims.flatMap((c) => (c.kind === 'company' && c.weight >= 0.8 ? [nameKey(c.value)] : [])),
  );
  const emails = [...new Set(claims.flatMap((c) => (c.kind === 'email' ? [c.value] : [])))].slice(0, 50);
  const isFirm = (c: Claim) => firms.has(nameKey(c.value)) || emails.some((e) => nameIsDomain(c.value, e));
  return claims.filter((c) => c.kind !== 'name' || c.how !== 'text' || !isFirm(c));
}

/** Handed on by somebody: whom it is about stands in what is quoted. */
const FORWARDED =
  /(?:^|\s)(?:fwd?|wg|tr|rv|enc|转发|轉寄|転送)\s*[:：]|forwarded message|转发邮件|转发的邮件|weitergeleitete nachricht|message transféré|mensaje reenviado|пересылаемое сообщение|пересланное сообщение|messaggio inoltrato|mensagem encaminhada|転送メッセージ/i;
const isForwarded = (page: Page): boolean =>
  FORWARDED.test(page.title) || page.atoms.some((a) => a.text.length < 120 && FORWARDED.test(a.text));

/** One kind of evidence after the other, with a chance to yield between them. */
async function collect(
  page: Page,
  messages: readonly Message[],
  pause: Pause,
  quotes: boolean,
): Promise<Claim[]> {
  const [root] = page.speaking;
  const contacts: Claim[] = [];
  for (const kind of [labelEvidence, inlineEvidence, textEvidence, attributeEvidence, microdataEvidence]) {
    contacts.push(...(await kind(page, pause)));
    await pause();
  }
  const all = [...contacts];
  for (const kind of [headingEvidence, linkEvidence, classNameEvidence, inlineIdEvidence])
    all.push(...(await kind(page, pause)));
  all.push(
    ...(await nearbyEvidence(page, contacts, pause)),
    ...(await signedEvidence(page, messages, pause)),
  );
  if (root) all.push(...jsonLdEvidence(page, root));
  await pause();
  const told = await assignSections(page, withoutFirms(all.slice(0, MAX_CLAIMS)), messages, pause, quotes);
  return told.filter((c) => c.spot.seen);
}

/** A name alone finds nobody; a number that is shown only in part may. */
const canBeKnown = (c: Cluster): boolean =>
  c.emails.size + c.phones.size > 0 || c.claims.some((x) => x.kind === 'masked' && !x.prose);

/** @param used where another person's badge already stands */
const anchorOf = (c: Cluster, used?: ReadonlySet<number>): number | undefined => {
  const claims = c.claims.filter((x) => !x.prose && !(x.spot.zone & (ZONE.editor | ZONE.button)));
  const kinds = ['name', 'email', 'phone'] as const;
  const picks = kinds.flatMap((k) => claims.filter((x) => x.kind === k).slice(0, 3));
  return (picks.find((x) => !used?.has(x.spot.id)) ?? picks[0])?.spot.id;
};

const NOBODY: PageFindings = { reading: { others: [], several: false }, anchors: [], primaryNode: undefined };

interface PeopleOn {
  own: Own;
  agent: ReturnType<typeof agentSightings>;
  /** Staff and the agent included. */
  everybody: Cluster[];
  clusters: Cluster[];
  choice: Choice;
}

/** The choice, or whom the chosen sender writes for. */
function writtenFor(
  choice: Choice,
  clusters: readonly Cluster[],
  messages: readonly Message[],
  page: Page,
): Choice {
  const sender = choice.primary;
  const principal = sender && principalOf(sender.cluster, clusters, messages, page);
  if (!sender || !principal) return choice;
  principal.role = 'customer';
  return { ...choice, primary: { cluster: principal, points: sender.points } };
}

/** Everybody on the page but the agent and their colleagues, the agent as learnt, and who the page is about. */
export async function peopleOn(page: Page, pause: Pause, quotes = false): Promise<PeopleOn> {
  const messages = await messagesOf(page, pause);
  const claims = await collect(page, messages, pause, quotes);
  await pause();
  const own = await learnOwn(page, claims, { emails: [], names: [] }, pause);
  learnColleagues(page, claims, own);
  const handing = handedOn(claims);
  const inSignature = ownSignatureOn(page, own, claims);
  const ownForms = new Set(
    claims.flatMap((c) => (c.form !== undefined && c.kind !== 'phone' && isOwn(own, c) ? [c.form] : [])),
  );
  const inOwnForm = (c: Claim) => c.form !== undefined && ownForms.has(c.form);
  // The agent and colleagues stay as who they are: what stands beside them is theirs.
  const told = claims
    .filter((c) => !(c.spot.zone & OUTSIDE) || (c.spot.zone & ZONE.dialog) !== 0)
    .filter(
      (c) =>
        c.kind !== 'company' ||
        c.how !== 'text' ||
        ![...own.emails].some((e) => companyFitsDomain(c.value, e)),
    )
    .filter((c) => !(c.by !== undefined && isWeak(c) && c.voice !== 'yours' && isByOwn(c.by, own)))
    .map((c): Claim => (isOwn(own, c) || inSignature(c) || inOwnForm(c) ? { ...c, role: 'self' } : c))
    .map((c): Claim => (c.role === 'customer' && handing.has(c.value) ? { ...c, role: 'third' } : c));
  const everybody = await clusterClaims(told, page.rows, page.entries, pause);
  const clusters = everybody.filter((c) => c.role !== 'self' && c.role !== 'staff');
  await pause();
  // Of a sender the head may tell no more than the name: "'Ada Quill' via Support".
  for (const c of clusters)
    if (c.role === 'from' && c.emails.size + c.phones.size === 0) addSpoken(c, everybody, page);
  const choice = writtenFor(choose(clusters, page), clusters, messages, page);
  if (choice.primary) {
    complete(choice.primary.cluster, clusters);
    addSpoken(choice.primary.cluster, everybody, page);
    dropBeyond(choice.primary.cluster, page);
    addEmployer(choice.primary.cluster, page);
  }
  const nobody = choice.primary === undefined && !choice.several;
  if (nobody && !quotes && isForwarded(page)) return peopleOn(page, pause, true);
  return { own, agent: agentSightings(page, claims), everybody, clusters, choice };
}

/** @param pause resolves at once while the slice lasts: a long page must not keep the others waiting */
export async function judge(
  sketch: Sketch,
  { url, title, language, top }: PageAbout,
  config: ReadConfig,
  pause: Pause,
): Promise<PageFindings> {
  if (!URL.canParse(url)) return NOBODY;
  const unfolded = unfold(sketch, top !== false);
  await pause();
  const page = await makePage(unfolded, { url: new URL(url), title, language, config }, pause);
  const { own, agent, clusters, choice } = await peopleOn(page, pause);
  const { primary } = choice;
  const rest = clusters
    .filter(
      (c) =>
        c !== primary?.cluster &&
        (c.row || c.names.size > 0 || (c.role === 'third' && c.emails.size > 0)) &&
        (c.role !== 'third' || c.claims.some((x) => x.kind !== 'phone' && !x.quoted)) &&
        canBeKnown(c),
    )
    .filter((c) => ![...c.emails].some(isMachine) && !c.claims.every((x) => x.prose))
    .slice(0, MAX_OTHERS);
  const anchors: Anchor[] = [];
  const others: ReadPerson[] = [];
  const used = new Set<number>();
  for (const cluster of rest) {
    await pause();
    const person = personOf(page, cluster, 0.5, false);
    others.push(person);
    const node = anchorOf(cluster, used);
    if (node === undefined) continue;
    used.add(node);
    anchors.push({ node, person });
  }
  return {
    reading: {
      ...(primary && { primary: personOf(page, primary.cluster, confidenceOf(primary.points), true) }),
      others,
      several: choice.several,
      ...(isForEverybody(page) && { forEverybody: true as const }),
      own: { emails: [...own.emails].slice(0, 20), names: [...own.written].slice(0, 20) },
      ...(agent.length > 0 && { agent }),
    },
    anchors,
    primaryNode: primary && anchorOf(primary.cluster),
  };
}
